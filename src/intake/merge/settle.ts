// Submissions of one month or quarter beside all that is published → its figures as they will be, and what stands against them.
import { confirm } from '../../files/choice.ts';
import { hasErrors, issue, type Issue } from '../../files/issue.ts';
import { countOf, hasCount, type Counts } from '../../reports/counts.ts';
import type { Dataset } from '../../reports/dataset.ts';
import { listsIn, type Lists } from '../../reports/lists/lists.ts';
import type { Reports } from '../../reports/load.ts';
import type { SurveyItem } from '../../reports/survey/survey-items.ts';
import { surveyLists } from '../../reports/survey/survey-lists.ts';
import { isQuarter, periodName, type Period } from '../../text/period.ts';
import type { Place, Submission } from '../submission.ts';
import { mergeCells, type Brought, type Choice, type Clash, type Merged, type Said } from './cells.ts';
import { againstMonths } from './against-months.ts';
import { againstSurveys } from './against-surveys.ts';
import { clashIssues } from './clash.ts';

export interface Settled {
  /** There only when no submission has errors and nothing clashes; warnings are for a person to confirm. */
  dataset?: Dataset;
  issues: Issue[];
  /** Questions that no general yes answers: which of two figures holds. */
  choices: Issue[];
  /** What they are about. */
  clashes: Clash[];
  /** What is new beside the published figures. */
  brought: Brought[];
  /** How many published figures the files have a blank for. */
  kept: number;
}

/** Where the figures of a merged table stand, for those who check them. */
export interface Merging {
  /** How the whole is called where no cell is meant. */
  file: string;
  /** The last file that says something of a cell; undefined where none does. */
  at: (village: string, column: string) => { file: string; place: Place } | undefined;
  /** Whether a cell of the village, or this one, was not published so before. */
  isNew: (village: string, column?: string) => boolean;
}

/**
 * @param submissions all of the same period
 * @param reports with the published figures of the period, or without them to look at the submissions alone
 */
export function settle(
  submissions: readonly Submission[],
  period: Period,
  reports: Reports,
  choice: Choice = {},
): Settled {
  const lists = listsOf(reports, period);
  const [villages, columns] = [lists.villages, lists.indicators].map((list) => list.map(({ id }) => id));
  const datasets: readonly Dataset[] = isQuarter(period) ? reports.surveys : reports.editions;
  const published = datasets.find((one) => one.period === period)?.counts;
  const receipts = published ? reports.receipts.filter((one) => one.period === period) : [];
  const merged = mergeCells(submissions, villages!, columns!, { counts: published, receipts }, choice);
  const file = submissions.length === 1 ? submissions[0]!.file : periodName(period);
  const found = [
    ...submissions.flatMap(({ issues }) => issues),
    ...lacking(submissions, merged.counts, lists),
    ...withdrawnByTeams(submissions, lists),
  ];
  const clashes = clashIssues(merged.clashes, nameCells(period, reports));
  const [choices, wrong] = [
    clashes.filter(({ severity }) => severity === 'warning'),
    clashes.filter(({ severity }) => severity === 'error'),
  ];
  const issues = [...found, ...wrong];
  const { clashes: open, brought, kept } = merged;
  const rest = { choices, clashes: open, brought, kept };
  if (hasErrors(issues)) return { issues, ...rest };
  const dataset = { period, counts: merged.counts };
  const merging = mergingOf(submissions, merged, file);
  const against = isQuarter(period)
    ? againstSurveys({ ...dataset, period }, merging, reports, lists)
    : againstMonths({ ...dataset, period }, merging, reports, published !== undefined);
  issues.push(...blank(file, merged.counts, lists), ...addedTeams(file, brought, lists), ...against);
  const isWhole = !hasErrors(issues) && choices.length === 0;
  return { issues, ...rest, ...(isWhole && { dataset }) };
}

function listsOf(reports: Reports, period: Period): Lists & { items: SurveyItem[] } {
  return isQuarter(period) ? surveyLists(reports, period) : { ...listsIn(reports.lists, period), items: [] };
}

