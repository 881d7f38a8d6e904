// Reports, of today or as they stood in a month → what a page shows of the commune beside the plan and of every village.
import { village as villagePath } from '../../address/address.ts';
import { smallChartSvg } from '../../charts/svg.ts';
import { countedWords } from '../../progress/counted.ts';
import { figure } from '../../progress/figure.ts';
import { latest } from '../../progress/history.ts';
import { villageOrders } from '../../progress/orders.ts';
import { communeOverview, overview } from '../../progress/overview.ts';
import { rateFigure, swingSentence } from '../../progress/rate.ts';
import { reportRule } from '../../progress/reporting.ts';
import { reportingSentence } from '../../progress/sentence.ts';
import { targetCards } from '../../progress/target-cards.ts';
import type { PublicReports } from '../../reports/public/protect.ts';
import { monthName } from '../../text/date.ts';
import { dated, figureCard, watermark } from '../site.ts';

/** @param reports as they stood when the edition came out */
export function communeView(reports: PublicReports) {
  const { targets, village_word, kind, sample } = reports.commune;
  const word = village_word.toLowerCase();
  const villages = overview(reports);
  const edition = latest(reports);
  const days = reports.villages.map(({ householdsOn }) => householdsOn);
  return {
    sentence: communeOverview(reports),
    reporting: `${reportingSentence(reports)} ${reportRule(reports)}`,
    dated: dated(edition),
    kind,
    word,
    month: monthName(edition.month),
    table: {
      orders: villageOrders(reports, villages),
      word: village_word,
      share: targets.household_share,
      people: targets.people_per_month,
      path: villagePath,
    },
    targets: targetCards(reports),
    trends: {
      word,
      share: targets.household_share,
      counted: countedWords(days, sample),
      moved: swingSentence(reports),
      rows: villages.map(({ village, figure: share, households, people, status, reportWords }) => ({
        path: villagePath(village.id),
        name: `${village_word} ${village.name}`,
        svg: smallChartSvg(rateFigure(reports, share), 100, watermark),
        ...{ households, people, status },
        report: reportWords,
      })),
    },
    cards: reports.indicators.map((indicator) =>
      figureCard(reports, figure(reports, { kind: 'commune' }, indicator)),
    ),
    watermark,
  };
}
