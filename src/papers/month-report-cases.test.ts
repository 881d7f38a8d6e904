// Months of other kinds: late and undated reports, targets met, several teams, a commune of other words, a village that is no more.
import { describe, expect, test } from 'vitest';
import { sampleReports } from '../../tests/sample-reports.ts';
import { inFull } from '../reports/in-full.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import type { Month } from '../text/date.ts';
import { monthReport } from './month-report.ts';

const SEPTEMBER = '2026-09' as Month;
const texts = (reports: PublicReports, month = SEPTEMBER) =>
  monthReport(reports, month).body.flatMap((block) => ('text' in block ? [block.text] : []));

/** Lists may change under published months here. */
const thawed = {
  'editions.csv': (text: string) => text.replace(/,[0-9a-f-]{19}$/gm, ','),
  'samples.csv': () => 'file,content\n',
};

describe('who reported', () => {
  test('late is written with its day, unknown days as unknown', () => {
    const late = inFull(
      sampleReports({
        'receipts.csv': () =>
          'month,village,team,received,source_kind,version,state,figures\n2026-09,o-me,,2026-09-21,file,1,da-duyet,\n',
      }),
    );
    expect(texts(late)).toContain('Báo cáo sau hạn (1/9 thôn): Ô Mễ (ngày 21/9/2026).');
    const undated = { ...inFull(sampleReports()), firstReceived: new Map() };
    expect(texts(undated).join('\n')).toContain('Đã báo cáo, không rõ ngày nhận (8/9 thôn): Xuân Nẻo,');
  });

  test('everybody leaves nobody to be reminded', () => {
    const said = texts(inFull(sampleReports()), '2026-08' as Month);
    expect(said.join('\n')).not.toMatch(/Chưa báo cáo|Đôn đốc|Chưa có số liệu/);
    expect(said).toContain(
      'Theo Kế hoạch, các thôn báo cáo trước ngày 20 hằng tháng. Đến nay 9/9 thôn đã báo cáo tháng 8/2026:',
    );
  });
});

describe('targets', () => {
  test('met by everybody leave nothing to do', () => {
    const reports = inFull(
      sampleReports({
        ...thawed,
        'commune.yaml': (text) =>
          text
            .replace('household_share: 80', 'household_share: 40')
            .replace('people_per_month: 50', 'people_per_month: 30'),
      }),
    );
    const said = texts(reports).join('\n');
    expect(said).toContain('Đạt mục tiêu (8/9 thôn): Xuân Nẻo 814/1.310 hộ (62\u00A0%);');
    expect(said).not.toMatch(/Chưa đạt mục tiêu|chưa đạt còn thiếu|chưa đạt mức số người/);
  });

  test('of a village with two teams are written where they differ', () => {
    const reports = inFull(
      sampleReports({
        ...thawed,
        'teams.csv': () => 'village,members,place,hours,team,from,until\no-me,5,,,Tổ 1,,\no-me,5,,,Tổ 2,,\n',
      }),
    );
    expect(texts(reports)).toContain('Chưa đạt mục tiêu (2/9 thôn): Xuân Nẻo 39 người; Ô Mễ 33/100 người.');
  });

  test('with a day have it in their heading', () => {
    const reports = inFull(
      sampleReports({
        ...thawed,
        'targets.csv': () => 'target,value,from,by,source\nhousehold_share,90,2026-09,2026-12-31,QĐ\n',
      }),
    );
    expect(texts(reports)).toContain(
      'a) Làm mẫu, hướng dẫn ít nhất 90\u00A0% số hộ của thôn, đến ngày 31/12/2026',
    );
  });
});

test('a commune of other words is spoken of in its own', () => {
  const reports = inFull(
    sampleReports({
      'commune.yaml': (text) => text.replace('village_word: Thôn', 'village_word: Tổ dân phố'),
    }),
  );
  const said = texts(reports).join('\n');
  expect(said).toContain('Chưa báo cáo (1/9 tổ dân phố): Mỗ Đoạn.');
  expect(said).not.toMatch(/(?<!\p{L})thôn(?!\p{L})/iu);
});

test('a village that is no more is in the months it had', () => {
  const reports = inFull(
    sampleReports({
      ...thawed,
      'villages.csv': (text) =>
        `${text
          .replace('aliases', 'aliases,from,until')
          .replace(/(?<=^(?!id).*)$/gm, ',,')
          .replace(/^(mo-doan,.*),$/m, '$1,2026-08')
          .trim()}\n`,
      'results/2026-09.csv': (text) => text.replace(/^mo-doan.*\n/m, ''),
      'surveys/2026-q4.csv': (text) => text.replace(/^mo-doan.*\n/m, ''),
    }),
  );
  expect(texts(reports).join('\n')).toContain('Đến nay 8/8 thôn đã báo cáo');
  expect(monthReport(reports, '2026-08' as Month).annex.table.rows).toHaveLength(9);
});

test('how the count of people became known is said under it, with what the commune found on its visits', () => {
  const said = texts(
    inFull(
      sampleReports({
        'provenance.csv': () => 'month,indicator,village,how\n2026-09,people_guided,o-me,kiem-tra\n',
        'rechecks.csv': () => 'month,indicator,visited,agreed\n2026-09,people_guided,45,41\n',
      }),
    ),
  );
  expect(said).toContain(
    'Số người này có 1/8 thôn qua kiểm tra ba việc, còn lại do tổ tự đánh giá. Xã đến xem lại 45 hộ bốc thăm trong các thôn về số của tháng 9/2026: 41 hộ đúng như tổ ghi.',
  );
});
