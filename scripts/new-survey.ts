// `npm run new-survey -- 2026-q4`: the empty form of a quarter's household survey, one for all villages or one for each.
import { surveyForm } from '../src/intake/form.ts';
import { quarterName, type Quarter } from '../src/text/quarter.ts';
import { parseArgs } from './command-line.ts';
import { ending } from '../src/terminal/ending.ts';
import { needQuarter } from './options.ts';
import { usage } from '../src/terminal/terminal.ts';
import { writeForm } from './write-form.ts';

const USAGE = 'Cách dùng: npm run new-survey -- 2026-q4 [--per-village] [--out THƯ-MỤC]';

function readOptions(): { quarter: Quarter; out: string; each: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string', default: '.' },
        'per-village': { type: 'boolean', default: false },
      },
    });
    return { quarter: needQuarter(positionals, USAGE), out: values.out, each: values['per-village'] };
  } catch {
    return usage(USAGE);
  }
}

const { quarter, out, each } = readOptions();
await ending(() =>
  writeForm({
    folder: out,
    each,
    stem: `mau-khao-sat-${quarter}`,
    name: `Mẫu tổng hợp khảo sát ${quarterName(quarter)}`,
    form: (reports) => surveyForm(reports, quarter),
  }),
);
