// `npm test`: everything CI runs, in the order that finds mistakes soonest.
import { build } from '../src/publish/build.ts';
import { run, runBeside } from './run.ts';
import { printSlowest, timed } from './slowest.ts';
import { done, failed, step } from '../src/terminal/terminal.ts';
import { verify } from '../src/verify/verify.ts';

/**
 * Reads the code without running it: kinds of data, form, rules; one after the other, since each takes a gigabyte for all of it.
 * @param cached only what has changed since it was last in order: a rule that looks at other files may be missed
 */
async function readCode(cached = false): Promise<boolean> {
  const cache = (name: string) =>
    cached ? ['--cache', '--cache-location', `node_modules/.cache/${name}.json`] : [];
  const asked: [string, string[]][] = [
    ['astro', ['check', '--minimumFailingSeverity', 'hint']],
    ['prettier', ['--check', '--log-level', 'warn', ...cache('prettier'), '.']],
    ['eslint', ['--max-warnings', '0', ...cache('eslint'), '.']],
  ];
  if (cached) return beside(...asked.map(([command, args]) => runBeside(command, args)));
  let right = true;
  for (const [command, args] of asked) right = (await runBeside(command, args)) && right;
  return right;
}

const words = (...projects: string[]) => [
  'run',
  ...projects.flatMap((name) => ['--project', name]),
  ...timed(projects.join('-')),
];

/** One of a guide, one of an infographic: the others are made by `npm run test:all`. */
const TEST_FILMS = ['vneid-muc-2', 'tranh-qr-an-toan'];

/** The site that tests look at, looked at first as a stranger would. */
const buildSite = async () =>
  (await build('dist', { films: TEST_FILMS })) && (await step('Kiểm tra trang như người lạ', () => verify()));

const beside = async (...works: Promise<boolean>[]) => (await Promise.all(works)).every(Boolean);
const parts = () => runBeside('vitest', words('unit'));

type Steps = [what: string, work: () => boolean | Promise<boolean>][];
const STEPS: Steps = [
  // Each waits for something now and then: together they keep all processors busy.
  [
    'Kiểu dữ liệu (astro check), định dạng (prettier), quy tắc mã (eslint), kiểm thử từng phần (vitest), dựng trang',
    () => beside(readCode(), parts(), buildSite()),
  ],
  ['Kiểm thử các lệnh, và trang đã dựng trong Chromium', () => run('vitest', words('commands', 'site'))],
];

/** `npm run test:quick`: what an edit is asked again and again. The rest starts processes or needs the built site. */
const QUICK: Steps = [
  ['Kiểu dữ liệu, định dạng, quy tắc mã, kiểm thử từng phần', () => beside(readCode(true), parts())],
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
