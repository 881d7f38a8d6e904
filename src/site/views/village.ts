// A village, also one that is no more → what its page shows: its figures of all months, what to do next, how to send it on.
import {
  guide as guidePath,
  progress,
  village as villagePath,
  villageFile,
  villageMonth,
} from '../../address/address.ts';
import { countedWords } from '../../progress/counted.ts';
import { villageOverdueSentence } from '../../progress/due.ts';
import { figure, targetFigure } from '../../progress/figure.ts';
import { everyVillagePlace, latest, type VillagePlace } from '../../progress/history.ts';
import { lineageSentences } from '../../progress/lineage-sentence.ts';
import { weakest, weakestSentence } from '../../progress/rate.ts';
import { reportDay, reportRule, reportWords, villageReport } from '../../progress/reporting.ts';
import { placeName } from '../../progress/sentence.ts';
import { villageSurveySentence } from '../../progress/survey.ts';
import { teamDirectory } from '../../progress/team.ts';
import { villageSentence } from '../../progress/village-sentence.ts';
import { villageYear, yearSentence, yearTarget } from '../../progress/year.ts';
import type { PublicReports } from '../../reports/public/protect.ts';
import { capital } from '../../text/capital.ts';
import { thisMonth, today } from '../../text/clock.ts';
import type { Month } from '../../text/date.ts';
import { formatCount } from '../../text/number.ts';
import { NOT_REPORTED } from '../../text/phrases.ts';
import { TOPICS } from '../../text/topics.ts';
import { shareFigures } from '../sharing.ts';
import { cardOf, dated, figureCard, guidesFor, reports as all, site, watermark } from '../site.ts';

/** @param reports those of the newest edition the village stood in */
export function villageView(place: VillagePlace, reports: PublicReports) {
  const { commune } = reports;
  const { village } = place;
  const word = commune.village_word;
  const path = villagePath(village.id);
  const name = placeName(place, commune);
  const households = targetFigure(reports, place, 'household_share');
  const people = targetFigure(reports, place, 'people_per_month');
  const sentence = villageSentence(village, households, people, commune);
  const { month } = latest(reports);
  return {
    head: {
      site,
      path,
      title: name,
      description: `${sentence} Số liệu mọi tháng.`,
      picture: cardOf(`village:${village.id}`),
      above: [{ name: 'Tiến độ', path: progress }],
      aliases: [village.name, ...village.aliases],
    },
    lead: {
      id: village.id,
      name,
      sentence,
      dated: dated(latest(reports)),
      report: capital(reportWords(villageReport(reports, month, village.id))),
      word,
      households: formatCount(village.households),
      counted: countedWords([village.householdsOn], commune.sample),
      overdue: villageOverdueSentence(all, village.id, today()),
      lineage: lineageOf(reports, village.id),
    },
    figures: {
      kind: commune.kind,
      word: word.toLowerCase(),
      targets: [
        { ...figureCard(reports, households), told: true },
        {
          ...figureCard(reports, people),
          told: [households, people].every(({ points }) => points.at(-1)?.value != null),
        },
      ],
      year: yearOf(reports, place),
      lessons: lessonsFor(reports, place),
      /** Whom to meet is said as of today, and only where the village still is. */
      team: teamDirectory(reports, thisMonth()).find(({ id }) => id === village.id),
      survey: surveyOf(reports, village.id),
      topics: topicsOf(reports, place),
      watermark,
    },
    sharing: shareFigures(path, sentence, month, village.id),
    files: [{ path: villageFile(village.id), name: `${name} (CSV)` }],
    months: {
      months: reports.editions.flatMap((one) =>
        one.counts.villages.includes(village.id) ? [one.month] : [],
      ),
      path: (one: Month) => villageMonth(one, village.id),
      earlier: `${progress}#cac-thang`,
    },
  };
}

/** What became of a village, with links to the villages it came from or went into. */
const lineageOf = (reports: PublicReports, id: string) =>
  lineageSentences(reports, id).map(({ sentence, villages }) => ({
    sentence,
    links: everyVillagePlace(all).flatMap(({ place: other }) =>
      villages.includes(other.village.id)
        ? [{ path: villagePath(other.village.id), title: placeName(other, reports.commune) }]
        : [],
    ),
  }));

function yearOf(reports: PublicReports, place: VillagePlace) {
  const year = villageYear(reports, place);
  return {
    sentence: yearSentence(year),
    rule: reportRule(reports),
    target: yearTarget(year),
    rows: year.months.map(({ month, report, people, enough }) => ({
      month: `Tháng ${Number(month.slice(5))}`,
      report: reportDay(report, year.year),
      people: people === null ? `— ${NOT_REPORTED}` : formatCount(people),
      enough,
    })),
  };
}

/** What helps where the village is furthest below the others. */
function lessonsFor(reports: PublicReports, place: VillagePlace) {
  const low = weakest(reports, place);
  return (
    low && {
      sentence: weakestSentence(low, reports.commune),
      lessons: guidesFor(low.indicator).map(({ slug, title }) => ({ path: guidePath(slug), title })),
    }
  );
}

function surveyOf(reports: PublicReports, id: string) {
  const sentence = villageSurveySentence(reports, id);
  return sentence ? { id, sentence } : undefined;
}

/** Indicators without a target, by topic. */
function topicsOf(reports: PublicReports, place: VillagePlace) {
  const others = reports.indicators.filter(({ target }) => target === null);
  return TOPICS.flatMap(({ id, name }) => {
    const cards = others
      .filter(({ topic }) => topic === id)
      .map((indicator) => figureCard(reports, figure(reports, place, indicator)));
    return cards.length > 0 ? [{ name, cards }] : [];
  });
}
