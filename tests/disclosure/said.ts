// Public reports → every sentence, chart, table, feed and live figure that is made from them, as one list of texts.
import { figureView, monthRow } from '../../src/charts/view.ts';
import { liveData } from '../../src/charts/live-data.ts';
import { correctionTable, figureTable } from '../../src/opendata/tables.ts';
import { editionChanges } from '../../src/progress/changes.ts';
import { figure } from '../../src/progress/figure.ts';
import { asOf, villagePlaces, type Place } from '../../src/progress/history.ts';
import { rateFigure } from '../../src/progress/rate.ts';
import { pointSentence } from '../../src/progress/sentence.ts';
import { weakIndicators } from '../../src/progress/weak.ts';
import type { PublicReports } from '../../src/reports/public/protect.ts';
import { newsOf, toAtom, toJsonFeed } from '../../src/share/feed.ts';

const ORIGIN = 'https://vi-du.vn';
const CHANNEL = { name: 'Trang', description: 'Trang', author: 'xã', origin: ORIGIN };

export function saidOf(reports: PublicReports): string[] {
  const news = newsOf([], reports, ORIGIN);
  const months = reports.editions.map(({ month }) => asOf(reports, month));
  return [
    liveData(reports),
    JSON.stringify([figureTable(reports), correctionTable(reports), editionChanges(reports)]),
    toAtom(CHANNEL, news),
    toJsonFeed(CHANNEL, news),
    ...months.map((then) => JSON.stringify(weakIndicators(then))),
    ...months.flatMap((then) =>
      [...villagePlaces(then), { kind: 'commune' } as const].map((place) => saidOfPlace(then, place)),
    ),
  ];
}

function saidOfPlace(reports: PublicReports, place: Place): string {
  const figures = reports.indicators
    .filter(({ minCount }) => minCount !== null)
    .map((indicator) => figure(reports, place, indicator));
  return JSON.stringify(
    figures.map((one) => [
      figureView(one, null),
      monthRow(one),
      rateFigure(reports, one),
      one.points.map((_, index) => pointSentence(one, index, reports, rateFigure(reports, one))),
    ]),
  );
}
