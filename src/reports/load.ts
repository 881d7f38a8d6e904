// The data folder → lists through time, months, surveys and the commune, read once and checked against each other.
import { listNames, readText, shortHash } from '../files/disk.ts';
import { hasErrors, InputError, issue, type Issue } from '../files/issue.ts';
import { readWhole } from '../files/transaction.ts';
import { addMonths, parseMonth, type Day, type Month } from '../text/date.ts';
import { isQuarter, lastMonth, listMonth, monthsOf, type Period } from '../text/period.ts';
import { parseQuarter, type Quarter } from '../text/quarter.ts';
import { readCommune, type Commune } from './commune.ts';
import { findContradictions } from './contradictions.ts';
import { contradictedCorrections, readCorrections, type Correction } from './corrections.ts';
import { fileStem, placeOf, readDataset, type Contradiction, type Published } from './dataset.ts';
import { findThawed } from './freeze.ts';
import { readHouseholds } from './households.ts';
import { readIndicators } from './indicators.ts';
import { readJournal, type JournalEntry } from './journal.ts';
import { holdsIn } from './life.ts';
import { listsIn, villagesNamed, type DatedLists, type Lists } from './lists.ts';
import { dataPaths, datasetFile, type DataPaths } from './paths.ts';
import { checkSamples } from './samples.ts';
import { findMisfits } from './survey-misfits.ts';
import { readSurveyItems, type SurveyItem } from './survey-items.ts';
import { readTargets } from './targets.ts';
import { readTeams } from './teams.ts';
import { readVillages, type Village } from './villages.ts';

/** Everything as the commune has it. What the public sees goes through `protect`. */
export interface Reports {
  commune: Commune;
  lists: DatedLists;
  /** In order of month. */
  editions: readonly Published<Month>[];
  /** What the household survey counts; empty where none is made. */
  items: readonly SurveyItem[];
  /** In order of quarter. */
  surveys: readonly Published<Quarter>[];
  /** Every import of months, and of surveys, oldest first. */
  journal: readonly JournalEntry[];
  surveyJournal: readonly JournalEntry[];
  corrections: readonly Correction[];
}

/** Reads the whole data folder. `reports` is there only when nothing is wrong. */
export function loadReports(folder: string): { reports?: Reports; issues: Issue[] } {
  try {
    return readWhole(folder, () => read(folder));
  } catch (error) {
    if (error instanceof InputError) return { issues: [...error.issues] };
    throw error;
  }
}

function read(folder: string): { reports?: Reports; issues: Issue[] } {
  const paths = dataPaths(folder);
  const { commune, issues } = readCommune(paths.commune);
  if (!commune) return { issues };
  const keep = <T extends { issues: Issue[] }>(read: T): T => {
    issues.push(...read.issues);
    return read;
  };
  const { entries: journal } = keep(readJournal(paths.editions, 'month'));
  const { entries: surveyJournal } = keep(readJournal(paths.surveyJournal, 'quarter'));
  const { lists } = keep(readLists(paths, commune, firstReceived(journal)));
  const { items } = keep(readSurveyItems(paths.items));
  issues.push(...checkSamples(folder, commune.sample));
  if (hasErrors(issues)) return { issues };

  const months = keep(
    readDatasets(paths, paths.results, parseMonth, journal, (month) => listsIn(lists, month)),
  );
  const surveys = keep(
    items.length === 0
      ? { datasets: [], issues: [] }
      : readDatasets(paths, paths.surveys, parseQuarter, surveyJournal, (quarter) =>
          quarterLists({ lists, items }, quarter),
        ),
  );
  const editions = months.datasets;
  const ids = {
    villages: new Set(lists.villages.map(({ id }) => id)),
    columns: new Set([...lists.indicators, ...items].map(({ id }) => id)),
  };
  const { corrections } = keep(readCorrections(paths.corrections, ids));
  const reports = {
    commune,
    lists,
    editions,
    items,
    surveys: surveys.datasets,
    journal,
    surveyJournal,
    corrections,
  };
  issues.push(...checkDatasets(paths, reports));
  return hasErrors(issues) ? { issues } : { reports, issues };
}

function readLists(paths: DataPaths, commune: Commune, received: ReadonlyMap<Month, Day>) {
  const villages = readVillages(paths.villages);
  const { households, issues: householdIssues } = readHouseholds(paths.households, villages, received);
  const { indicators, issues: indicatorIssues } = readIndicators(paths.indicators);
  const { targets, issues: targetIssues } = readTargets(paths.targets, commune);
  const { teams, issues: teamIssues } = readTeams(paths.teams, villages.villages, commune);
  const listed = hasErrors(villages.issues) ? [] : [...householdIssues, ...teamIssues];
  return {
    lists: { villages: villages.villages, households, indicators, targets, teams },
    issues: [...villages.issues, ...indicatorIssues, ...targetIssues, ...listed],
  };
}

/** The day each month's figures first came in. */
export function firstReceived(journal: readonly JournalEntry[]): Map<Month, Day> {
  return new Map([...journal].reverse().map(({ period, received }) => [period as Month, received]));
}

