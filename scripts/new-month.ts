// `npm run new-month -- 2026-11`: the empty form of a month, one for all villages or one for each.
import { monthForm } from '../src/intake/form.ts';
import { monthName, type Month } from '../src/text/date.ts';
import { parseArgs } from './command-line.ts';
import { ending } from '../src/terminal/ending.ts';
import { needMonth } from './options.ts';
import { usage } from '../src/terminal/terminal.ts';
import { writeForm } from './write-form.ts';

const USAGE = 'Cách dùng: npm run new-month -- 2026-11 [--per-village] [--out THƯ-MỤC]';

function readOptions(): { month: Month; out: string; each: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string', default: '.' },
        'per-village': { type: 'boolean', default: false },
      },
    });
    return { month: needMonth(positionals, USAGE), out: values.out, each: values['per-village'] };
  } catch {
    return usage(USAGE);
  }
}

const { month, out, each } = readOptions();
await ending(() =>
  writeForm({
    folder: out,
    each,
    stem: `mau-bao-cao-${month}`,
    name: `Mẫu báo cáo ${monthName(month)}`,
    form: (reports) => monthForm(reports, month),
  }),
);
