// `npm run test:all`: the long runs that are too slow for `npm test`; CI makes them at night.
import { build } from '../src/publish/build.ts';
import { run } from './run.ts';
import { done, failed, step } from '../src/terminal/terminal.ts';

const ran =
  (await step('Dựng trang', () => build())) &&
  (await step('Kiểm thử dài', () => run('vitest', ['run', '--project', 'long'])));
if (ran) done('Mọi kiểm thử dài đều đạt.');
else {
  failed('Kiểm thử dài có chỗ hỏng.');
  process.exitCode = 1;
}
