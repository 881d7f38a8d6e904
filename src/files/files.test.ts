import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { confirm } from './choice.ts';
import { formatCsv, readCsv } from './csv.ts';
import { listFilesBelow, writeWhole } from './disk.ts';
import { cellName, formatIssue, issue, issueRecord, sortIssues } from './issue.ts';
import { splitTable } from './table.ts';
import { parseYaml } from './yaml.ts';
import { workedSince } from '../../tests/processor-time.ts';

describe('issues', () => {
  test('read as one line: place, cell, what, fix', () => {
    const found = issue('data/results/2026-09.csv', 'Sai.', 'Sửa.', { line: 7, column: 4, cell: 'D7' });
    expect(formatIssue(found)).toBe('data/results/2026-09.csv:7:4 (ô D7)  Sai. Sửa.');
    expect(formatIssue({ ...found, line: null, column: null, cell: null, severity: 'warning' })).toBe(
      'data/results/2026-09.csv  Lưu ý: Sai. Sửa.',
    );
  });

  test('are sorted by file, the whole file before its lines', () => {
    const list = [
      issue('b', '1', ''),
      issue('a', '3', '', { line: 10 }),
      issue('a', '2', '', { line: 9 }),
      issue('a', '1', ''),
    ];
    expect(sortIssues(list).map(({ file, what }) => file + what)).toEqual(['a1', 'a2', 'a3', 'b1']);
  });

  test.each([
    [1, 1, 'A1'],
    [6, 6, 'F6'],
    [2, 26, 'Z2'],
    [1, 28, 'AB1'],
    [3, 703, 'AAA3'],
  ])('row %d column %d is cell %s', (row, column, name) => expect(cellName(row, column)).toBe(name));
});

describe('a table', () => {
  test.each(['\n', '\r\n', '\r'])(
    'counts lines as an editor does and rows as a spreadsheet does (%j)',
    (end) => {
      const text = ['a,b', '"x', 'y",2', '', 'c,d'].join(end);
      const { records, unclosedQuote } = splitTable(text, ',');
      expect(records.map(({ cells, line, row }) => [cells.join('/'), line, row])).toEqual([
        ['a/b', 1, 1],
        ['x\ny/2', 2, 2],
        ['', 4, 3],
        ['c/d', 5, 4],
      ]);
      expect(unclosedQuote).toBeNull();
    },
  );

  test('tells where a quotation mark is never closed', () => {
    expect(splitTable('a,b\n1,"2\n3,4\n', ',').unclosedQuote).toBe(2);
  });
});

describe('our own CSV', () => {
  const read = (text: string) => readCsv('x.csv', text, ['id', 'name']);

  test('gives cells by column name, in any order of columns', () => {
    const { rows, issues } = read('name,id\n Ô Mễ ,o-me\n');
    expect(issues).toEqual([]);
    expect(rows.map((row) => [row.get('id'), row.get('name'), row.at('name').cell])).toEqual([
      ['o-me', 'Ô Mễ', 'A2'],
    ]);
  });

  test.each([
    ['id,nam\n', 'x.csv:1:2 (ô B1)  Không có cột tên "nam". Ý là "name"?'],
    ['id,name,id\n', 'x.csv:1:3 (ô C1)  Cột "id" có hai lần. Xóa một cột.'],
    ['id\n', 'x.csv:1  Thiếu cột "name". Thêm cột "name" vào dòng đầu.'],
    ['id,name\n1,2,3\n', 'x.csv:2  Dòng này có 3 ô, bảng có 2 cột. Thêm hoặc bớt dấu phẩy cho đủ ô.'],
    [
      'id,name\n1,"2\n',
      'x.csv:2  Có ô mở dấu nháy kép mà không đóng. Thêm dấu nháy kép đóng ở cuối ô bắt đầu trên dòng này.',
    ],
  ])('%j is refused', (text, message) => expect(read(text).issues.map(formatIssue)).toContain(message));

  test('is written with quotes only where needed', () => {
    expect(
      formatCsv([
        ['a', 1, null],
        ['x,y', '"', 'z\n'],
      ]),
    ).toBe('a,1,\n"x,y","""","z\n"\n');
  });
});

