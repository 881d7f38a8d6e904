// What the pages of a check need of the figures: which count a pass adds to, and the months and villages it may stand in.
import { absolute } from '../address/address.ts';
import { countingForms } from '../progress/report-form.ts';
import { spoken } from '../share/message.ts';
import { thisMonth } from '../text/clock.ts';
import { monthName } from '../text/date.ts';
import { commune, reports, site } from './site.ts';

const forms = countingForms(reports, thisMonth());
/** The count of people who can do it, where the newest month asks for one. */
const row = forms[0]?.indicators.find(({ target }) => target === 'people_per_month')?.id;

/** How a pass is counted; null where the commune does not count such people. */
export const counting = row
  ? {
      row,
      report_day: commune.plan.report_day,
      counted_from: commune.plan.counted_from,
      months: forms.map(({ month, indicators }) => ({
        month,
        name: monthName(month),
        ids: indicators.map(({ id }) => id).join(),
      })),
      villages: Object.fromEntries(
        forms.flatMap(({ villages }) => villages.map(({ id, name }) => [id, `${site.village} ${name}`])),
      ),
    }
  : null;

/** An address as people say it. */
export const saidAddress = (path: string) => spoken(absolute(path, site.origin));
