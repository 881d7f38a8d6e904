// `npm run new-month -- 2026-11`: the empty form of a month, one for all villages or one for each.
import { monthForm } from '../src/intake/form/form.ts';
import { writeForm } from '../src/intake/form/write-form.ts';
import { tell } from '../src/terminal/terminal.ts';
import { monthName } from '../src/text/date.ts';
import { command } from './command-line.ts';
import { needMonth } from './options.ts';

const USAGE = 'Cách dùng: npm run new-month -- 2026-11 [--per-village] [--out THƯ-MỤC]';

await command({
  usage: USAGE,
  options: { out: { type: 'string', default: '.' }, 'per-village': { type: 'boolean', default: false } },
  words: true,
  run: async ({ out, 'per-village': each }, words) => {
    const month = needMonth(words, USAGE);
    const wanted = {
      folder: out,
      stem: `mau-bao-cao-${month}`,
      name: `Mẫu báo cáo ${monthName(month)}`,
      each,
    };
    return tell(await writeForm({ ...wanted, form: (reports) => monthForm(reports, month) }));
  },
});
