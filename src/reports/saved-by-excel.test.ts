// The lists of the data folder as Excel and other programs save them → the same reports, and what was read otherwise is said.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keptFolder } from '../../tests/kept-folder.ts';
import { shortHash } from '../files/disk.ts';
import { formatIssue } from '../files/issue.ts';
import { splitTable } from '../files/table.ts';
import { isMarked } from './content-mark.ts';
import { loadReports } from './load.ts';
import { findSamples } from './samples.ts';

const FILES = [
  ...['villages.csv', 'households.csv', 'indicators.csv', 'targets.csv', 'teams.csv', 'survey.csv'],
  ...['editions.csv', 'surveys.csv', 'corrections.csv', 'receipts.csv'],
  ...['results/2026-09.csv', 'surveys/2026-q4.csv'],
];

const { folder, read, write } = keptFolder('tests/sample', {
  'households.csv': 'village,households,counted_on,source\no-me,1200,2026-10-03,"xã, rà soát"\n',
  'targets.csv': 'target,value,from,by,source\nhousehold_share,90,2026-12,2027-12-31,Quyết định của xã\n',
  'corrections.csv':
    'month,village,indicator,old,new,reason,date\n2026-09,xuan-neo,households_guided,800,814,Gửi nhầm,2026-10-02\n',
  'receipts.csv':
    'month,village,team,received,source_kind,version,state,figures\n2026-09,xuan-neo,,2026-09-18,file,1,da-nhan,\n',
});

/** What Excel makes of a cell when it opens a CSV and saves it. */
const typed = (
  dayOf: (y: string, m: string, d: string) => string,
  monthOf: (y: string, m: string) => string,
) => {
  return (cell: string) =>
    cell
      .replace(/^(\d{4})-(\d\d)-(\d\d)$/, (_, y: string, m: string, d: string) => dayOf(y, m, d))
      .replace(/^(\d{4})-(\d\d)$/, (_, y: string, m: string) => monthOf(y, m));
};
const SHORT = ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const vietnamese = typed(
  (y, m, d) => `${d}/${m}/${y}`,
  (y, m) => `Thg${Number(m)}-${y.slice(2)}`,
);
const english = typed(
  (y, m, d) => `${Number(d)}/${Number(m)}/${y} 0:00`,
  (y, m) => `${SHORT[Number(m)]}-${y.slice(2)}`,
);

function saved(text: string, delimiter: string, cellOf: (cell: string) => string): string {
  const quote = (cell: string) =>
    cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
  const rows = splitTable(text, ',').records.map(({ cells }) => cells.map((cell) => quote(cellOf(cell))));
  return rows.map((cells) => `${cells.join(delimiter)}\r\n`).join('');
}
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
const same = (cell: string) => cell;

const WAYS: [way: string, save: (text: string) => string | Buffer][] = [
  ['CSV UTF-8 of Vietnamese Excel', (text) => `\uFEFF${saved(text, ';', vietnamese)}`],
  ['with a line sep=;', (text) => `sep=;\r\n${saved(text, ';', vietnamese)}`],
  ['Unicode Text', (text) => utf16(saved(text, '\t', english))],
  [
    'with phantom columns and rows',
    (text) => `${saved(text, ';', same).replaceAll('\r\n', ';;;\r\n')};;;;\r\n`,
  ],
  [
    'commas, and months as English Excel writes them',
    (text) => saved(text, ',', (cell) => english(cell).replace(/^\d+\/.*/, cell)),
  ],
  ['on a Mac: NFD', (text) => saved(text, ',', same).normalize('NFD')],
  ['with spaces nobody sees', (text) => saved(text, ',', (cell) => `\u00A0${cell}\u200B `)],
  ['with names of columns in capitals', (text) => text.replace(/^[^\n]+/, (head) => head.toUpperCase())],
];

/** Everything but the lines of files, which a first line "sep=;" moves, and what is only a note. */
function loaded() {
  const { reports, issues } = loadReports(folder);
  const loud = issues.filter(({ severity }) => severity !== 'note').map(formatIssue);
  const withoutLine = (key: string, one: unknown) => (/^lines?$/.test(key) ? undefined : one);
  return [loud, JSON.parse(JSON.stringify(reports, withoutLine))];
}
const BEFORE = loaded();
const SAMPLES = findSamples(folder).files;

test('the sample is without a mistake, and made up', () => {
  const errors = loadReports(folder).issues.filter(({ severity }) => severity === 'error');
  expect([errors, SAMPLES.size]).toEqual([[], 9]);
});

