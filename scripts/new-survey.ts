// `npm run new-survey -- 2026-q4`: the empty form of a quarter's household survey, one for all villages or one for each.
import { surveyForm } from '../src/intake/form/form.ts';
import { writeForm } from '../src/intake/form/write-form.ts';
import { tell } from '../src/terminal/terminal.ts';
import { quarterName } from '../src/text/quarter.ts';
import { command } from './command-line.ts';
import { needQuarter } from './options.ts';

const USAGE = 'Cách dùng: npm run new-survey -- 2026-q4 [--per-village] [--out THƯ-MỤC]';

await command({
  usage: USAGE,
  options: { out: { type: 'string', default: '.' }, 'per-village': { type: 'boolean', default: false } },
  words: true,
  run: async ({ out, 'per-village': each }, words) => {
    const quarter = needQuarter(words, USAGE);
    const wanted = {
      folder: out,
      stem: `mau-khao-sat-${quarter}`,
      name: `Mẫu tổng hợp khảo sát ${quarterName(quarter)}`,
      each,
    };
    return tell(await writeForm({ ...wanted, form: (reports) => surveyForm(reports, quarter) }));
  },
});
