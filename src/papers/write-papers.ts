// A month or a year, and the data folder → the commune's papers of it, or a village's, in a folder of the commune's own machine.
//
// Of `inFull` reports: the papers have every count. They are unsigned, and nothing here writes where the site is built from.
import { join } from 'node:path';
import { isFile, writeWhole } from '../files/disk.ts';
import { hasErrors, issue, type Issue } from '../files/issue.ts';
import { refusal, type Outcome } from '../files/outcome.ts';
import { asOf } from '../progress/history.ts';
import { inFull } from '../reports/in-full.ts';
import { everyVillage, listsIn } from '../reports/lists/lists.ts';
import { loadReports } from '../reports/load.ts';
import { dataPaths, type DataPaths } from '../reports/paths.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import type { TeamNotes } from '../reports/team-note.ts';
import { readScoring, type Scoring } from '../reports/scoring.ts';
import { monthName, type Month } from '../text/date.ts';
import { fold } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import { SAMPLE_NOTE } from '../text/phrases.ts';
import { monthReport } from './month-report.ts';
import { reportDocument } from './report-document.ts';
import { teamDocument } from './team-document.ts';
import { teamReport } from './team-report.ts';
import { villageYearWorkbook, yearWorkbook } from './year-workbook.ts';

export interface Wanted {
  data: string;
  /** Where the papers go. */
  folder: string;
  /** The month's report, and the year up to it; undefined for the year alone. */
  month: Month | undefined;
  /** undefined for the month's own, or the newest. */
  year: string | undefined;
  /** Id or name of a village whose papers are wanted in place of the commune's. */
  village: string | undefined;
  /** Papers that are there already may be written over. */
  overwrite: boolean;
}

const REFUSED = 'Chưa làm giấy tờ nào: làm theo lời trên rồi chạy lại.';

/** Makes every paper before it writes the first. */
export async function writePapers(wanted: Wanted): Promise<Outcome> {
  const paths = dataPaths(wanted.data);
  const { reports: read, issues } = loadReports(wanted.data);
  const { scoring, issues: ofScoring } = readScoring(paths.scoring);
  const all = [...issues, ...ofScoring];
  if (!read || hasErrors(all))
    return refusal(
      all.filter(({ severity }) => severity === 'error'),
      REFUSED,
    );
  const reports = inFull(read);
  const year = wanted.year ?? (wanted.month ?? reports.month).slice(0, 4);
  const missing = whyNot(wanted, year, reports, paths);
  if (missing) return refusal([missing], REFUSED);
  const papers = await makePapers({ reports, notes: read.notes }, wanted, year, scoring);
  const files = papers.map(({ name, bytes }) => ({ path: join(wanted.folder, name), bytes }));
  const there = files.map(({ path }) => path).filter(isFile);
  if (there.length > 0 && !wanted.overwrite) {
    const last = `Đã có ${there.join(', ')}, có thể đã được sửa tay. Chuyển đi nơi khác rồi chạy lại; muốn ghi đè thì thêm --overwrite.`;
    return refusal([], last);
  }
  for (const { path, bytes } of files) writeWhole(path, bytes);
  return {
    ok: true,
    said: [all.filter(({ severity }) => severity === 'warning'), ...caveats(read.commune.sample)],
    last: `Đã làm ${files.map(({ path }) => path).join(', ')}.`,
  };
}

const caveats = (sample: boolean) => [
  ...(sample ? [`Số liệu đang là minh hoạ: giấy nào cũng ghi “${SAMPLE_NOTE}”.`] : []),
  'Giấy chưa ký, có mọi số của thôn, kể cả số mà trang không nêu: giữ trên máy của xã, không đăng lên mạng.',
];

/** What is asked for and is not there. */
function whyNot(
  wanted: Wanted,
  year: string,
  { editions, lists }: PublicReports,
  paths: DataPaths,
): Issue | undefined {
  const months = editions.map(({ month }) => month);
  const { month, village } = wanted;
  const newest = months.at(-1);
  if (month && !months.includes(month)) {
    const what = `Chưa có số liệu ${monthName(month)}.`;
    const near = newest ? ` Tháng gần nhất đã có là ${newest}: npm run report -- ${newest}.` : '';
    return issue(paths.results, what, `Nhập bảng của tháng: npm run import -- TỆP.${near}`);
  }
  if (!months.some((one) => one.startsWith(year))) {
    const years = [...new Set(months.map((one) => one.slice(0, 4)))].join(', ');
    return issue(
      paths.results,
      `Không có tháng nào của năm ${year}.`,
      `Chọn năm có số liệu: ${years || 'chưa có năm nào'}.`,
    );
  }
  if (village === undefined) return undefined;
  const id = villageId(lists, village);
  const wantedMonths = month ? [month] : months.filter((one) => one.startsWith(year));
  if (wantedMonths.some((one) => listsIn(lists, one).villages.some((there) => there.id === id)))
    return undefined;
  if (id !== undefined) {
    const when = month ? monthName(month) : `năm ${year}`;
    return issue(
      paths.villages,
      `Thôn "${village}" không có trong ${when}.`,
      'Chọn tháng mà thôn ấy có báo cáo.',
    );
  }
  const known = everyVillage(lists).flatMap(({ id, name }) => [id, name]);
  const near = nearest(village, known);
  const fix = near
    ? `Ý là "${near}"?`
    : `Ghi mã thôn: ${everyVillage(lists)
        .map(({ id }) => id)
        .join(', ')}.`;
  return issue(paths.villages, `Không có thôn "${village}".`, fix);
}

/** By id, or by name as people type it. */
const villageId = (lists: PublicReports['lists'], word: string) =>
  everyVillage(lists).find(({ id, name }) => id === word || fold(name) === fold(word))?.id;

interface Paper {
  name: string;
  bytes: Uint8Array;
}

async function makePapers(
  { reports: all, notes }: { reports: PublicReports; notes: readonly TeamNotes[] },
  { month, village: word }: Wanted,
  year: string,
  scoring: Scoring | undefined,
): Promise<Paper[]> {
  const village = word === undefined ? undefined : villageId(all.lists, word);
  // Beside the report of a month stands the year as it was then.
  const reports = month?.startsWith(year) ? asOf(all, month) : all;
  const until = reports.editions.findLast((one) => one.month.startsWith(year))!.month;
  const ending = village === undefined ? '' : `-${village}`;
  const of = { reports, year, scoring };
  const document = month && (await documentOf(all, month, village, notes));
  const table = await (village === undefined ? yearWorkbook(of) : villageYearWorkbook(of, village));
  return [
    ...(document ? [{ name: `bao-cao-${month}${ending}.docx`, bytes: document }] : []),
    ...(table ? [{ name: `tong-hop-${year}-den-${until}${ending}.xlsx`, bytes: table }] : []),
  ];
}

async function documentOf(
  reports: PublicReports,
  month: Month,
  village: string | undefined,
  notes: readonly TeamNotes[],
) {
  if (village === undefined) return reportDocument(monthReport(reports, month, notes));
  const team = teamReport(reports, month, village);
  return team && teamDocument(team);
}
