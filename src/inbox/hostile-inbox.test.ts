// An inbox with hostile files among good ones: the good ones are taken, each of the others is refused with its sentence, by itself.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { atNight } from '../../tests/at-night.ts';
import { Clerk } from '../../tests/clerk.ts';
import { hostileFiles, HOW_MANY_KINDS } from '../../tests/hostile/hostile.ts';

const clerk = new Clerk();
afterEach(() => clerk.leave());

const GOOD = ['2026-06-excel-vi.csv', '2026-07-excel-unicode-text.txt', '2026-08-windows-1258.csv'];
/** By day one of each kind of file that is hostile in a way of its own; at night twice as many. */
const KINDS = [
  'a bomb that says it is small',
  'all columns of a sheet',
  'a document repeated without end',
  'delimiters on every line',
  ...(atNight
    ? [
        'a sheet of hundreds of megabytes',
        'a bomb in the manifest',
        'thousands of parts over one stream',
        'hundreds of sheets that are one',
        'a cell without end',
        'cells just short enough',
      ]
    : []),
];

const DEADLY = '2026-05 chet.csv';
/** Ends the process that is given the deadly file to read. */
const PRELOAD = `if (process.argv[2]?.endsWith('${DEADLY}')) process.kill(process.pid, 'SIGKILL');`;

test('hostile files, one that ends whoever reads it, and three good ones', { timeout: 240_000 }, () => {
  const inbox = join(clerk.data, 'inbox');
  for (const name of GOOD) {
    const month = name.slice(0, 7);
    rmSync(join(clerk.data, 'results', `${month}.csv`));
    clerk.edit('editions.csv', new RegExp(`^${month},.*\n`, 'm'), '');
    writeFileSync(join(inbox, name), readFileSync(join('tests/exports', name)));
  }
  const hostile = [...hostileFiles(HOW_MANY_KINDS)].filter(
    ({ kind }, index, all) => KINDS.includes(kind) && all.findIndex((one) => one.kind === kind) === index,
  );
  expect(hostile.length).toBe(KINDS.length);
  for (const { name, bytes } of hostile) writeFileSync(join(inbox, name), bytes());
  const report = join(clerk.desk, 'bao-cao.md');
  writeFileSync(join(inbox, DEADLY), 'x');
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(PRELOAD)}` };
  const { status, last, said } = clerk.start(env, 'inbox', '--report', report, '--received', '2026-09-18');
  expect([status, last]).toEqual([
    1,
    `✗ Nhận số liệu tháng 6/2026, tháng 7/2026, tháng 8/2026; ${KINDS.length + 1} tệp phải sửa. Báo cáo: ${report}`,
  ]);
  expect(said).not.toMatch(/^ {4}at |Error:/m);
  const text = readFileSync(report, 'utf8');
  for (const { name } of hostile) expect(text).toContain(`## ✗ Chưa nhận ${basename(name)}`);
  expect(text).toContain('Máy gặp lỗi ngoài dự tính khi đọc tệp này, các tệp khác không sao.');
  expect(GOOD.filter((name) => existsSync(join(inbox, name)))).toEqual([]);
  expect(hostile.filter(({ name }) => !existsSync(join(inbox, name)))).toEqual([]);
});
