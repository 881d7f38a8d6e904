// `npm run fuzz`: valid exports damaged in tens of thousands of ways; the import must keep its promises each time.
import fc from 'fast-check';
import { damagedExport, holdPromises } from '../tests/damaged-exports.ts';
import { loadReports } from '../src/reports/load.ts';
import { done, failed, say } from './terminal.ts';

const RUNS = Number(process.env['RUNS'] ?? 20_000);
const { reports } = loadReports('data');
if (!reports) throw new Error('npm run check first');
const alone = { ...reports, editions: [], journal: [], corrections: [] };
const outcomes = { accepted: 0, refused: 0 };
const start = performance.now();
const result = fc.check(
  fc.property(damagedExport(alone), (one) => {
    outcomes[holdPromises(alone, one)]++;
    const all = outcomes.accepted + outcomes.refused;
    if (all % 5000 === 0) say(`  ${all} bảng đã thử`);
  }),
  { numRuns: RUNS },
);
if (result.failed) {
  say(fc.defaultReportMessage(result) ?? '');
  failed('Có bảng làm hỏng lời hứa của lệnh nhập; bảng nhỏ nhất in ở trên.');
  process.exitCode = 1;
} else {
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  done(
    `${RUNS} bảng: ${outcomes.accepted} được nhận, ${outcomes.refused} bị từ chối có lý do, trong ${seconds} giây.`,
  );
}
