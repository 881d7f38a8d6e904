// Nine forms that each village filled its own row of → one edition, by import one after the other, at once, and by the inbox.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formCsv, monthForm } from '../src/intake/form/form.ts';
import { loadReports } from '../src/reports/load.ts';
import { villageReport } from '../src/progress/reporting.ts';
import { protect } from '../src/reports/public/protect.ts';
import type { Month } from '../src/text/date.ts';
import { Clerk } from '../tests/clerk.ts';
import { takeHere } from '../tests/sample-inbox.ts';

let clerk: Clerk;
beforeEach(() => {
  clerk = new Clerk();
});
afterEach(() => clerk.leave());

const MONTH = '2026-10' as Month;
const sample = loadReports('tests/sample').reports!;
const form = formCsv(sample, monthForm(sample, MONTH)).split('\r\n');
const HEADING = form.findIndex((line) => /^\uFEFF?Thôn;/.test(line));
const GUIDED = [900, 750, 600, 550, 420, 530, 400, 350, 350];
/** What village `v` counts in the column. */
const figure = (v: number, column: number) => (column === 0 ? GUIDED[v]! : 10 + v + column);

/** The form with the rows of some villages filled. */
function filled(...villages: readonly number[]): string {
  return form
    .map((line, at) => {
      const v = at - HEADING - 1;
      if (!villages.includes(v)) return line;
      const [name, ...cells] = line.split(';');
      return [name, ...cells.map((_, column) => figure(v, column))].join(';');
    })
    .join('\r\n');
}

const ALL = GUIDED.map((_, v) => v);
const ORDERS = [ALL, [...ALL].reverse(), [4, 0, 8, 2, 6, 1, 7, 3, 5]];

const EDITION = [
  ['village', ...sample.lists.indicators.map(({ id }) => id)].join(','),
  ...sample.lists.villages.map(({ id }, v) =>
    [id, ...sample.lists.indicators.map((_, column) => figure(v, column))].join(','),
  ),
  '',
].join('\n');

const put = (name: string, text: string) => {
  const file = join(clerk.desk, name);
  writeFileSync(file, text);
  return file;
};
const nine = (order: readonly number[]) =>
  order.map((v, at) => put(`${at + 1} mau-bao-cao-2026-10.csv`, filled(v)));
const edition = () => readFileSync(join(clerk.data, 'results', '2026-10.csv'), 'utf8');
const corrections = () => clerk.contents()['corrections.csv'];

describe('nine files of one village each', () => {
  test.each(ORDERS)('imported at once, in the order %i %i %i …', async (...order) => {
    const { status, last } = await clerk.run('import', ...nine(order), '--received', '2026-10-18');
    expect([status, last]).toEqual([0, expect.stringContaining('✓ Đã ghi')]);
    expect([edition(), corrections()]).toEqual([EDITION, undefined]);
  });

  test.each(ORDERS)('imported one after the other, %i %i %i …', async (...order) => {
    for (const [at, file] of nine(order).entries()) {
      const day = `2026-10-${12 + at}`;
      const { status, stdout } = await clerk.run('import', file, '--received', day);
      expect(status, stdout).toBe(0);
      if (at === 0) expect(stdout).toContain('Ghi chú: Chưa có số của thôn: ');
    }
    expect([edition(), corrections()]).toEqual([EDITION, undefined]);
    const reports = protect(loadReports(clerk.data).reports!);
    const states = order.map((v) => villageReport(reports, MONTH, sample.lists.villages[v]!.id).state);
    expect(states).toEqual([...Array(8).fill('on-time'), 'late']);
  });

  test.each(ORDERS)('taken from the inbox, %i %i %i …', (...order) => {
    order.forEach((v, at) =>
      writeFileSync(join(clerk.data, 'inbox', `${at + 1} bao-cao-2026-10.csv`), filled(v)),
    );
    const { outcome, text } = takeHere(clerk.data, '2026-10-18');
    expect([outcome.refused, text]).toEqual([[], expect.stringContaining('## ✓ Nhận 9 tệp: tháng 10/2026')]);
    expect([edition(), corrections()]).toEqual([EDITION, undefined]);
  });

  test('of which one cannot be read stop the import of all, by name', async () => {
    const files = nine([0, 1, 2]);
    writeFileSync(files[1]!, filled(1).replace(/;11;/, ';1O1;').replace(/;13;/, ';1O1;'));
    const before = clerk.contents();
    const { status, stdout } = await clerk.run('import', ...files, '--received', '2026-10-18');
    expect([status, stdout]).toEqual([1, expect.stringContaining('2 mau-bao-cao-2026-10.csv:')]);
    expect(clerk.contents()).toEqual(before);
  });
});

test('a table of all nine on the 22nd makes only the village late that comes with it', async () => {
  const early = put('mau 2026-10.csv', filled(...ALL.slice(0, 8)));
  expect((await clerk.run('import', early, '--received', '2026-10-18')).status).toBe(0);
  const all = put('tong-hop 2026-10.csv', filled(...ALL));
  expect((await clerk.run('import', all, '--received', '2026-10-22')).status).toBe(0);
  expect(corrections()).toBeUndefined();
  const receipts = clerk.contents()['receipts.csv']!.trim().split('\n').slice(1);
  expect(receipts.filter((line) => line.includes('2026-10-22'))).toEqual([
    '2026-10,binh-di,,2026-10-22,file,1,da-nhan,',
  ]);
  expect(receipts).toHaveLength(9);
});

test('files of two months are refused, each named with its month', async () => {
  const other = filled(1).replaceAll('10/2026', '11/2026');
  const files = [put('a.csv', filled(0)), put('b.csv', other)];
  const { status, stdout } = await clerk.run('import', ...files, '--received', '2026-10-18');
  expect([status, stdout]).toEqual([
    1,
    expect.stringContaining(
      'b.csv  Các tệp không cùng một kỳ: tháng 10/2026 ("a.csv"); tháng 11/2026 ("b.csv"). Nhập từng kỳ một, kỳ sớm trước.',
    ),
  ]);
});

test('the table with days and versions beside its figures is read as it is kept', async () => {
  const rows = EDITION.trim().split('\n');
  const text = rows
    .map(
      (row, at) =>
        `${row},${at === 0 ? 'received,source_kind,version,state' : '2026-10-1' + at + ',message,2,da-duyet'}`,
    )
    .join('\n');
  const file = put('2026-10.csv', text);
  const { status, said } = await clerk.run('import', file, '--received', '2026-10-25');
  expect(status, said).toBe(0);
  expect(edition()).toBe(EDITION);
  expect(clerk.contents()['receipts.csv']).toContain('2026-10,xuan-neo,,2026-10-11,message,2,da-duyet,\n');
});

test('what a name of a file says of a person is not repeated, neither of those read nor of those asked about', async () => {
  const first = put('Nguyễn Văn An 0912345678.csv', filled(0));
  const second = put('Trần Thị Bình 0987654321.csv', filled(1));
  const { status, stdout } = await clerk.run('import', first, second, '--received', '2026-10-18');
  expect([status, /0912|0987|Nguyễn|Bình 09/.test(stdout)]).toEqual([0, false]);
  const changed = put('Lê Văn Cường 0911222333.csv', filled(0).replace(';900;', ';901;'));
  const again = await clerk.run('import', changed, '--received', '2026-10-18');
  expect([again.status, /0911|Cường/.test(again.stdout)]).toEqual([1, false]);
});
