// The data folder and content/ → everything a build knows, or every Issue of it: for pages, check, build, dev and pictures of pages.
import { join } from 'node:path';
import { hasErrors, InputError, type Issue } from '../files/issue.ts';
import type { Library } from '../guides/library.ts';
import { loadLibrary } from '../guides/load.ts';
import { checkMentions } from '../guides/mentions.ts';
import { communeWords } from '../reports/commune-words.ts';
import { loadReports, type Reports } from '../reports/load.ts';
import { guideMentions } from '../reports/mentions.ts';
import { DATA_FOLDER } from '../reports/paths.ts';
import { readSessions, type Session } from '../reports/sessions.ts';
import { currentVoices, type Voice } from '../voice/current.ts';
import { readRecordings } from '../voice/list.ts';
import { readSpoken } from './spoken-table.ts';

/** What was read; a part is missing where it cannot be used. */
export interface Sources {
  reports: Reports | undefined;
  library: Library | undefined;
  sessions: readonly Session[];
  /** Recordings that may be heard. */
  voices: readonly Voice[];
  /** What content calls the commune and its villages. */
  words: Readonly<Record<string, string>> | undefined;
  issues: Issue[];
}

export function loadSources(data = DATA_FOLDER): Sources {
  const { reports, issues: inData } = loadReports(data);
  const words = reports && communeWords(reports.commune);
  const { library, issues: inContent } = loadLibrary('content', join(data, 'links.csv'), words);
  if (!reports || !library)
    return { reports, library, sessions: [], voices: [], words, issues: [...inData, ...inContent] };
  const { sessions, issues: inSessions } = readSessions(
    join(data, 'sessions.csv'),
    reports.lists.villages.map(({ id }) => id),
    library.trainings.map(({ slug }) => slug),
  );
  const dead = checkMentions(library, guideMentions(data, reports));
  const { recordings, issues: inRecordings } = readRecordings(data);
  const { voices, issues: outdated } = currentVoices(data, recordings, library.guides);
  return {
    ...{ reports, library, sessions, voices, words },
    issues: [
      ...[...inData, ...inContent, ...dead, ...inSessions, ...inRecordings, ...outdated],
      ...readSpoken().issues,
    ],
  };
}

/** The same of data and content that were checked. Throws an InputError with every Issue where they have errors. */
export function loadSite() {
  const { reports, library, sessions, voices, issues } = loadSources();
  if (!reports || !library || hasErrors(issues)) throw new InputError(issues);
  return { reports, library, sessions, voices };
}
