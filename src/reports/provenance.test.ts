// How a count of people became known: what the file may say, and what is said of it when it may not.
import { describe, expect, test } from 'vitest';
import { formatIssue } from '../files/issue.ts';
import { sampleIssues, sampleReports } from '../../tests/sample-reports.ts';
import { wayOf } from './way.ts';
import type { Month } from '../text/date.ts';

const HEAD = 'month,indicator,village,how\n';
const told = (lines: string, name = 'provenance.csv', head = HEAD) =>
  sampleIssues({ [name]: () => head + lines })
    .map(formatIssue)
    .filter((one) => one.includes(name))
    .map((one) => one.slice(one.indexOf(name)));

describe('data/provenance.csv', () => {
  test.each([
    [
      'a month that is none',
      '2026-13,people_guided,,kiem-tra\n',
      'provenance.csv:2:1 (ô A2)  "2026-13" không phải tháng. Viết dạng 2026-09.',
    ],
    [
      'no month',
      ',people_guided,,kiem-tra\n',
      'provenance.csv:2:1 (ô A2)  Chưa ghi tháng. Viết dạng 2026-09.',
    ],
    [
      'a count nobody can check in this way',
      '2026-09,sessions,,kiem-tra\n',
      'provenance.csv:2:2 (ô B2)  Cột "indicator": "sessions" không dùng được. Chọn một trong: people_guided.',
    ],
    [
      'a village there never was',
      '2026-09,people_guided,o-m,kiem-tra\n',
      'provenance.csv:2:3 (ô C2)  Cột "village": "o-m" không dùng được. Ý là "o-me"?',
    ],
    [
      'a way that is none',
      '2026-09,people_guided,,kiem-tr\n',
      'provenance.csv:2:4 (ô D2)  Cột "how": "kiem-tr" không dùng được. Ý là "kiem-tra"?',
    ],
    [
      'the same twice',
      '2026-09,people_guided,o-me,kiem-tra\n2026-09,people_guided,o-me,tu-bao\n',
      'provenance.csv:3:1 (ô A3)  Tháng này, thôn này đã ghi ở dòng 2. Giữ một dòng đúng, xóa dòng kia.',
    ],
  ])('%s is told with its place and its cure', (_, lines, message) => {
    expect(told(lines)).toEqual([message]);
  });

  test('with nothing below its header says nothing', () => {
    expect(told('')).toEqual([]);
    expect(sampleReports({ 'provenance.csv': () => HEAD }).provenance).toEqual([]);
  });

  test('a village has its own line before that of all, and a month without a line is told by the team', () => {
    const lines = '2026-09,people_guided,,kiem-tra\n2026-09,people_guided,o-me,tu-bao\n';
    const { provenance } = sampleReports({ 'provenance.csv': () => HEAD + lines });
    const how = (month: string, village: string) =>
      wayOf(provenance, month as Month, 'people_guided', village);
    expect(how('2026-09', 'xuan-neo')).toBe('kiem-tra');
    expect(how('2026-09', 'o-me')).toBe('tu-bao');
    expect(how('2026-08', 'xuan-neo')).toBe('tu-bao');
  });
});

describe('data/rechecks.csv', () => {
  const ofVisits = (lines: string) => told(lines, 'rechecks.csv', 'month,indicator,visited,agreed\n');

  test.each([
    [
      'more that agreed than were visited',
      '2026-09,people_guided,40,41\n',
      'rechecks.csv:2:4 (ô D2)  Có 41 hộ đúng như tổ ghi, mà xã chỉ đến 40 hộ. Đếm lại các tờ, sửa một trong hai số.',
    ],
    [
      'too few households',
      '2026-09,people_guided,19,18\n',
      'rechecks.csv:2:3 (ô C2)  Xã mới đến 19 hộ; ít hơn 20 hộ thì bà con đoán ra nhà nào. Đến thêm cho đủ 20 hộ rồi hãy ghi, hoặc xóa dòng này.',
    ],
    [
      'words for a number',
      '2026-09,people_guided,bốn mươi,36\n',
      'rechecks.csv:2:3 (ô C2)  "bốn mươi" không phải số nguyên. Ghi số hộ bằng chữ số, ví dụ 40.',
    ],
    [
      'two lines of one month',
      '2026-09,people_guided,40,36\n2026-09,people_guided,20,20\n',
      'rechecks.csv:3:1 (ô A3)  Tháng này đã ghi ở dòng 2. Cộng số hộ của mọi thôn vào một dòng, xóa dòng kia.',
    ],
    [
      'a column for villages',
      '',
      'rechecks.csv:1:5 (ô E1)  Không có cột tên "village". Các cột dùng được: month, indicator, visited, agreed.',
    ],
  ])('%s: told with its place and its cure', (what, lines, message) => {
    const head = what.startsWith('a column') ? 'month,indicator,visited,agreed,village\n' : undefined;
    expect(head ? told(lines, 'rechecks.csv', head) : ofVisits(lines)).toEqual([message]);
  });
});
