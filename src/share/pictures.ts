// Everything the site is about → every picture of the site, each under the key of its page.
import { journeyMinutes } from '../guides/journeys/journey.ts';
import type { Infographic } from '../guides/infographics/infographics.ts';
import type { Library } from '../guides/library.ts';
import { trainingMinutes } from '../guides/journeys/training.ts';
import { everyFigure } from '../progress/every-figure.ts';
import { figure, targetFigure } from '../progress/figure.ts';
import { asOf, latest, villagePlaces, type Place, everyVillagePlace } from '../progress/history.ts';
import { placeName } from '../progress/sentence.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { monthName } from '../text/date.ts';
import { timeName } from '../text/duration.ts';
import { formatPercent } from '../text/number.ts';
import { topic } from '../text/topics.ts';
import { card } from './card.ts';
import { chartPicture } from './chart-picture.ts';
import { monthPictures, type MonthPictures } from './month-picture.ts';
import { monthNews } from './month.ts';
import { infographicOrigins } from './origins.ts';
import type { Issuer } from './issuer.ts';
import { receivedPicture } from './received.ts';
import { KINDS } from '../address/kinds.ts';
import type { Picture } from './render.ts';
import type { Origin } from './sheet/compose.ts';
import { sheetPicture } from './sheet.ts';

export interface Pictures {
  /** Preview card of a page: "guide:vneid-muc-2", "village:xuan-neo", "chart:sessions", "home". Throws when unknown. */
  card: (key: string) => Picture;
  /** The sheets of an infographic, in order; a received one is a sheet of its own. */
  sheets: (slug: string) => readonly Picture[];
  /** Pictures of a place in a month: "2026-09" is the commune, "2026-09/xuan-neo" a village. Throws when unknown. */
  month: (key: string) => MonthPictures;
  all: readonly Picture[];
}

export function makePictures(
  library: Library,
  reports: PublicReports,
  issuer: Issuer,
  origin: string,
): Pictures {
  const cards = new Map([
    ...plainCards(issuer),
    ...guideCards(library, issuer),
    ...journeyCards(library, issuer),
    ...lifeEventCards(library, issuer),
    ...trainingCards(library, issuer),
    ...skillCards(library, issuer),
    ...villageCards(reports, issuer),
    ...chartCards(reports, issuer),
  ]);
  const months = new Map(monthsOf(reports, issuer, origin));
  const sheets = new Map(
    library.infographics.map((one) => [
      one.slug,
      sheetsOf(one, infographicOrigins(one, library.guides, issuer, origin)),
    ]),
  );
  const known = <T>(map: Map<string, T>, key: string): T => {
    const found = map.get(key);
    if (found === undefined) throw new Error(`no picture for ${key}`);
    return found;
  };
  return {
    card: (key) => known(cards, key),
    sheets: (slug) => known(sheets, slug),
    month: (key) => known(months, key),
    all: [
      ...cards.values(),
      ...[...sheets.values()].flat(),
      ...[...months.values()].flatMap(({ card, portrait, small }) => [card, portrait, small]),
    ],
  };
}

function sheetsOf(one: Infographic, origins: readonly Origin[]): Picture[] {
  if (one.kind === 'received') return [receivedPicture(one)];
  return one.sheets.map((sheet, index) => sheetPicture(`${one.slug}-${index + 1}`, sheet, origins[index]!));
}

type Keyed = [key: string, picture: Picture][];

/** Of the pages that are one of their kind. */
function plainCards(issuer: Issuer): Keyed {
  return KINDS.flatMap(({ name, card: words }): Keyed => {
    if (!words) return [];
    const shown = typeof words === 'function' ? words(issuer) : words;
    return [[name, card({ name: `the-${name}`, alt: `${shown.title}. ${shown.line}`, ...shown }, issuer)]];
  });
}

function guideCards({ guides, infographics }: Library, issuer: Issuer): Keyed {
  const of = (
    kind: string,
    { slug, title, topic: id }: { slug: string; title: string; topic: Library['guides'][number]['topic'] },
    line: string,
  ) => {
    const words = { title, line, icon: topic(id).icon, alt: `${title}. ${line}` };
    return [`${kind}:${slug}`, card({ name: `the-${kind}-${slug}`, ...words }, issuer)] as [string, Picture];
  };
  return [
    ...guides.map((guide) => of('guide', guide, `Từng bước, khoảng ${guide.minutes} phút`)),
    ...infographics.map((one) => of('infographic', one, 'Tranh hướng dẫn, gửi nhóm hoặc in ra')),
  ];
}

