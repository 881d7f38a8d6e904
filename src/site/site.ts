// Data and content, read once for all pages; a problem in either stops the build with its place and what to do.
import { chart, figureFile, originOf, picture as picturePath, recording } from '../address/address.ts';
import { makeFilms } from '../films/films.ts';
import { figureView } from '../charts/view.ts';
import { journeyMinutes, placesOf } from '../guides/journeys/journey.ts';
import type { Figure } from '../progress/figure.ts';
import { latest } from '../progress/history.ts';
import { paceSentence } from '../progress/pace.ts';
import { howKnown } from '../progress/provenance.ts';
import { placeName, sourceWords } from '../progress/sentence.ts';
import { coveredWords } from '../reports/due.ts';
import type { Indicator } from '../reports/lists/indicators.ts';
import { protect, type PublicEdition, type PublicReports } from '../reports/public/protect.ts';
import { loadSite } from './load.ts';
import { makePapers } from '../share/papers.ts';
import { makePictures } from '../share/pictures.ts';
import type { Picture } from '../share/render.ts';
import { surveyPaper } from '../share/survey-paper.ts';
import type { PagePicture, Site } from '../ui/frame/site.ts';
import { SAMPLE_NOTE } from '../text/phrases.ts';
import { dayName, monthName } from '../text/date.ts';
import { timeName } from '../text/duration.ts';
import type { Voice } from '../voice/current.ts';
import { speakerWords } from '../voice/list.ts';
import type { Reading } from '../voice/name.ts';

const loaded = loadSite();
export const { library, sessions, voices } = loaded;
export const reports = protect(loaded.reports);
export const { commune } = reports;

export const site: Site = {
  name: commune.site.name,
  commune: `${placeName({ kind: 'commune' }, commune)}, ${commune.city}`,
  village: commune.village_word.toLowerCase(),
  description: commune.site.description,
  origin: originOf(commune.site.address),
  sample: commune.sample,
  offline: process.env['OFFLINE'] === 'yes',
};

/** Pictures are named by what they show: of the site, its name and its commune. */
const { name, village, sample } = site;
const issuer = { name, commune: site.commune, village, sample };
export const pictures = makePictures(library, reports, issuer, site.origin);
/** Their voices are listened to first. */
export const films = makeFilms(library, issuer, site.origin, voices);
export const papers = makePapers(library, site, site.origin);
/** The survey's household form; undefined where no survey is made. */
export const formPaper =
  reports.items.length > 0 ? surveyPaper(reports.items, commune.village_word, site) : undefined;

/** Words that mark every figure while the data is made up. */
export const watermark = site.sample ? SAMPLE_NOTE : null;

/** The preview card of a page, as the page's head needs it. */
export function cardOf(key: string): PagePicture {
  return pictureOf(pictures.card(key));
}

/** A picture as a page's head needs it. */
export function pictureOf({ file, width, height, alt }: Picture): PagePicture {
  return { path: picturePath(file), width, height, alt };
}

/** "Số liệu tháng 9/2026 (từ 15/8 đến 14/9/2026), xã nhận ngày 18/9/2026." */
export function dated({ month, received }: PublicEdition): string {
  const when = received ? `, ${commune.kind} nhận ngày ${dayName(received)}` : '';
  const covered = coveredWords(month, commune.plan);
  return `Số liệu ${monthName(month)}${covered && ` (${covered})`}${when}.`;
}

/** Everything a figure's card shows. */
export function figureCard(of: PublicReports, figure: Figure) {
  const village = figure.place.kind === 'village' ? figure.place.village.id : '';
  return {
    ...figureView(figure, watermark),
    dated: dated(latest(of)),
    pace: paceSentence(of, figure),
    known: howKnown(of, figure),
    source: sourceWords(figure, commune),
    chart: chart(figure.indicator.id, village || undefined),
    file: figureFile(figure.indicator.id, village || undefined),
    live: { village, month: figure.month },
  };
}

/** The guides that help with an indicator, in the order of data/indicators.csv. */
export function guidesFor(indicator: Indicator) {
  return indicator.guides.flatMap((slug) => library.guides.find((one) => one.slug === slug) ?? []);
}

/** The guide of a slug that was checked while loading. */
export function guideOf(slug: string) {
  const found = library.guides.find((guide) => guide.slug === slug);
  if (!found) throw new Error(`no guide ${slug}`);
  return found;
}

/** Every journey as a card: its length in words below its title. */
export const journeyLinks = library.journeys.map(({ slug, title, icon, steps }) => {
  const time = timeName(journeyMinutes(steps, library.guides));
  return { slug, title, icon, about: `${steps.length} bài, khoảng ${time}` };
});

/** Where a guide stands in the journeys, with the titles of the guides around it. */
export function journeyPlaces(slug: string) {
  return placesOf(slug, library.journeys).map(({ journey, number, before, after }) => ({
    slug: journey.slug,
    title: journey.title,
    number,
    count: journey.steps.length,
    before: before === undefined ? undefined : guideOf(before),
    after: after === undefined ? undefined : guideOf(after),
  }));
}

/** The recording of a text of a guide as players show it; undefined where there is none. */
export function voiceOf(slug: string, reading: Reading) {
  const voice = voices.find((one) => one.guide === slug && one.reading === reading);
  return voice && { ...voice, path: recording(slug, reading, voice.type), speaker: spokenBy(voice) };
}

/** "thành viên tổ công nghệ số thôn Ô Mễ"; undefined where nobody said. */
export const spokenBy = ({ taken }: Voice) => taken && speakerWords(taken.speaker, reports.villages, commune);
