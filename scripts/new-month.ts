// `npm run new-month -- 2026-11`: the empty form of a month, one for all villages or one for each.
import { parseArgs } from 'node:util';
import { monthForm } from '../src/intake/form.ts';
import { monthName, parseMonth, type Month } from '../src/text/date.ts';
import { ending } from './ending.ts';
import { usage } from './terminal.ts';
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
    const month = parseMonth(positionals[0] ?? '');
    if (!month || positionals.length > 1) return usage(USAGE);
    return { month, out: values.out, each: values['per-village'] };
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
