// `npm test`: everything CI runs, in the order that finds mistakes soonest.
import { build } from './build.ts';
import { run } from './run.ts';
import { done, failed, step } from './terminal.ts';
import { verify } from './verify.ts';

const STEPS: [what: string, work: () => boolean | Promise<boolean>][] = [
  ['Kiểu dữ liệu (astro check)', () => run('astro', ['check', '--minimumFailingSeverity', 'hint'])],
  ['Định dạng (prettier)', () => run('prettier', ['--check', '--log-level', 'warn', '.'])],
  ['Quy tắc mã (eslint)', () => run('eslint', ['--max-warnings', '0', '.'])],
  ['Kiểm thử từng phần (vitest)', () => run('vitest', ['run', '--project', 'unit'])],
  ['Dựng trang', () => build()],
  ['Kiểm tra trang như người lạ', () => verify()],
  ['Kiểm thử trên trang đã dựng, trong Chromium', () => run('vitest', ['run', '--project', 'site'])],
];

for (const [what, work] of STEPS) {
  if (await step(what, work)) continue;
  failed(`Hỏng ở bước: ${what}.`);
  process.exit(1);
}
done('Mọi kiểm thử đều đạt; trang đã kiểm nằm trong dist/.');
