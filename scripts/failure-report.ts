// `npm run failure-report -- LOG …`: what a failed publishing printed → the report the commune is sent.
import { readText, writeWhole } from '../src/files/disk.ts';
import { parseArgs } from './command-line.ts';
import { failureReport, isAllWell } from '../src/publish/failure-report.ts';
import { done, say, usage } from '../src/terminal/terminal.ts';

const USAGE = `Cách dùng: npm run failure-report -- TỆP-NHẬT-KÝ … [--jobs "test=success build=failure"] [--run ĐỊA-CHỈ] [--out TỆP.md]
  --jobs  việc nào xong, việc nào hỏng, như máy chạy nói; không ghi thì đoán từ nhật ký`;

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        run: { type: 'string', default: '' },
        out: { type: 'string' },
        jobs: { type: 'string', default: '' },
      },
    });
    return { ...values, logs: positionals };
  } catch {
    return usage(USAGE);
  }
}

/** The jobs that failed, or were stopped: "test", "build", or one that only puts the site in its place. */
const failedOf = (jobs: string) =>
  [...jobs.matchAll(/(?<![\w-])([\w-]+)=(\w+)/g)].flatMap(([, job = '', result = '']) =>
    ['success', 'skipped'].includes(result) ? [] : [job],
  );

const { run, out, logs, jobs } = readOptions();
const failed = failedOf(jobs);
const here = failed.find((job) => ['test', 'build'].includes(job));
// A log that is not there belongs to a job that never ran, or that was stopped before it could say a word.
const named = logs.find((file) => here !== undefined && file.includes(here));
const texts = (named === undefined ? logs : [named]).map((file) => readText(file) ?? '');
const log = texts.findLast((text) => text !== '' && !isAllWell(text)) ?? '';
const report = failureReport(log, run, failed.length > 0 ? here !== undefined : undefined);
if (out) {
  writeWhole(out, report);
  done(`Đã ghi ${out}.`);
} else say(report);
