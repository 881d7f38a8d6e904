// Content and a data folder → every problem in them.
import { issue, type Issue } from '../files/issue.ts';
import { checkDuties } from '../guides/duties.ts';
import { readFacts } from '../guides/facts/facts.ts';
import { checkPageLinks } from '../guides/inner-links.ts';
import type { Library } from '../guides/library.ts';
import { checkPlain } from '../guides/plain/plain.ts';
import { checkTypedNames } from '../guides/typed-names.ts';
import { checkTyped } from '../guides/facts/typed-facts.ts';
import { monthNames } from '../progress/due.ts';
import { overdueMonths } from '../reports/due.ts';
import type { Reports } from '../reports/load.ts';
import { DATA_FOLDER, dataPaths } from '../reports/paths.ts';
import { readScoring } from '../reports/scoring.ts';
import { readSearchWords, SEARCH_WORDS } from '../search/words.ts';
import { checkSheets } from '../share/overfull.ts';
import { today } from '../text/clock.ts';
import { dayName } from '../text/date.ts';
import { loadSources } from './load.ts';
import { sitePages } from './site-pages.ts';

/** All problems of the repository's own content, and of a data folder. */
export function findProblems(data = DATA_FOLDER, sources = loadSources(data)): Issue[] {
  const { reports, library, words, issues } = sources;
  const facts = readFacts('content', data, today(), words);
  const whole = reports && library;
  return [
    ...issues,
    ...(reports ? findOverdue(data, reports) : []),
    ...(whole ? checkSheets(library) : []),
    ...readScoring(dataPaths(data).scoring).issues,
    ...(whole ? leadingNowhere(library, sitePages(library, reports)) : []),
    ...checkPlain('content', words),
    ...checkTyped('content', facts.examples),
    ...(reports && words ? checkTypedNames('content', words, reports.commune) : []),
    ...facts.notes,
    ...readSearchWords(SEARCH_WORDS, words).issues,
  ];
}

/** What names a page that the site will not have. */
function leadingNowhere({ duties, guides }: Library, pages: readonly string[]): Issue[] {
  const links = guides.flatMap(({ file, body }) => checkPageLinks(file, body.links, pages));
  return [...checkDuties(duties, pages), ...links];
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
