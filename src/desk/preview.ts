// Figures as they would be published → the sentences that the pages of the villages would say.
import { targetFigure } from '../progress/figure.ts';
import { asOf, villagePlaces } from '../progress/history.ts';
import { villageSurveySentence } from '../progress/survey.ts';
import { villageSentence } from '../progress/village-sentence.ts';
import type { Dataset, Published } from '../reports/dataset.ts';
import type { Reports } from '../reports/load.ts';
import { protect } from '../reports/public/protect.ts';
import type { Month } from '../text/date.ts';
import { isQuarter, type Period } from '../text/period.ts';
import type { Quarter } from '../text/quarter.ts';

/** The months or the quarters with this one among them, in order. */
function among<P extends Period>(all: readonly Published<P>[], one: Dataset<P>): Published<P>[] {
  const others = all.filter(({ period }) => period !== one.period);
  const own: Published<P> = { ...one, received: null, lines: [] };
  return [...others, own].sort((a, b) => a.period.localeCompare(b.period));
}

export function previewSentences({ period, counts }: Dataset, reports: Reports): string[] {
  if (isQuarter(period)) {
    const surveys = among<Quarter>(reports.surveys, { period, counts });
    const shown = protect({ ...reports, surveys });
    return shown.villages.flatMap(({ id }) => villageSurveySentence(shown, id) ?? []);
  }
  const editions = among<Month>(reports.editions, { period, counts });
  const shown = asOf(protect({ ...reports, editions }), period);
  return villagePlaces(shown).map((place) =>
    villageSentence(
      place.village,
      targetFigure(shown, place, 'household_share'),
      targetFigure(shown, place, 'people_per_month'),
      shown.commune,
    ),
  );
}