/** 'Xuân Nẻo, "Số buổi …"' in the words of the period. */
export function nameCells(period: Period, reports: Reports) {
  const { villages, indicators } = listsOf(reports, period);
  return (village: string, column: string) => {
    const name = villages.find(({ id }) => id === village)?.name ?? village;
    return `${name}, "${indicators.find(({ id }) => id === column)?.label ?? column}"`;
  };
}

function mergingOf(submissions: readonly Submission[], { brought }: Merged, file: string): Merging {
  const places = new Map<string, { file: string; place: Place }>();
  for (const { file: of, columns, entries } of submissions)
    for (const entry of entries)
      entry.places.forEach((place, at) => {
        if (place) places.set(`${entry.village} ${columns[at]}`, { file: of, place });
      });
  // What was said last of a new figure stands where it comes from.
  for (const { village, column, said } of brought) {
    const from = said.findLast((one: Said) => one.place !== null);
    if (from?.place) places.set(`${village} ${column}`, { file: from.file, place: from.place });
  }
  const fresh = new Set(brought.flatMap(({ village, column }) => [village, `${village} ${column}`]));
  return {
    file,
    at: (village, column) => places.get(`${village} ${column}`),
    isNew: (village, column) => fresh.has(column === undefined ? village : `${village} ${column}`),
  };
}

/** A published figure is the village's: which part of it was a team's, a blank cannot say. */
function withdrawnByTeams(submissions: readonly Submission[], { villages }: Lists): Issue[] {
  return submissions.flatMap(({ file, columns, entries }) =>
    entries.flatMap(({ village, team, withdrawn: [column] = [], places }) => {
      if (team === '' || column === undefined) return [];
      const name = villages.find(({ id }) => id === village)?.name ?? village;
      const what = `${name}: dòng của ${team} ghi "rút", mà số đã đăng là của cả thôn.`;
      const fix = 'Ghi "rút" ở dòng của cả thôn; tổ báo lại số khác thì ghi số ấy.';
      return [issue(file, what, fix, places[columns.indexOf(column)] ?? {})];
    }),
  );
}

/** A column that is not there may not have been asked for this time; only a person knows. Another file may have it. */
function lacking(submissions: readonly Submission[], counts: Counts<number>, lists: Lists): Issue[] {
  return submissions.flatMap(({ file, lacks, entries, understanding }) => {
    const told = entries.filter(({ figures }) => figures.some((value) => value !== null));
    const absent = lacks.filter(
      (column) => told.length === 0 || told.some(({ village }) => countOf(counts, village, column) === null),
    );
    if (absent.length === 0) return [];
    const labels = absent.map((id) => `"${lists.indicators.find((one) => one.id === id)?.label}"`);
    const what = `Thiếu cột ${labels.join(', ')}.`;
    const fix = confirm('Thêm vào bảng', 'kỳ này không hỏi', ', mọi thôn sẽ ghi là chưa báo cáo');
    return [issue(file, what, fix, { line: understanding?.headingLine || null, severity: 'warning' })];
  });
}

/** A table of some villages is as good as any; which are still blank is said. */
function blank(file: string, counts: Counts<number>, { villages }: Lists): Issue[] {
  const silent = villages.filter(({ id }) => !hasCount(counts, id));
  if (silent.length === 0 || silent.length === villages.length) return [];
  const what = `Chưa có số của thôn: ${silent.map(({ name }) => name).join(', ')}.`;
  return [issue(file, what, 'Các thôn này để trống; có số thì nhập thêm sau.', { severity: 'note' })];
}

/** Figures of teams are added up; which, is said. */
function addedTeams(file: string, brought: readonly Brought[], { villages }: Lists): Issue[] {
  return villages.flatMap(({ id, name }) => {
    const said = brought.flatMap((one) => (one.village === id ? one.said : []));
    const teams = [...new Set(said.map(({ team }) => team).filter(Boolean))].sort();
    if (teams.length === 0) return [];
    const what = `Số của thôn ${name} là tổng các tổ, lần này có: ${teams.join(', ')}.`;
    return [issue(file, what, 'Thôn còn tổ khác thì nhập thêm sau.', { severity: 'note' })];
  });
}
