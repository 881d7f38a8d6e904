// `npm run fuzz`: exports damaged, and workbooks written, in tens of thousands of ways; the import must keep its promises each time.
import fc from 'fast-check';
import { damagedExport, holdPromises } from '../tests/damaged-exports.ts';
import { drawnFile } from '../tests/drawn-files.ts';
import { holdDamaged, holdFigures } from '../tests/hold-figures.ts';
import { loadReports } from '../src/reports/load.ts';
import { done, failed, say } from '../scripts/terminal.ts';

const RUNS = Number(process.env['RUNS'] ?? 20_000);
const { reports } = loadReports('data');
if (!reports) throw new Error('npm run check first');
const alone = { ...reports, editions: [], journal: [], corrections: [] };
const outcomes = { accepted: 0, refused: 0 };

/** Tries a share of the runs; false when a promise broke. */
function check<T extends unknown[]>(what: string, share: number, property: fc.IProperty<T>): boolean {
  const start = performance.now();
  const result = fc.check(property, { numRuns: Math.ceil(RUNS * share) });
  if (result.failed) say(fc.defaultReportMessage(result) ?? '');
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  say(`  ${result.numRuns} ${what}, trong ${seconds} giây`);
  return !result.failed;
}

const packed = drawnFile.filter(({ name }) => name !== 'x.csv');
const kept = [
  check(
    'bảng chữ bị hỏng theo mọi cách',
    0.5,
    fc.property(damagedExport(alone), (one) => {
      outcomes[holdPromises(alone, one)]++;
    }),
  ),
  check('tệp đúng, viết theo mọi cách của các chương trình', 0.35, fc.property(drawnFile, holdFigures)),
  check(
    'tệp bảng tính hỏng một byte',
    0.15,
    fc.property(packed, fc.nat(), fc.nat({ max: 255 }), holdDamaged),
  ),
];
if (kept.includes(false)) {
  failed('Có tệp làm hỏng lời hứa của lệnh nhập; tệp nhỏ nhất in ở trên.');
  process.exitCode = 1;
} else {
  const { accepted, refused } = outcomes;
  done(
    `${RUNS} tệp: 0 số sai, 0 dòng mất, 0 lỗi chương trình; trong các bảng hỏng, ${accepted} được nhận, ${refused} bị từ chối có lý do.`,
  );
}
