// Figures as they would be published → what the pages of the villages would say, and the figures they would draw.
import { targetFigure, type Figure } from '../progress/figure.ts';
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

export interface Preview {
  sentence: string;
  /** People guided, month by month; a survey has no chart. */
  figure?: Figure;
}

export function preview({ period, counts }: Dataset, reports: Reports): Preview[] {
  if (isQuarter(period)) {
    const surveys = among<Quarter>(reports.surveys, { period, counts });
    const shown = protect({ ...reports, surveys });
    const sentences = shown.villages.flatMap(({ id }) => villageSurveySentence(shown, id) ?? []);
    return sentences.map((sentence) => ({ sentence }));
  }
  const editions = among<Month>(reports.editions, { period, counts });
  const shown = asOf(protect({ ...reports, editions }), period);
  return villagePlaces(shown).map((place) => {
    const households = targetFigure(shown, place, 'household_share');
    const figure = targetFigure(shown, place, 'people_per_month');
    return { sentence: villageSentence(place.village, households, figure, shown.commune), figure };
  });
}
