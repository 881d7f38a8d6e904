// `npm test`: everything CI runs, in the order that finds mistakes soonest.
import { listNames } from '../src/files/disk.ts';
import { build } from '../src/publish/build.ts';
import { run, runBeside } from './run.ts';
import { printSlowest, timed } from './slowest.ts';
import { done, failed, step } from '../src/terminal/terminal.ts';
import { verify } from '../src/verify/verify.ts';

/** Reads the code without running it: kinds of data, form, rules. */
async function readCode(): Promise<boolean> {
  const all = await Promise.all([
    runBeside('astro', ['check', '--minimumFailingSeverity', 'hint']),
    runBeside('prettier', ['--check', '--log-level', 'warn', '.']),
    runBeside('eslint', ['--max-warnings', '0', '.']),
  ]);
  return all.every(Boolean);
}

const STEPS: [what: string, work: () => boolean | Promise<boolean>][] = [
  ['Kiểu dữ liệu (astro check), định dạng (prettier), quy tắc mã (eslint)', readCode],
  ['Kiểm thử từng phần (vitest)', () => run('vitest', ['run', '--project', 'unit', ...timed('unit')])],
  ['Dựng trang', () => build()],
  ['Kiểm tra trang như người lạ', () => verify()],
  [
    'Kiểm thử trên trang đã dựng, trong Chromium',
    () => run('vitest', ['run', '--project', 'site', ...timed('site')]),
  ],
];

/** Stages whose tests start no servers and no commands. */
const SOON = listNames('src')
  .filter((stage) => !['inbox', 'publish', 'verify'].includes(stage))
  .map((stage) => `src/${stage}`);

/** `npm run test:quick`: an answer within a minute. The rest starts processes or needs the built site. */
const QUICK: typeof STEPS = [
  STEPS[0]!,
  ['Kiểm thử phần không mở tiến trình', () => run('vitest', ['run', '--project', 'unit', ...SOON])],
];

const quick = process.argv.includes('--quick');
for (const [what, work] of quick ? QUICK : STEPS) {
  if (await step(what, work)) continue;
  failed(`Hỏng ở bước: ${what}.`);
  process.exit(1);
}
if (quick) done('Mọi kiểm thử nhanh đều đạt. Trước khi gửi đi, chạy: npm test');
else {
  printSlowest(['unit', 'site']);
  done('Mọi kiểm thử đều đạt; trang đã kiểm nằm trong dist/.');
}
