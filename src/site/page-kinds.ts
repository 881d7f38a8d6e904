// One page of every kind, for pictures of pages and measurements.
import { join } from 'node:path';
import {
  about,
  broadcast,
  calendar,
  countingBook,
  desk,
  edition,
  glossary,
  guide,
  guides,
  home,
  infographic,
  infographics,
  journey,
  journeys,
  lifeEvent,
  lifeEvents,
  link,
  loudspeaker,
  messages,
  policy,
  printSet,
  progress,
  rescue,
  savePage,
  searchPage,
  selfCheck,
  survey,
  surveyForm,
  teamReport,
  team,
  together,
  training,
  trainings,
  trial,
  village,
} from '../address/address.ts';
import { loadLibrary } from '../guides/load.ts';
import { loadReports } from '../reports/load.ts';
import { DATA_FOLDER } from '../reports/paths.ts';

function first<T>(list: readonly T[] | undefined): T {
  const value = list?.[0];
  if (value === undefined) throw new Error('nothing to show: run npm run check');
  return value;
}

const { library } = loadLibrary('content', join(DATA_FOLDER, 'links.csv'));
const { reports } = loadReports(DATA_FOLDER);

/** Path under the base, of the page that stands for its kind. */
export const PAGE_KINDS: readonly { kind: string; path: string }[] = [
  { kind: 'home', path: home },
  { kind: 'guides', path: guides },
  { kind: 'guide', path: guide(first(library?.guides).slug) },
  { kind: 'journeys', path: journeys },
  { kind: 'journey', path: journey(first(library?.journeys).slug) },
  { kind: 'life-events', path: lifeEvents },
  { kind: 'life-event', path: lifeEvent(first(library?.lifeEvents).slug) },
  { kind: 'together', path: together(first(library?.guides).slug) },
  { kind: 'together-step', path: `${together(first(library?.guides).slug)}#buoc-4` },
  { kind: 'trial', path: trial(first(library?.guides).slug) },
  { kind: 'loudspeaker', path: loudspeaker(first(library?.guides).slug) },
  { kind: 'self-check', path: selfCheck },
  { kind: 'broadcast', path: broadcast },
  { kind: 'calendar', path: calendar },
  { kind: 'trainings', path: trainings },
  { kind: 'training', path: training(first(library?.trainings).slug) },
  { kind: 'glossary', path: glossary },
  { kind: 'infographics', path: infographics },
  { kind: 'infographic', path: infographic(first(library?.infographics).slug) },
  { kind: 'progress', path: progress },
  { kind: 'village', path: village(first(reports?.lists.villages).id) },
  { kind: 'edition', path: edition(first(reports?.editions).period) },
  { kind: 'survey', path: survey },
  { kind: 'survey-form', path: surveyForm },
  { kind: 'counting-book', path: countingBook },
  { kind: 'team-report', path: teamReport },
  { kind: 'desk', path: desk },
  { kind: 'search', path: searchPage },
  { kind: 'rescue', path: rescue },
  { kind: 'team', path: team },
  { kind: 'messages', path: messages },
  { kind: 'about', path: about },
  { kind: 'policy', path: policy },
  { kind: 'save', path: savePage },
  { kind: 'printed-set', path: printSet(first(library?.guides).topic) },
  { kind: 'not-found', path: '/404.html' },
].map(({ kind, path }) => ({ kind, path: link(path) }));
