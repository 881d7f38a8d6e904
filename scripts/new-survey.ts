// `npm run new-survey -- 2026-q4`: the empty form of a quarter's household survey, to send to the villages.
import { surveyForm } from '../src/intake/form.ts';
import { quarterName, type Quarter } from '../src/text/quarter.ts';
import { parseArgs } from './command-line.ts';
import { ending } from './ending.ts';
import { needQuarter } from './options.ts';
import { usage } from './terminal.ts';
import { writeForm } from './write-form.ts';

const USAGE = 'Cách dùng: npm run new-survey -- 2026-q4 [--out THƯ-MỤC]';

function readOptions(): { quarter: Quarter; out: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string', default: '.' } },
    });
    return { quarter: needQuarter(positionals, USAGE), out: values.out };
  } catch {
    return usage(USAGE);
  }
}

const { quarter, out } = readOptions();
await ending(() =>
  writeForm({
    folder: out,
    stem: `mau-khao-sat-${quarter}`,
    name: `Mẫu tổng hợp khảo sát ${quarterName(quarter)}`,
    form: (reports) => surveyForm(reports, quarter),
  }),
);
