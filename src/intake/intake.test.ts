// Real exports in, exact rows out; and every shape and refusal by its own small table.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listNames, readBytes, readText } from '../files/disk.ts';
import { formatIssue } from '../files/issue.ts';
import { countOf } from '../reports/counts.ts';
import { loadReports, type Reports } from '../reports/load.ts';
import type { Month } from '../text/date.ts';
import { readCount } from './figures/count.ts';
import { takeIn } from './intake.ts';

const EXPORTS = join('tests', 'exports');
const { reports } = loadReports('tests/sample');
/** The lists without any edition: each export stands alone. */
const lists: Reports = { ...reports!, editions: [], journal: [] };

function rowsOf(edition: NonNullable<ReturnType<typeof takeIn>['edition']>) {
  return Object.fromEntries(
    edition.counts.villages.map((village) => [
      village,
      Object.fromEntries(edition.counts.columns.map((id) => [id, countOf(edition.counts, village, id)])),
    ]),
  );
}

describe('exports of offices', () => {
  const names = listNames(EXPORTS).filter((name) => !name.endsWith('.expected.json'));
  const expected = (name: string) => JSON.parse(readText(join(EXPORTS, `${name}.expected.json`)) ?? '');

  test.each(names.filter((name) => !name.startsWith('bad-')))('%s is read exactly', (name) => {
    const { edition, issues } = takeIn(name, readBytes(join(EXPORTS, name)), lists);
    expect(issues.filter(({ severity }) => severity !== 'note').map(formatIssue)).toEqual([]);
    expect({ month: edition?.period, rows: rowsOf(edition!) }).toEqual(expected(name));
  });

  test.each(names.filter((name) => name.startsWith('bad-')))('%s is refused at its line', (name) => {
    const { edition, issues } = takeIn(name, readBytes(join(EXPORTS, name)), lists, '2026-10' as Month);
    const { reject, line } = expected(name);
    expect(edition).toBeUndefined();
    const [first] = issues.filter((one) => one.line === line);
    expect(first).toBeDefined();
    for (const word of reject)
      expect(issues.map(formatIssue).join('\n').toLowerCase()).toContain(word.toLowerCase());
  });
});

describe('a count', () => {
  test.each([
    ['0', 0],
    ['05', 5],
    ['1.234', 1234],
    ['1,234', 1234],
    ['1 234', 1234],
    ['1.234.567'.slice(0, 5), 1234],
    ['50 người', 50],
    ['98,0', 98],
    ['', null],
    ['-', null],
    ['—', null],
    ['x', null],
    ['Chưa báo cáo', null],
    ['chưa có', null],
  ])('%j is %s', (text, value) => expect(readCount({ text }, 'người')).toEqual({ value }));

  test.each([
    ['1O2', '"1O2" không phải số nguyên.'],
    ['3O', '"3O" không phải số nguyên.'],
    ['1l', '"1l" không phải số nguyên.'],
    ['-5', '"-5" là số âm, số đếm không thể âm.'],
    ['−5', '"−5" là số âm, số đếm không thể âm.'],
    ['12,5', '"12,5" là số lẻ, cột này cần số nguyên.'],
    ['1.23', '"1.23" là số lẻ, cột này cần số nguyên.'],
    ['1e9', '"1e9" không phải số nguyên.'],
    ['NaN', '"NaN" không phải số nguyên.'],
    ['١٢', '"١٢" không phải số nguyên.'],
    ['85%', '"85%" là tỷ lệ, cột này cần số đếm.'],
    ['50 lượt', '"50 lượt" ghi đơn vị "lượt", cột này đếm "người".'],
    ['=SUM(A1:A9)', '"=SUM(A1:A9)" là công thức.'],
    ['#REF!', '"#REF!" là lỗi của Excel.'],
    ['9999999', '"9999999" lớn quá mức có thể.'],
    ['1.2345', '"1.2345" là số lẻ, cột này cần số nguyên.'],
  ])('%j is refused', (text, problem) => expect(readCount({ text }, 'người')).toMatchObject({ problem }));
});

describe('personal data', () => {
  test('the value is never repeated', () => {
    const { issues } = takeIn(
      'x.csv',
      readBytes(join(EXPORTS, 'bad-personal-data.csv')),
      lists,
      '2026-10' as Month,
    );
    const told = issues.map(formatIssue).join('\n');
    expect(told).not.toMatch(/0912345678|030099001234|Nguyễn/);
    expect(told).toContain(
      'x.csv:1:14 (ô N1)  Cột "Họ và tên" là dữ liệu cá nhân, không được đưa lên trang.',
    );
  });
});

describe('beside what is already published', () => {
  const later: Reports = { ...reports! };
  test('a cumulative figure that falls is refused at its cell', () => {
    const { issues } = takeIn(
      't.csv',
      readBytes(join(EXPORTS, '2026-05-google-sheets.csv')),
      later,
      '2026-10' as Month,
    );
    expect(issues.map(formatIssue)[0]).toBe(
      't.csv:2:2 (ô B2)  Xuân Nẻo, "Số hộ được hướng dẫn (lũy kế)": số lũy kế 98 nhỏ hơn 814 của tháng 9/2026. Số lũy kế không giảm: hỏi lại thôn, sửa tháng này hoặc đính chính tháng trước.',
    );
  });
});