describe.each(WAYS)('%s', (_, save) => {
  test.each(FILES)('%s is read as it was', (name) => {
    write(name, save(read(name)));
    expect(loaded()).toEqual(BEFORE);
  });

  test('what is made up stays made up', () => {
    for (const path of [...SAMPLES, join(folder, 'samples.csv')]) {
      const name = relative(folder, path);
      write(name, save(read(name)));
    }
    expect(findSamples(folder).files).toEqual(SAMPLES);
  });
});

function told(name: string, text: string | Buffer): string[] {
  const path = write(name, text);
  const own = loadReports(folder).issues.filter(({ file }) => file === path);
  return own.map((one) => formatIssue(one).replaceAll(`${folder}/`, ''));
}
const VILLAGES = readFileSync('tests/sample/villages.csv', 'utf8');

describe('what is said', () => {
  test('of a file of Vietnamese Excel: how it was read, once a file and once a column', () => {
    expect(told('villages.csv', saved(VILLAGES, ';', vietnamese))).toEqual([
      'villages.csv  Ghi chú: Tệp này do Excel lưu lại, các cột cách nhau bằng dấu chấm phẩy; vẫn đọc được. Không phải sửa.',
      'villages.csv:2:4 (ô D2)  Ghi chú: "01/05/2026" đọc là ngày 1 tháng 5 năm 2026; các ô khác của cột "households_on" cũng đọc như thế. Đúng thì không phải sửa.',
    ]);
  });

  test('of a file with commas: a day that may be two is asked, once a column', () => {
    expect(told('villages.csv', saved(VILLAGES, ',', vietnamese))).toEqual([
      'villages.csv:2:4 (ô D2)  "01/05/2026" có thể là ngày 1 tháng 5 năm 2026, cũng có thể là ngày 5 tháng 1 năm 2026: không biết chương trình lưu tệp viết ngày trước hay tháng trước. Viết 2026-05-01 hoặc 2026-01-05; các ô khác của cột "households_on" cũng viết lại như thế.',
    ]);
  });

  test('of a file with semicolons and a day that only America writes so: asked, too', () => {
    const text = saved(VILLAGES, ';', vietnamese).replace('01/05/2026', '5/31/2026');
    expect(told('villages.csv', text).join('\n')).toContain('(ô D3)  "01/05/2026" có thể là');
  });

  test('of letters lost in an old code page: one error, not one a name', () => {
    const lost = VILLAGES.replace(/[ẻễềộ]/g, '?');
    expect(told('villages.csv', lost)).toEqual([
      'villages.csv:2:2 (ô B2)  Chữ có dấu đã mất: lúc lưu, chương trình đổi chúng thành dấu hỏi. Lấy lại tệp từ kho mã; sửa bằng Excel thì khi lưu chọn kiểu "CSV UTF-8 (Comma delimited)".',
    ]);
  });

  test('of another table in its place: one error', () => {
    expect(told('villages.csv', 'STT;Tên;Số\n1;Xuân Nẻo;1310\n')).toEqual([
      'villages.csv:1  Dòng đầu của tệp này phải là tên các cột: id, name. Lấy lại tệp từ kho mã, rồi ghi từng dòng vào dưới dòng đầu ấy.',
    ]);
  });

  test('of a code page of its own: read, and how to save it', () => {
    const [note] = told('teams.csv', utf16(read('teams.csv')));
    expect(note).toBe(
      'teams.csv  Ghi chú: Tệp lưu bằng bảng mã UTF-16, vẫn đọc được. Khi lưu, chọn bảng mã UTF-8; trong Excel là kiểu "CSV UTF-8 (Comma delimited)".',
    );
  });

  test('of a column with words and no name: where they are', () => {
    const text = VILLAGES.replace(/,/g, ',,').replace('Xuân Nẻo,,', 'Xuân Nẻo,hỏi lại,');
    expect(told('villages.csv', text)).toEqual([
      'villages.csv:1:4 (ô D1)  Cột này không có tên, mà ô D2 có chữ. Ghi tên cột, hoặc xóa cả cột.',
    ]);
  });
});

test('a mark that looks like a number is known again when Excel has made it one', () => {
  const texts = Array.from({ length: 4000 }, (_, index) => `${index}`);
  const whole = texts.find((text) => /^0\d{9}$/.test(shortHash(text)))!;
  const power = texts.find((text) => /^\d+e\d\d?$/.test(shortHash(text)) && Number(shortHash(text)) < 1e300)!;
  expect(isMarked(String(Number(shortHash(whole))), [whole])).toBe(true);
  expect(isMarked(String(Number(shortHash(whole)) + 1), [whole])).toBe(false);
  expect(isMarked(Number(shortHash(power)).toExponential(2).toUpperCase(), [power])).toBe(true);
  expect(isMarked('e698f0f9ea', [whole, power])).toBe(false);
});
