// Marks for thi đua: by the commune's scale alone, nothing for what nobody knows, and every rule in words.
import { describe, expect, test } from 'vitest';
import { SCALE, sampleReports } from '../../tests/sample-reports.ts';
import { inFull } from '../reports/in-full.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import type { Scoring } from '../reports/scoring.ts';
import { marksOf } from './marks.ts';
import { yearOf } from './year.ts';
import { yearRules } from './year-rules.ts';

const reports = inFull(sampleReports());
const marks = (village: string, scale: Scoring = SCALE, of: PublicReports = reports) =>
  marksOf(
    yearOf(of, '2026')!.villages.find((one) => one.village.id === village)!,
    scale,
  );

describe('marks', () => {
  test('are reckoned by the scale', () => {
    // 5 of 5 months on time; 2 of 5 with 50 people; 59.4 % of the households; 12 of 20 sessions.
    expect(marks('o-me')).toEqual({ points: [30, 12, 0, 3], total: 45, grade: '' });
    // 4 of 5 on time; 3 of 5; 60.3 % in August, its last report; 14 of 20 sessions.
    expect(marks('mo-doan')).toEqual({ points: [24, 18, 20.5, 3.5], total: 66, grade: 'Khá' });
  });

  test('take silent months as the scale says', () => {
    expect(marks('mo-doan', { ...SCALE, silent_months: 'leave_out' }).points[1]).toBe(22.5);
  });

  test('are not given for what nobody knows, and then there is no total', () => {
    const silent = (text: string) => text.replace(/^mo-doan,.*/m, `mo-doan${','.repeat(12)}`);
    const months = ['05', '06', '07', '08', '09'].map((month) => `results/2026-${month}.csv`);
    const changes = Object.fromEntries(months.map((file) => [file, silent]));
    const changed = inFull(sampleReports({ ...changes, 'samples.csv': () => 'file,content\n' }));
    const none = { points: [0, null, null, null], total: null, grade: '' };
    expect(marks('mo-doan', SCALE, changed)).toEqual(none);
  });

  test('leave out months whose day nobody knows', () => {
    const undated = { ...reports, firstReceived: new Map() };
    expect(marks('o-me', SCALE, undated).points[0]).toBeNull();
  });
});

test('every rule of the scale is said in words', () => {
  expect(yearRules(reports, yearOf(reports, '2026')!, SCALE).slice(-8)).toEqual([
    'Điểm tính theo Quyết định số 45/QĐ-UBND ngày 10/11/2026; tối đa 100 điểm, lấy một chữ số sau dấu phẩy.',
    'Báo cáo đúng hạn (tối đa 30 điểm): đo bằng số tháng báo cáo đúng hạn; từ 100\u00A0% được đủ điểm, dưới mức ấy tính theo tỷ lệ.',
    'Số người (tối đa 30 điểm): đo bằng số tháng đạt mức số người; từ 100\u00A0% được đủ điểm, dưới mức ấy tính theo tỷ lệ.',
    'Số hộ (tối đa 35 điểm): đo bằng tỷ lệ số hộ được hướng dẫn; từ 80\u00A0% được 35 điểm, từ 60\u00A0% được 20,5 điểm, thấp hơn được 0 điểm.',
    'Số buổi (tối đa 5 điểm): đo bằng số buổi tuyên truyền, hướng dẫn; từ 20\u00A0buổi được đủ điểm, dưới mức ấy tính theo tỷ lệ.',
    'Tháng chưa có số người thì tính là tháng chưa đạt mức.',
    'Thiếu số liệu của một mục thì thôn ấy chưa có điểm mục đó và chưa có tổng điểm; không tính là 0.',
    'Xếp loại: Xuất sắc từ 90 điểm; Khá từ 60 điểm.',
  ]);
});
