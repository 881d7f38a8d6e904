// Reports as the commune has them → reports as the public may see them; disclosure.ts has the rule and its proof.
import type { Day, Month } from '../../text/date.ts';
import { isQuarter, type Period } from '../../text/period.ts';
import type { Quarter } from '../../text/quarter.ts';
import type { Commune } from '../commune.ts';
import type { Correction } from '../corrections.ts';
import { countOf, type Counts } from '../counts.ts';
import type { Published } from '../dataset.ts';
import {
  additionDays,
  correctionKey,
  dayKey,
  firstReceived,
  receivedDays,
  type ReceivedDays,
} from './days.ts';
import { shownCount, shownTotal, type Small, type Total } from './disclosure.ts';
import { inMonth, listsIn, type DatedLists, type Lists } from '../lists/lists.ts';
import type { Reports } from '../load.ts';
import type { Recheck } from '../rechecks.ts';
import type { Provenance } from '../way.ts';
import type { SurveyItem } from '../survey/survey-items.ts';
import { listsOfSurvey } from '../survey/survey-lists.ts';
import { protectSurvey, type PublicSurvey } from './survey-protect.ts';
import {
  hiddenDays,
  replacementsOf,
  tellCorrection,
  tellReplacement,
  toldImport,
  type PublicCorrection,
} from './told.ts';

export interface PublicEdition {
  month: Month;
  received: Day | null;
  counts: Counts<number | Small>;
  /** By indicator. */
  totals: Readonly<Record<string, Total>>;
}

/** What the public may see, with the lists as of one month. */
export interface PublicReports extends Lists {
  /** With the targets of `month`. */
  commune: Commune;
  /** The month whose villages, households, indicators and targets these are. */
  month: Month;
  lists: DatedLists;
  /** In order of month. */
  editions: readonly PublicEdition[];
  corrections: readonly PublicCorrection[];
  /** First day each edition came in, with the villages it then had. */
  firstReceived: ReadonlyMap<Month, Day>;
  /** Days of the villages and of single figures, where receipts were kept. */
  days: ReceivedDays;
  /** What the household survey asks, and every survey in order of quarter. */
  items: readonly SurveyItem[];
  surveys: readonly PublicSurvey[];
  /** How counts of people became known, and what the commune found on its visits: of no village alone. */
  provenance: readonly Provenance[];
  rechecks: readonly Recheck[];
}

/** Corrections of months that nobody is told of. */
function hiddenCorrections(
  all: readonly Correction<Month>[],
  told: readonly PublicCorrection[],
): Set<string> {
  const hidden = new Set(all.map(correctionKey));
  for (const { month, village, indicator, date } of told)
    hidden.delete(dayKey(month, village, indicator, date));
  return hidden;
}

/** The reports the public may see, with the lists of the newest month; before the first one, of the plan's. */
export function protect(reports: Reports): PublicReports {
  const { commune, lists, items, journal, provenance, rechecks } = reports;
  const own = reports.corrections.filter(isOfMonth);
  const corrections = own.flatMap((one) => tellCorrection(one, lists) ?? []);
  const editions = reports.editions.map((edition) => {
    const days = (all: readonly { date: Day }[]) => all.map(({ date }) => date);
    const hidden = hiddenDays(days(own.filter(({ period }) => period === edition.period)), [
      ...days(corrections.filter(({ month }) => month === edition.period)),
      ...additionDays(edition.period, reports.receipts, own),
    ]);
    return protectEdition({ ...edition, ...toldImport(edition, journal, hidden) }, lists);
  });
  const surveys = reports.surveys.map((survey) => surveyOf(survey, reports));
  const month = editions.at(-1)?.month ?? commune.plan.date;
  return inMonth(
    {
      ...{ commune, lists, editions, surveys, corrections, items, provenance, rechecks },
      firstReceived: firstReceived(journal),
      days: receivedDays(reports.receipts, hiddenCorrections(own, corrections)),
    },
    month,
  );
}

const isOfMonth = (one: Correction): one is Correction<Month> => !isQuarter(one.period as Period);

function surveyOf(survey: Published<Quarter>, reports: Reports): PublicSurvey {
  const { surveyJournal, corrections } = reports;
  const { items } = listsOfSurvey(reports, survey);
  const replaced = replacementsOf(survey, corrections, items);
  const told = replaced.filter((one) => one.told);
  const hidden = hiddenDays(
    replaced.map(({ date }) => date),
    [...told.map(({ date }) => date), ...additionDays(survey.period, reports.receipts, corrections)],
  );
  // Older journals have the reason, and no list of what was changed.
  const noted = surveyJournal.flatMap(({ period, reason, received }) =>
    period === survey.period && reason !== undefined && !replaced.some(({ date }) => date === received)
      ? [{ date: received, reason }]
      : [],
  );
  const all = [...noted, ...told].sort((a, b) => (a.date < b.date ? -1 : 1)).map(tellReplacement);
  return protectSurvey({ ...survey, ...toldImport(survey, surveyJournal, hidden) }, items, all);
}

function protectEdition({ period, received, counts }: Published<Month>, lists: DatedLists): PublicEdition {
  const { villages, indicators } = listsIn(lists, period);
  const [rows, columns] = [villages.map(({ id }) => id), indicators.map(({ id }) => id)];
  const shown = rows.map((village) =>
    indicators.map(({ id, minCount }) => shownCount(countOf(counts, village, id), minCount)),
  );
  return {
    ...{ month: period, received },
    counts: { villages: rows, columns, rows: shown },
    totals: Object.fromEntries(
      columns.map((id, column) => [id, shownTotal(shown.map((row) => row[column] ?? null))]),
    ),
  };
}
