// The data folder → lists through time, months, surveys and the commune, read once and checked against each other.
import { listNames } from '../files/disk.ts';
import { hasErrors, InputError, issue, type Issue } from '../files/issue.ts';
import { readListText } from '../files/list-text.ts';
import { readWhole } from '../files/transaction.ts';
import { parseMonth, type Day, type Month } from '../text/date.ts';
import { isQuarter, type Period } from '../text/period.ts';
import { parseQuarter, type Quarter } from '../text/quarter.ts';
import { readCommune, type Commune } from './commune.ts';
import { isMarked, textsOfDataset } from './content-mark.ts';
import { findContradictions } from './contradictions.ts';
import { contradictedCorrections, readCorrections, type Correction } from './corrections.ts';
import { firstReceived } from './public/days.ts';
import { fileStem, placeOf, readDataset, type Contradiction, type Published } from './dataset.ts';
import { findThawed } from './freeze.ts';
import { readHouseholds } from './lists/households.ts';
import { readIndicators } from './lists/indicators.ts';
import { readJournal, type JournalEntry } from './journal.ts';
import { listsIn, type DatedLists } from './lists/lists.ts';
import { readTeamNotes } from './notes.ts';
import type { TeamNotes } from './team-note.ts';
import { dataPaths, datasetFile, type DataPaths } from './paths.ts';
import type { Receipt } from './receipt.ts';
import { readProvenance } from './provenance.ts';
import { readReceipts } from './receipts.ts';
import { readRechecks, type Recheck } from './rechecks.ts';
import { checkSamples } from './samples.ts';
import { findMisfits } from './survey/survey-misfits.ts';
import { readSurveyItems, type SurveyItem } from './survey/survey-items.ts';
import { listsOfSurvey, quarterLists, type PeriodLists } from './survey/survey-lists.ts';
import { readTargets } from './lists/targets.ts';
import { readTeams } from './lists/teams.ts';
import { readVillages } from './lists/villages.ts';
import type { Provenance } from './way.ts';

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
  /** When the figures of each village came in; none for those of before this was kept. */
  receipts: readonly Receipt[];
  /** What teams wrote for the commune's own report of a month; never on a page. */
  notes: readonly TeamNotes[];
  /** How counts of people became known, where it was written down. */
  provenance: readonly Provenance[];
  /** What the commune found when it visited households drawn by lot. */
  rechecks: readonly Recheck[];
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
  const { receipts } = keep(readReceipts(paths.receipts, ids.villages));
  const { notes } = keep(readTeamNotes(paths.notes, ids.villages));
  const people = new Set(
    lists.indicators.flatMap(({ id, target }) => (target === 'people_per_month' ? [id] : [])),
  );
  const { provenance } = keep(readProvenance(paths.provenance, { villages: ids.villages, people }));
  const { rechecks } = keep(readRechecks(paths.rechecks, people));
  const reports = {
    commune,
    lists,
    editions,
    items,
    surveys: surveys.datasets,
    journal,
    surveyJournal,
    corrections,
    receipts,
    notes,
    provenance,
    rechecks,
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
    const { text, issues: ofText } = readListText(file) ?? { text: '', issues: [] };
    const { optional, ...lists } = listsOf(period);
    const { dataset, issues: found } = readDataset(file, text, period, lists, optional);
    issues.push(...(hasErrors(ofText) ? ofText : [...ofText, ...found]));
    if (!dataset || hasErrors(ofText)) continue;
    const texts = textsOfDataset(text, dataset, lists);
    const entry = journal.findLast((one) => one.period === period && isMarked(one.content, texts));
    if (!entry) {
      const where = folder === paths.results ? 'editions.csv' : 'surveys.csv';
      const what = `Không rõ số liệu này từ đâu: nội dung tệp không khớp lần nhập nào trong ${where}.`;
      const fix = 'Nhập lại từ bảng của xã: npm run import -- TỆP --replace.';
      issues.push(issue(file, what, fix, { severity: 'warning' }));
    }
    datasets.push({ ...dataset, received: entry?.received ?? null });
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
