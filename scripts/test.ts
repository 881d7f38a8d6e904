// `npm test`: everything CI runs, in the order that finds mistakes soonest.
import { build } from '../src/publish/build.ts';
import { run, runBeside } from './run.ts';
import { printSlowest, timed } from './slowest.ts';
import { done, failed, step } from '../src/terminal/terminal.ts';
import { verify } from '../src/verify/verify.ts';

/**
 * Reads the code without running it: kinds of data, form, rules.
 * @param cached only what has changed since it was last in order: a rule that looks at other files may be missed
 */
async function readCode(cached = false): Promise<boolean> {
  const cache = (name: string) =>
    cached ? ['--cache', '--cache-location', `node_modules/.cache/${name}.json`] : [];
  const all = await Promise.all([
    runBeside('astro', ['check', '--minimumFailingSeverity', 'hint']),
    runBeside('prettier', ['--check', '--log-level', 'warn', ...cache('prettier'), '.']),
    runBeside('eslint', ['--max-warnings', '0', ...cache('eslint'), '.']),
  ]);
  return all.every(Boolean);
}

const words = (...projects: string[]) => [
  'run',
  ...projects.flatMap((name) => ['--project', name]),
  ...timed(projects.join('-')),
];

/** One of a guide, one of an infographic: the others are made by `npm run test:all`. */
const TEST_FILMS = ['vneid-muc-2', 'tranh-qr-an-toan'];

/** A build keeps one processor busy: meanwhile the others test what needs no site. */
async function testPartsAndBuild(): Promise<boolean> {
  const parts = runBeside('vitest', words('unit'));
  const built =
    (await build('dist', { films: TEST_FILMS })) &&
    (await step('Kiểm tra trang như người lạ', () => verify()));
  return (await parts) && built;
}

type Steps = [what: string, work: () => boolean | Promise<boolean>][];
const STEPS: Steps = [
  ['Kiểu dữ liệu (astro check), định dạng (prettier), quy tắc mã (eslint)', () => readCode()],
  ['Kiểm thử từng phần (vitest), dựng trang, kiểm tra trang như người lạ', testPartsAndBuild],
  ['Kiểm thử các lệnh, và trang đã dựng trong Chromium', () => run('vitest', words('commands', 'site'))],
];

/** `npm run test:quick`: what an edit is asked again and again. The rest starts processes or needs the built site. */
const QUICK: Steps = [
  [
    'Kiểu dữ liệu, định dạng, quy tắc mã, kiểm thử phần không mở tiến trình',
    async () => (await Promise.all([runBeside('vitest', words('unit')), readCode(true)])).every(Boolean),
  ],
];

const quick = process.argv.includes('--quick');
for (const [what, work] of quick ? QUICK : STEPS) {
  if (await step(what, work)) continue;
  failed(`Hỏng ở bước: ${what}.`);
  process.exit(1);
}
if (quick) done('Mọi kiểm thử nhanh đều đạt. Trước khi gửi đi, chạy: npm test');
else {
  printSlowest(['unit', 'commands-site']);
  done('Mọi kiểm thử đều đạt; trang đã kiểm nằm trong dist/.');
}