describe('YAML', () => {
  const schema = z.strictObject({
    name: z.string().max(5),
    list: z.array(z.strictObject({ n: z.number().int() })),
  });
  const messages = (text: string) => parseYaml({ file: 'x.yaml', text }, schema).issues.map(formatIssue);

  test.each([
    [
      'name: a\nlist: [\n',
      'x.yaml:3:1  Không đọc được YAML ở dòng này. Kiểm tra thụt lề, dấu hai chấm và dấu nháy; chữ có dấu hai chấm phải đặt trong dấu nháy.',
    ],
    ['name: abcdef\nlist: []\n', 'x.yaml:1:7  Mục "name": dài quá, nhiều nhất 5 ký tự. Rút ngắn lại.'],
    [
      'name: a\n',
      'x.yaml:1:1  Mục "list": chưa có. Thêm mục này, giá trị là một danh sách (mỗi dòng bắt đầu bằng dấu gạch ngang).',
    ],
    ['name: a\nlist:\n  - n: 1\n  - n: x\n', 'x.yaml:4:8  Mục "list.1.n": giá trị không đúng kiểu. Cần số.'],
    [
      'name: a\nlist:\n  - { n: 1, m: 2 }\n',
      'x.yaml:3:13  Mục "list.0": không có mục con tên "m". Ý là "n"?',
    ],
  ])('%j is refused with its line', (text, message) => expect(messages(text)).toContain(message));

  const anchors = (depth: number) =>
    Array.from(
      { length: depth },
      (_, n) =>
        `k${n}: &k${n} [${Array(9)
          .fill(n ? `*k${n - 1}` : 'x')
          .join(',')}]`,
    );
  test.each([
    ['names that stand for names', anchors(10).join('\n')],
    ['brackets in brackets', '['.repeat(50_000)],
    ['closed brackets in brackets', `a: ${'{a: '.repeat(3000)}${'}'.repeat(3000)}`],
    ['lists in lists', `${'- '.repeat(50_000)}x`],
    ['keys without end', Array.from({ length: 50_000 }, (_, n) => `k${n}: 1`).join('\n')],
    ['keys without end on one line', `{${Array.from({ length: 50_000 }, (_, n) => `k${n}: 1`).join(',')}}`],
    ['a text without end', `a: ${'x'.repeat(2_000_000)}`],
  ])('%s are refused in a sentence, and soon', (_, text) => {
    const start = process.cpuUsage();
    expect(messages(text)).toEqual([
      'x.yaml  Tệp YAML này dài quá, lồng quá sâu, hoặc dùng tên thay (&, *) chồng lên nhau đến mức máy không đọc hết được. Viết thẳng từng giá trị ra, hoặc lấy lại tệp từ kho mã.',
    ]);
    expect(workedSince(start)).toBeLessThan(2000);
  });

  test('front matter is counted in the lines of its file', () => {
    const { issues, locate } = parseYaml(
      { file: 'x', text: 'name: abcdef\nlist: []', linesAbove: 1 },
      schema,
    );
    expect(issues[0]?.line).toBe(2);
    expect(locate(['list']).line).toBe(3);
  });
});

test('files below a folder are listed without what links lead to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  for (const name of ['b.txt', 'a/c.txt', 'a/b/d.txt']) writeWhole(join(folder, name), '');
  symlinkSync('..', join(folder, 'a', 'round'));
  expect(listFilesBelow(folder)).toEqual(['a/b/d.txt', 'a/c.txt', 'b.txt']);
  rmSync(folder, { recursive: true });
});

describe('writing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('replaces a whole file and leaves nothing else behind', () => {
    const file = join(folder, 'a', 'b.txt');
    writeWhole(file, 'một');
    writeWhole(file, 'hai');
    expect(readFileSync(file, 'utf8')).toBe('hai');
    expect(readdirSync(join(folder, 'a'))).toEqual(['b.txt']);
  });

  test('that fails keeps the old file and no part of the new one', () => {
    const file = join(folder, 'b.txt');
    writeWhole(file, 'cũ');
    writeFileSync(join(folder, 'c'), '');
    expect(() => writeWhole(join(folder, 'c', 'x.txt'), 'mới')).toThrow();
    expect(readFileSync(file, 'utf8')).toBe('cũ');
  });
});

test('a program is told what a person reads, and no choice', () => {
  const asked = issue('a.csv', 'Sai.', confirm('Hỏi lại thôn'));
  expect(asked.choice).toEqual({ kind: 'confirm', first: 'Hỏi lại thôn', when: 'đúng', after: '' });
  expect(issueRecord(asked)).toEqual({
    ...{ file: 'a.csv', line: null, column: null, cell: null, severity: 'error', what: 'Sai.' },
    fix: 'Hỏi lại thôn; nếu đúng, chạy lại lệnh với --accept-warnings.',
  });
});
