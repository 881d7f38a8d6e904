// `npm run failure-report -- LOG …`: what a failed publishing printed → the report the commune is sent.
import { parseArgs } from 'node:util';
import { readText, writeWhole } from '../src/files/disk.ts';
import { failureReport } from './monthly/failure.ts';
import { done, say, usage } from './terminal.ts';

const USAGE = 'Cách dùng: npm run failure-report -- TỆP-NHẬT-KÝ … [--run ĐỊA-CHỈ] [--out TỆP.md]';

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { run: { type: 'string', default: '' }, out: { type: 'string' } },
    });
    return { ...values, logs: positionals };
  } catch {
    return usage(USAGE);
  }
}

const { run, out, logs } = readOptions();
// The one that failed tells; a log that is not there belongs to a job that never ran.
const texts = logs.map((file) => readText(file) ?? '');
const report = failureReport(texts.find((text) => text.includes('✗')) ?? '', run);
if (out) {
  writeWhole(out, report);
  done(`Đã ghi ${out}.`);
} else say(report);
