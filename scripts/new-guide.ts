// `npm run new-guide -- ten-bai`: the skeleton of a guide, valid as it stands, with notes on what to write where.
import { newGuide } from '../src/guides/new-guide.ts';
import { tell, usage } from '../src/terminal/terminal.ts';
import { today } from '../src/text/clock.ts';
import { command } from './command-line.ts';

const USAGE = 'Cách dùng: npm run new-guide -- ten-bai';

await command({
  usage: USAGE,
  options: {},
  words: true,
  run: (_, words) =>
    words.length === 0 ? usage(USAGE) : tell(newGuide('content', words.join(' '), today())),
});
