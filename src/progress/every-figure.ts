// Public reports → every figure that was ever published, each as it stood in the newest edition that asked for it.
import { everyIndicator } from '../reports/lists/lists.ts';
import type { Indicator } from '../reports/lists/indicators.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import type { Month } from '../text/date.ts';
import { asOf, everyVillagePlace, type Place } from './history.ts';

export interface PublishedFigure {
  place: Place;
  indicator: Indicator;
  /** The reports of that edition, in which the place and the indicator still stand. */
  then: PublicReports;
}

/**
 * Those of the commune, then of every village in official order. A village that is no more and an indicator that is no
 * longer asked for keep their figures: other sites show them.
 */
export function everyFigure(reports: PublicReports): PublishedFigure[] {
  const commune: Place = { kind: 'commune' };
  const places: Place[] = [commune, ...everyVillagePlace(reports).map(({ place }) => place)];
  const editions = new Map<Month, PublicReports>();
  const until = (month: Month) => {
    const then = editions.get(month) ?? (month === reports.month ? reports : asOf(reports, month));
    editions.set(month, then);
    return then;
  };
  return places.flatMap((place) =>
    everyIndicator(reports.lists).flatMap(({ id }) => {
      const last = reports.editions.findLast(
        ({ counts: { villages, columns } }) =>
          columns.includes(id) && (place.kind === 'commune' || villages.includes(place.village.id)),
      );
      if (!last) return [];
      const then = until(last.month);
      const indicator = then.indicators.find((one) => one.id === id);
      return indicator ? [{ place, indicator, then }] : [];
    }),
  );
}
