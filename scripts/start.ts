// `npm start`: checks, builds, serves.
import { build } from '../src/publish/build.ts';
import { ending } from '../src/terminal/ending.ts';
import { preview } from './preview.ts';

await ending(async () => (await build()) && (await preview()), 'whole');
