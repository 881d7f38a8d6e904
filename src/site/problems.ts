// Content and a data folder → every problem in them.
import { join } from 'node:path';
import { issue, type Issue } from '../files/issue.ts';
import { checkDuties } from '../guides/duties.ts';
import { readFacts } from '../guides/facts/facts.ts';
import { loadLibrary } from '../guides/load.ts';
import { checkMentions } from '../guides/mentions.ts';
import { checkPlain } from '../guides/plain/plain.ts';
import { checkTypedNames } from '../guides/typed-names.ts';
import { checkTyped } from '../guides/facts/typed-facts.ts';
import { communeWords } from '../reports/commune-words.ts';
import { monthNames } from '../progress/due.ts';
import { overdueMonths } from '../reports/due.ts';
import { loadReports, type Reports } from '../reports/load.ts';
import { guideMentions } from '../reports/mentions.ts';
import { DATA_FOLDER, dataPaths } from '../reports/paths.ts';
import { readScoring } from '../reports/scoring.ts';
import { readSessions } from '../reports/sessions.ts';
import { readSearchWords, SEARCH_WORDS } from '../search/words.ts';
import { checkSheets } from '../share/overfull.ts';
import { today } from '../text/clock.ts';
import { dayName } from '../text/date.ts';
import { sitePages } from './site-pages.ts';

/** All problems of the repository's own content, and of a data folder. */
export function findProblems(data = DATA_FOLDER): Issue[] {
  const { reports, issues } = loadReports(data);
  const words = reports && communeWords(reports.commune);
  const content = loadLibrary('content', join(data, 'links.csv'), words);
  const facts = readFacts('content', data, today(), words);
  const mentions = reports ? guideMentions(data, reports) : [];
  const broken = content.library ? checkMentions(content.library, mentions) : [];
  const homeless =
    content.library && reports
      ? checkDuties(content.library.duties, sitePages(content.library, reports))
      : [];
  const overfull = content.library && reports ? checkSheets(content.library) : [];
  const topics = content.library?.trainings.map(({ slug }) => slug);
  const sessions =
    reports && topics
      ? readSessions(
          join(data, 'sessions.csv'),
          reports.lists.villages.map(({ id }) => id),
          topics,
        ).issues
      : [];
  return [
    ...issues,
    ...(reports ? findOverdue(data, reports) : []),
    ...content.issues,
    ...broken,
    ...sessions,
    ...overfull,
    ...readScoring(dataPaths(data).scoring).issues,
    ...homeless,
    ...checkPlain('content', words),
    ...checkTyped('content', facts.examples),
    ...(reports && words ? checkTypedNames('content', words, reports.commune) : []),
    ...facts.notes,
    ...readSearchWords(SEARCH_WORDS, words).issues,
  ];
}

/** Months that should have come in by today. */
function findOverdue(data: string, { editions, commune }: Reports): Issue[] {
  const months = editions.map(({ period }) => period);
  const missing = overdueMonths(months, commune.plan, today());
  if (missing.length === 0) return [];
  const what = `Tính đến ngày ${dayName(today())} chưa có số liệu ${monthNames(missing)}, đã quá ngày ${commune.plan.report_day} phải báo cáo.`;
  const fix = `Nhắc các ${commune.village_word.toLowerCase()} rồi nhập bảng: npm run import -- TỆP.`;
  return [issue(dataPaths(data).results, what, fix, { severity: 'warning' })];
}