/** The villages of a quarter and what its survey asks, in the place of a month's indicators. */
export function surveyLists(
  { lists, items, surveyJournal }: Pick<Reports, 'lists' | 'items' | 'surveyJournal'>,
  quarter: Quarter,
  received = surveyJournal.find(({ period }) => period === quarter)?.received ?? null,
): Pick<Lists, 'villages'> & { indicators: SurveyItem[]; items: SurveyItem[] } {
  const month = listMonth(quarter, received);
  const asked = items.filter((item) => holdsIn(item, month));
  return { villages: listsIn(lists, month).villages, indicators: asked, items: asked };
}

/** The villages and the questions of a survey, as its own file has them. */
export function listsOfSurvey(
  { lists, items }: Pick<Reports, 'lists' | 'items'>,
  { period, received, counts }: Published<Quarter>,
): { villages: Village[]; items: SurveyItem[] } {
  return {
    villages: villagesNamed(lists, counts.villages, listMonth(period, received)),
    items: items.filter(({ id }) => counts.columns.includes(id)),
  };
}

/** What a period may have, and what of it is there for only a part of the period. */
type PeriodLists = Lists & { optional?: ReadonlySet<string> };

/** A quarter's survey may be made before or after a change at its beginning or within it. */
function quarterLists({ lists, items }: Pick<Reports, 'lists' | 'items'>, quarter: Quarter): PeriodLists {
  const [first, ...rest] = monthsOf(quarter) as [Month, ...Month[]];
  const months = [addMonths(first, -1), first, ...rest];
  const all = [...lists.villages, ...items];
  const there = all.filter((one) => months.some((month) => holdsIn(one, month)));
  const always = new Set(there.filter((one) => months.every((month) => holdsIn(one, month))));
  return {
    villages: villagesNamed(
      lists,
      there.map(({ id }) => id),
      lastMonth(quarter),
    ),
    indicators: items.filter((item) => there.includes(item)),
    optional: new Set(there.filter((one) => !always.has(one)).map(({ id }) => id)),
  };
}

function readDatasets<P extends Period>(
  paths: DataPaths,
  folder: string,
  parse: (text: string) => P | undefined,
  journal: readonly JournalEntry[],
  listsOf: (period: P) => PeriodLists,
): { datasets: Published<P>[]; issues: Issue[] } {
  const datasets: Published<P>[] = [];
  const issues: Issue[] = [];
  for (const name of listNames(folder).filter((one) => one.endsWith('.csv'))) {
    const period = parse(fileStem(name));
    if (!period) {
      const [what, example] = parse === parseMonth ? ['tháng', '2026-09'] : ['quý', '2026-q4'];
      issues.push(issue(`${folder}/${name}`, `Tên tệp không phải ${what}.`, `Đặt tên dạng ${example}.csv.`));
      continue;
    }
    const file = datasetFile(paths, period);
    const text = readText(file) ?? '';
    const { optional, ...lists } = listsOf(period);
    const { dataset, issues: found } = readDataset(file, text, period, lists, optional);
    issues.push(...found);
    if (!dataset) continue;
    const content = shortHash(text);
    const entry = journal.findLast((one) => one.period === period && one.content === content);
    if (!entry) {
      const where = folder === paths.results ? 'editions.csv' : 'surveys.csv';
      const what = `Không rõ số liệu này từ đâu: nội dung tệp không khớp lần nhập nào trong ${where}.`;
      const fix = 'Nhập lại từ bảng của xã: npm run import -- TỆP --replace.';
      issues.push(issue(file, what, fix, { severity: 'warning' }));
    }
    datasets.push({ ...dataset, received: entry?.received ?? null, source: entry?.source ?? null });
  }
  return { datasets, issues };
}

/** What the datasets say against each other, the lists, the corrections and the marks of the journal. */
function checkDatasets(paths: DataPaths, reports: Reports): Issue[] {
  const { editions, surveys, lists, corrections, journal } = reports;
  const datasets: Published[] = [...editions, ...surveys];
  const located = ({ period, village, column, what, fix }: Contradiction) => {
    const dataset = datasets.find((one) => one.period === period)!;
    return issue(datasetFile(paths, period), what, fix, placeOf(dataset, village, column));
  };
  return [
    ...findContradictions(editions, lists).map(located),
    ...surveys.flatMap((survey) => findMisfits(survey, listsOfSurvey(reports, survey)).map(located)),
    ...contradictedCorrections(corrections, datasets).map(({ period, village, indicator, new: value }) => {
      const what = `Đính chính ghi ${period}, ${village}, ${indicator} là "${value ?? ''}", nhưng số đã đăng khác thế.`;
      const fix = `Nhập lại bảng của ${isQuarter(period) ? 'quý' : 'tháng'} đó với --replace, đừng sửa tay.`;
      return issue(paths.corrections, what, fix, { severity: 'warning' });
    }),
    ...findThawed(
      paths,
      lists,
      journal,
      editions.map(({ period }) => period),
    ),
  ];
}

/** Every guide the data names, with its place: the content stage checks that it exists. */
export function guideMentions(folder: string, { lists, items }: Pick<Reports, 'lists' | 'items'>) {
  const { indicators, items: survey } = dataPaths(folder);
  const mentions = (file: string, list: readonly { guides: readonly string[]; line: number }[]) =>
    list.flatMap(({ guides, line }) => guides.map((slug) => ({ slug, file, line })));
  return [...mentions(indicators, lists.indicators), ...mentions(survey, items)];
}
