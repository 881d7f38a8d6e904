// `npm test`: everything CI runs, in two rows side by side; `npm run test:quick`: what an edit is asked again and again.
import { build } from '../src/publish/build.ts';
import { runBeside } from './run.ts';
import { printSlowest, timed } from './slowest.ts';
import { done, failed, say } from '../src/terminal/terminal.ts';
import { verify } from '../src/verify/verify.ts';

interface Work {
  what: string;
  run: () => Promise<boolean>;
}

const NO_WAITING = new URL('no-waiting.mjs', import.meta.url);

/** @param cached only what has changed since it was last in order: a rule that looks at other files may be missed */
function reading(cached: boolean): Work[] {
  const cache = (name: string) =>
    cached ? ['--cache', '--cache-location', `node_modules/.cache/${name}.json`] : [];
  const asked: [what: string, command: string, args: string[], before?: URL][] = [
    ['Kiểu dữ liệu', 'astro', ['check', '--minimumFailingSeverity', 'hint'], NO_WAITING],
    ['Định dạng', 'prettier', ['--check', '--log-level', 'warn', ...cache('prettier'), '.']],
    ['Quy tắc mã', 'eslint', ['--max-warnings', '0', ...cache('eslint'), '.']],
  ];
  return asked.map(([what, ...how]) => ({ what, run: () => runBeside(...how) }));
}

const words = (project: string) => ['run', '--project', project, ...timed(project)];
const tests = (project: string, what: string): Work => ({
  what,
  run: () => runBeside('vitest', words(project)),
});

/** One of a guide, one of an infographic: the others are made by `npm run test:all`. */
const TEST_FILMS = ['vneid-muc-2', 'tranh-qr-an-toan'];

const parts = tests('unit', 'Kiểm thử từng phần');
/** Each waits for something now and then: together they keep two processors busy, and a third row would only be in their way. */
const ROWS: Work[][] = [
  [...reading(false), parts, tests('commands', 'Kiểm thử các lệnh')],
  [
    { what: 'Dựng trang', run: () => build('dist', { films: TEST_FILMS }) },
    { what: 'Kiểm tra trang như người lạ', run: () => verify() },
    tests('site', 'Kiểm thử trang đã dựng trong Chromium'),
  ],
];
/** The rest starts processes or needs the built site. */
const QUICK: Work[][] = [...reading(true).map((work) => [work]), [parts]];

const quick = process.argv.includes('--quick');
const broken: string[] = [];

/** Begins nothing more once anything is broken; what has begun is let end, for all it has to say. */
async function inOrder(row: readonly Work[]): Promise<void> {
  for (const { what, run } of row) {
    if (broken.length > 0) return;
    say(`▸ ${what}…`);
    if (!(await run())) broken.push(what);
  }
}

await Promise.all((quick ? QUICK : ROWS).map(inOrder));
if (broken.length > 0) {
  failed(`Hỏng ở: ${broken.join(', ')}.`);
  process.exit(1);
}
if (quick) done('Mọi kiểm thử nhanh đều đạt. Trước khi gửi đi, chạy: npm test');
else {
  printSlowest(['unit', 'commands', 'site']);
  done('Mọi kiểm thử đều đạt; trang đã kiểm nằm trong dist/.');
}
