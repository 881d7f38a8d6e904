// `npm run new-month -- 2026-11`: the empty form of a month, to send to the villages.
import { monthForm } from '../src/intake/form.ts';
import { monthName, type Month } from '../src/text/date.ts';
import { parseArgs } from './command-line.ts';
import { ending } from './ending.ts';
import { needMonth } from './options.ts';
import { usage } from './terminal.ts';
import { writeForm } from './write-form.ts';

const USAGE = 'Cách dùng: npm run new-month -- 2026-11 [--out THƯ-MỤC]';

function readOptions(): { month: Month; out: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string', default: '.' } },
    });
    return { month: needMonth(positionals, USAGE), out: values.out };
  } catch {
    return usage(USAGE);
  }
}

const { month, out } = readOptions();
await ending(() =>
  writeForm({
    folder: out,
    stem: `mau-bao-cao-${month}`,
    name: `Mẫu báo cáo ${monthName(month)}`,
    form: (reports) => monthForm(reports, month),
  }),
);
