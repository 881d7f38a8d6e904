// `npm run check`: every problem in content and data, one line each.
import { join } from 'node:path';
import { hasErrors, issue, sortIssues, type Issue } from '../src/files/issue.ts';
import { checkDuties } from '../src/guides/duties.ts';
import { readFacts } from '../src/guides/facts.ts';
import { loadLibrary } from '../src/guides/load.ts';
import { checkMentions } from '../src/guides/mentions.ts';
import { checkPlain } from '../src/guides/plain/plain.ts';
import { findStale } from '../src/guides/stale.ts';
import { checkTyped } from '../src/guides/typed-facts.ts';
import { planNumbers } from '../src/reports/commune.ts';
import { monthNames } from '../src/progress/due.ts';
import { overdueMonths } from '../src/reports/due.ts';
import { loadReports, type Reports } from '../src/reports/load.ts';
import { guideMentions } from '../src/reports/mentions.ts';
import { DATA_FOLDER, dataPaths } from '../src/reports/paths.ts';
import { readSessions } from '../src/reports/sessions.ts';
import { readSearchWords } from '../src/search/words.ts';
import { checkSheets } from '../src/share/overfull.ts';
import { today } from '../src/text/clock.ts';
import { dayName } from '../src/text/date.ts';
import { parseArgs } from './command-line.ts';
import { ending } from '../src/terminal/ending.ts';
import { sitePages } from '../src/site/site-pages.ts';
import { done, failed, printIssues, say, usage } from '../src/terminal/terminal.ts';

export const SEARCH_WORDS = join('content', 'search.yaml');

/** All problems of the repository's own content, and of a data folder. */
export function findProblems(data = DATA_FOLDER): Issue[] {
  const { reports, issues } = loadReports(data);
  const numbers = reports && planNumbers(reports.commune);
  const content = loadLibrary('content', join(data, 'links.csv'), numbers);
  const facts = readFacts('content', data, today());
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
    ...homeless,
    ...checkPlain('content'),
    ...checkTyped('content', facts.examples),
    ...facts.notes,
    ...readSearchWords(SEARCH_WORDS).issues,
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

function readOptions() {
  try {
    const flag = { type: 'boolean', default: false } as const;
    return parseArgs({
      options: { json: flag, stale: flag, data: { type: 'string', default: DATA_FOLDER } },
    }).values;
  } catch {
    return usage('Cách dùng: npm run check [-- --json] [--stale] [--data THƯ-MỤC]');
  }
}

function run(): number {
  const { json, stale, data } = readOptions();
  const issues = [...findProblems(data), ...(stale ? findStale('content', data, today()) : [])];
  const ok = !hasErrors(issues);
  const count = (severity: Issue['severity']) => issues.filter((one) => one.severity === severity).length;
  if (json) say(JSON.stringify({ ok, issues: sortIssues(issues) }));
  else {
    printIssues(issues);
    const rest = `${count('warning')} chỗ nên xem lại, ${count('note')} ghi chú`;
    if (ok) done(`Nội dung và số liệu dùng được; ${rest}.`);
    else failed(`${count('error')} chỗ phải sửa trước khi đăng; ${rest}.`);
  }
  return ok ? 0 : 1;
}

if (import.meta.main) await ending(run);
