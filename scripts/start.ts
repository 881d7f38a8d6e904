// `npm start`: checks, builds, serves; films that were not made before follow.
import { buildAhead } from '../src/publish/build.ts';
import { ending } from '../src/terminal/ending.ts';
import { preview } from './preview.ts';

await ending(async () => {
  const makeFilms = await buildAhead();
  if (!makeFilms || !(await preview())) return false;
  await makeFilms();
  return true;
}, 'whole');
