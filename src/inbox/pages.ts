// What was taken in → the addresses of the pages that say something else than before, and of the open data.
import {
  broadcast,
  edition as editionPath,
  guide as guidePath,
  home,
  loudspeaker,
  openDataFile,
  progress,
  survey as surveyPath,
  village as villagePath,
} from '../address/address.ts';
import { surveyPair, villageSurveySentence } from '../progress/survey.ts';
import { countsOf } from '../reports/counts.ts';
import type { PublicEdition, PublicReports } from '../reports/public/protect.ts';
import { editionOf } from './brought.ts';
import type { Accepted, Outcome } from './take.ts';

/** Pages below the base path, the most telling first. */
export function changedPages({ accepted, recordings }: Outcome): string[] {
  const months = accepted.flatMap(newsOfMonth);
  const villages = accepted[0]?.after.lists.villages.map(({ id }) => id) ?? [];
  const touched = new Set(accepted.flatMap((one) => [...villagesOfMonth(one), ...villagesOfSurvey(one)]));
  return [
    ...new Set([
      ...months.map(({ month }) => editionPath(month)),
      ...(accepted.some(({ before, after }) => differs(surveyPageOf, before, after)) ? [surveyPath] : []),
      ...(months.length > 0 ? [progress] : []),
      ...villages.filter((id) => touched.has(id)).map(villagePath),
      ...(months.length > 0 ? [home] : []),
      ...recordings.flatMap(({ guide: { slug } }) => [guidePath(slug), loudspeaker(slug)]),
      ...(recordings.length > 0 ? [broadcast] : []),
    ]),
  ];
}

/** The largest file of the open data that changes, of months and of surveys; the smaller ones follow it. */
export function changedFiles({ accepted }: Outcome): string[] {
  const surveys = accepted.some(({ before, after }) => differs((of) => of.surveys, before, after));
  return [
    ...(accepted.flatMap(newsOfMonth).length > 0 ? [openDataFile('ket-qua.csv')] : []),
    ...(surveys ? [openDataFile('khao-sat.csv')] : []),
  ];
}

const differs = (say: (reports: PublicReports) => unknown, before: PublicReports, after: PublicReports) =>
  JSON.stringify(say(before)) !== JSON.stringify(say(after));

/** The month of a file that changes what is shown of it. */
function newsOfMonth(one: Accepted): PublicEdition[] {
  const edition = editionOf(one);
  const shown = ({ editions, corrections }: PublicReports) => [
    editions.find(({ month }) => month === edition?.month),
    corrections,
  ];
  return edition && (one.isNew || differs(shown, one.before, one.after)) ? [edition] : [];
}

/** A new month is shown on every village's page; what a village adds or corrects, where it is shown, on its own. */
function villagesOfMonth(one: Accepted): string[] {
  if (one.isNew) return editionOf(one) ? one.after.villages.map(({ id }) => id) : [];
  const shown =
    (village: string) =>
    ({ editions, corrections }: PublicReports) => [
      countsOf(editions.find(({ month }) => month === one.period)?.counts, village),
      corrections.filter((correction) => correction.village === village),
    ];
  return one.villages.filter((id) => differs(shown(id), one.before, one.after));
}

/** The page of the survey tells the newest, with its day and its corrections, beside the counts of the one before. */
function surveyPageOf(reports: PublicReports) {
  const { now, before } = surveyPair(reports);
  return [now, before?.quarter, before?.counts];
}

function villagesOfSurvey({ before, after }: Accepted): string[] {
  return after.villages.flatMap(({ id }) =>
    villageSurveySentence(before, id) === villageSurveySentence(after, id) ? [] : [id],
  );
}
