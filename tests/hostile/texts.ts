// Files of text, or of no format at all, made to fill the memory, to last for ever or to be misread.
import { strToU8 } from 'fflate';
import { TABLE } from '../workbooks.ts';
import { stretch, times, type Random } from './random.ts';
import type { Make } from './zips.ts';

const MEGABYTE = 1024 * 1024;
const HEAD = TABLE[0]!.map((label) => `"${label}"`).join();
const good = [HEAD, ...TABLE.slice(1).map((row) => row.join())].join('\n');

const text =
  (made: (random: Random) => string): Make =>
  (random) =>
    strToU8(made(random));
const cell = (made: (random: Random) => string): Make =>
  text((random) => `${HEAD}\nÔ Mễ,310,"${made(random)}",69\n`);

const PUMPS = [
  'a',
  '1',
  ' ',
  '0 ',
  '-',
  '.',
  'a.',
  '@',
  'a@',
  '1@a.',
  '(',
  '"',
  "'",
  'thang ',
  'thon ',
  'ô',
  'e\u0301',
  '\u202E',
  '\u200B',
  '+84 ',
  '9/',
  '||',
  '\t',
  '=',
  '١',
  'Nguyễn ',
  'bà ',
  '“',
  '<',
  '&',
  '[',
  '{',
  'NĂM 2026 ',
];
const CELLS = [
  '1e308',
  '-1',
  'NaN',
  'Infinity',
  '0x10',
  '1_000',
  '=1+1',
  "=cmd|'/C calc'!A0",
  '@SUM(A1)',
  '+1',
  '1O2',
  '٣٤',
  '1/0',
  '99999999999999999999',
  '32/13/2026',
  '#REF!',
  '½',
  '１２x',
  '1\u0000',
  '\u202E12',
  '-0',
  '1,2,3',
  '${7*7}',
  '{{7}}',
  '%00',
  '../../x',
  '<script>',
];
const YAML = [
  (n: number) => `a: ${'['.repeat(n)}`,
  (n: number) =>
    `a: &a ["x"]\n${times(n % 30, (i) => `b${i}: &b${i} [${`*${i ? `b${i - 1}` : 'a'},`.repeat(9)}]\n`)}`,
  (n: number) => `? ${'? '.repeat(n)}`,
  (n: number) => `${'- '.repeat(n)}x`,
  (n: number) => `a: !!js/function "while(1){}"\n${'x'.repeat(n)}`,
];

export const TEXTS: Readonly<Record<string, Make>> = {
  'delimiters without end': text(
    (random) =>
      `${HEAD}\n${stretch(random.one([',', ';', '\t', '|', ',;\t|']), random.between(600_000, 8 * MEGABYTE))}x`,
  ),
  'delimiters on every line': text(
    (random) =>
      `Thôn${stretch(`${','.repeat(random.between(40, 400))}x\n`, random.between(2, 7) * MEGABYTE)}`,
  ),
  'quotes without end': text(
    (random) =>
      `${HEAD}\n${stretch(random.one(['"', '""', '",', '"\n', '""",']), random.between(1001, 3 * MEGABYTE))}`,
  ),
  'a quote never closed': text((random) => `${HEAD}\n"${stretch(`${good}\n`, random.between(10, 90_000))}`),
  'lines without end': text(
    (random) =>
      `${HEAD}\n${stretch(random.one(['\n', '\r', '\r\n', ' \n', 'x\n', '\u2028']), random.between(50_000, 8 * MEGABYTE))}x`,
  ),
  'a line without end': text((random) => stretch(random.one(PUMPS), random.between(100_001, MEGABYTE))),
  'lines just short enough': text((random) => {
    const line = stretch(random.one(PUMPS), random.between(50_000, 90_000));
    return `${HEAD}\n${`${line}\n`.repeat(random.between(5, 20))}`;
  }),
  'cells just short enough': text((random) => {
    const row = Array.from({ length: 40 }, () =>
      stretch(random.one(PUMPS.filter((pump) => !/[",|\t]/.test(pump))), 1990),
    ).join();
    return `${HEAD}\n${`${row}\n`.repeat(random.between(10, 80))}`;
  }),
  'a cell too long': cell(
    (random) => stretch(random.one(PUMPS).replace('"', ''), random.between(2001, 90_000)) || 'x'.repeat(3000),
  ),
  'all columns of a sheet': text(
    (random) => `${`${times(16_384, (i) => `c${i},`)}\n`.repeat(random.between(1, 20))}`,
  ),
  'the heading again and again': text((random) => stretch(`${HEAD}\n`, random.between(9_000, MEGABYTE))),
  'every heading the same': text(
    (random) =>
      `Thôn${',Số hộ được hướng dẫn (lũy kế)'.repeat(random.between(2, 2000))}\nÔ Mễ${',1'.repeat(300)}\n`,
  ),
  'the same village again and again': text(
    (random) => `${HEAD}\n${'Ô Mễ,310,73,69\n'.repeat(random.between(2, 19_000))}`,
  ),
  'villages nobody knows': text(
    (random) =>
      `${HEAD}\n${times(random.between(2, 9_000), (i) => `Thôn ${i} ${stretch('xá', 300)},1,1,1\n`)}`,
  ),
  'a cell nobody can count': cell((random) => random.one(CELLS)),
  'marks over a letter without end': cell((random) => `1${'\u0301'.repeat(random.between(300, 1900))}`),
  'letters nobody sees': text((random) =>
    stretch(random.one(['\u200B', '\u00AD', '\u2060', '\uFEFF', '\u202E']), random.between(1, 90_000)),
  ),
  'a list in YAML': text((random) => random.one(YAML)(random.between(5_000, 90_000))),
  'braces of JSON': text((random) =>
    stretch(random.one(['[', '{"a":', '[[],']), random.between(100, 99_000)),
  ),
  'months without end': text(
    (random) =>
      `${stretch('KẾT QUẢ THÁNG 5/2026 tháng 6 năm 2026, ', random.between(900, 1_900))}\n${good.replace('310', 'x')}`,
  ),
};
