// `npm run failure-report -- LOG …`: what a failed publishing printed → the report the commune is sent.
import { writeWhole } from '../src/files/disk.ts';
import { reportOf } from '../src/publish/failure-report.ts';
import { done, say } from '../src/terminal/terminal.ts';
import { command } from './command-line.ts';

const USAGE = `Cách dùng: npm run failure-report -- TỆP-NHẬT-KÝ … [--jobs "test=success build=failure"] [--run ĐỊA-CHỈ] [--out TỆP.md]
  --jobs  việc nào xong, việc nào hỏng, như máy chạy nói; không ghi thì đoán từ nhật ký`;

const text = { type: 'string', default: '' } as const;

await command({
  usage: USAGE,
  options: { run: text, jobs: text, out: { type: 'string' } },
  words: true,
  run: ({ run, jobs, out }, logs) => {
    const report = reportOf(logs, jobs, run);
    if (!out) say(report);
    else {
      writeWhole(out, report);
      done(`Đã ghi ${out}.`);
    }
    return true;
  },
});
