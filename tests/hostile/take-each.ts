// Names of files on the command line → one line of JSON each: what the import says of it, how long it worked on it, and the most memory so far.
import { readFileSync } from 'node:fs';
import { loadReports } from '../../src/reports/load.ts';
import type { Day } from '../../src/text/date.ts';
import { readSubmission } from '../../src/intake/read-submission.ts';
import { takeFiles, type Asked } from '../../src/intake/take.ts';
import { targetsIn } from '../../src/reports/paths.ts';
import { workedSince } from '../processor-time.ts';

const [data = '', ...files] = process.argv.slice(2);
const { reports } = loadReports(data);
if (!reports) throw new Error(`no reports in ${data}`);

const asked: Asked = { target: targetsIn(data), received: '2026-09-18' as Day, source: 'file' };

/** Not resourceUsage(), which counts the memory of the test itself before the process began. */
const peak = () => Number(/VmHWM:\D*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;

for (const file of files) {
  const start = process.cpuUsage();
  const { found, issues } = takeFiles([readSubmission(file, reports, asked)], asked, reports);
  const errors = issues.filter(({ severity }) => severity === 'error').map(({ what }) => what);
  const told = {
    file,
    accepted: found !== undefined,
    errors,
    ms: Math.round(workedSince(start)),
  };
  process.stdout.write(`${JSON.stringify({ ...told, megabytes: Math.round(peak()) })}\n`);
}