function journeyCards({ guides, journeys }: Library, issuer: Issuer): Keyed {
  return journeys.map(({ slug, title, icon, steps }) => {
    const line = `Lộ trình ${steps.length} bài, khoảng ${timeName(journeyMinutes(steps, guides))}`;
    const words = { title, line, icon, alt: `${title}. ${line}` };
    return [`journey:${slug}`, card({ name: `the-journey-${slug}`, ...words }, issuer)];
  });
}

function lifeEventCards({ lifeEvents }: Library, issuer: Issuer): Keyed {
  return lifeEvents.map(({ slug, title, icon }) => {
    const line = 'Ai đi, ở đâu, mang gì, bao lâu, bao nhiêu tiền';
    const words = { title, line, icon, alt: `${title}. ${line}` };
    return [`event:${slug}`, card({ name: `the-event-${slug}`, ...words }, issuer)];
  });
}

function trainingCards({ trainings }: Library, issuer: Issuer): Keyed {
  return trainings.map((training) => {
    const { slug, title, icon } = training;
    const where = training.for === 'team' ? 'Tập huấn cho tổ' : 'Buổi học ở nhà văn hóa';
    const line = `${where}, ${trainingMinutes(training)} phút`;
    const words = { title, line, icon, alt: `${title}. ${line}` };
    return [`training:${slug}`, card({ name: `the-training-${slug}`, ...words }, issuer)];
  });
}

function skillCards({ skills: { skills } }: Library, issuer: Issuer): Keyed {
  return skills.map(({ id, title, icon }) => {
    const line = 'Kiểm tra ba việc: bác tự làm, tổ nhìn và đánh dấu';
    return [
      `skill:${id}`,
      card({ name: `the-skill-${id}`, title, line, icon, alt: `${title}. ${line}` }, issuer),
    ];
  });
}

function monthsOf(reports: PublicReports, issuer: Issuer, origin: string): [string, MonthPictures][] {
  return reports.editions.flatMap(({ month }) => {
    const then = asOf(reports, month);
    const places: Place[] = [{ kind: 'commune' }, ...villagePlaces(then)];
    return places.map((place): [string, MonthPictures] => {
      const village = place.kind === 'village' ? place.village.id : null;
      const name = village === null ? month : `${month}-${village}`;
      const key = village === null ? month : `${month}/${village}`;
      return [key, monthPictures(name, monthNews(then, place, origin), issuer)];
    });
  });
}

/** The card of a figure's own page: "chart:vneid_level2", "chart:vneid_level2/xuan-neo". */
export const chartKey = (indicator: string, village?: string) =>
  `chart:${village === undefined ? indicator : `${indicator}/${village}`}`;

function chartCards(reports: PublicReports, issuer: Issuer): Keyed {
  return everyFigure(reports).map(({ place, indicator, then }): [string, Picture] => {
    const key = chartKey(indicator.id, place.kind === 'village' ? place.village.id : undefined);
    const name = placeName(place, then.commune);
    const shown = figure(then, place, indicator);
    const dated = `Số liệu ${monthName(then.month)}`;
    const stem = key.replace('chart:', '').replace(/[_/]/g, '-');
    return [key, chartPicture(stem, shown, name, dated, issuer)];
  });
}

function villageCards(reports: PublicReports, issuer: Issuer): Keyed {
  return everyVillagePlace(reports).map(({ place, then }): [string, Picture] => {
    const { commune } = then;
    const { points, sentence } = targetFigure(then, place, 'household_share');
    const { village } = place;
    const value = points.at(-1)?.value ?? null;
    const share =
      value === null ? null : formatPercent(value, village.households, commune.targets.household_share);
    const line =
      value === null
        ? `chưa báo cáo ${monthName(latest(then).month)}`
        : `hộ đã được hướng dẫn, mục tiêu ${commune.targets.household_share}\u00A0%`;
    const words = { title: placeName(place, commune), line, alt: sentence };
    return [
      `village:${village.id}`,
      card(
        {
          name: `the-thon-${village.id}`,
          icon: 'chart-column',
          figures: true,
          ...(share && { number: share }),
          ...words,
        },
        issuer,
      ),
    ];
  });
}
