// Titles of a table, its file name and the person's word → the one month, or quarter, it reports.
import type { Cure } from '../../files/choice.ts';
import { issue, type Issue } from '../../files/issue.ts';
import type { Month } from '../../text/date.ts';
import { fold } from '../../text/fold.ts';
import type { Quarter } from '../../text/quarter.ts';
import { otherColumn, sideBySide, spanBeside, unknown } from './period-issues.ts';
import { placeOf } from '../table/place.ts';
import { MONTH, QUARTER, type PeriodKind } from './period-kind.ts';
import { readTitles, type Mention, type Titles } from './period-mentions.ts';
import type { Cell, Row } from '../table/sheet.ts';

/** Where a file says what it is of. */
export interface PeriodSource {
  file: string;
  /** Rows above the table. */
  titles: readonly Row[];
  /** The table's own heading: its columns may name their month. */
  headings: readonly Row[];
  fileName: string;
}

export interface Settled<P> {
  period?: P;
  issues: Issue[];
}

type Named<P> = Map<P, Cell>;

export const settleMonth = (source: PeriodSource, asked?: Month): Settled<Month> =>
  settle(MONTH, source, asked);

export const settleQuarter = (source: PeriodSource, asked?: Quarter): Settled<Quarter> =>
  settle(QUARTER, source, asked);

/** Every month the rows name as the one reported, in reading order. */
export function mentionedMonths(rows: readonly Row[]): { month: Month; cell: Cell }[] {
  const titles = readTitles(rows, MONTH);
  return [...named(MONTH, titles)].map(([month, cell]) => ({ month, cell }));
}

function settle<P extends string>(
  kind: PeriodKind<P>,
  source: PeriodSource,
  asked: P | undefined,
): Settled<P> {
  const titles = readTitles(source.titles, kind);
  const heads = readTitles(source.headings, kind);
  const columns = named(kind, heads);
  if (columns.size > 1) return { issues: [sideBySide(kind, source.file, columns)] };
  const reported = named(kind, titles);
  for (const [period, cell] of columns) if (!reported.has(period)) reported.set(period, cell);
  const unsure = unsureOf(kind, source.file, titles, reported, asked);
  if (unsure) return { issues: [unsure] };
  const period =
    asked ??
    [...reported.keys()][0] ??
    (titles.spans.length > 0 ? undefined : ofFileName(kind, source.fileName));
  if (!period) return { issues: [unknown(kind, source.file, titles)] };
  const other = heads.mentions.find((one) => isYearless(one) && one.number !== kind.numberOf(period));
  if (other) return { issues: [otherColumn(kind, source.file, period, other)] };
  const doubts = [
    ...spanBeside(kind, source.file, titles.spans, period),
    ...otherName(kind, source, period, asked),
  ];
  return { period, issues: doubts };
}

/** Periods named as reported, with the year they have or take from the titles. A date alone counts only when nothing else does. */
function named<P extends string>(kind: PeriodKind<P>, { mentions, years }: Titles): Named<P> {
  const reported = mentions.filter(({ role }) => role === 'reported');
  const spoken = reported.filter(({ bare }) => !bare);
  const found: Named<P> = new Map();
  for (const { number, year, cell } of spoken.length > 0 ? spoken : reported) {
    const [only] = years.size === 1 ? years : [];
    const period = kind.make(year ?? only ?? 0, number);
    if (period && !found.has(period)) found.set(period, cell);
  }
  return found;
}

/** Why the titles do not settle it, if they do not: two periods, one without its year, another than the one asked for. */
function unsureOf<P extends string>(
  kind: PeriodKind<P>,
  file: string,
  { mentions, spans }: Titles,
  reported: Named<P>,
  asked: P | undefined,
): Issue | undefined {
  const { word, option, of, nameOf, numberOf } = kind;
  if (asked && reported.has(asked)) return undefined;
  const [first, second] = reported;
  if (first && asked)
    return otherAsked(kind, file, asked, { said: `Tiêu đề ghi ${nameOf(first[0])}`, cell: first[1] });
  const yearless = mentions.find(
    (one) =>
      isYearless(one) &&
      !spans.some(({ cell }) => cell === one.cell) &&
      (!first || numberOf(first[0]) !== one.number),
  );
  if (first && (second || yearless)) {
    const other = second ? nameOf(second[0]) : `${word} ${yearless?.number}`;
    const what = `Tiêu đề ghi hai ${word}: ${nameOf(first[0])} và ${other}.`;
    const fix: Cure = {
      fix: `Thêm vào lệnh ${word} của số liệu, ví dụ: ${option} ${first[0]}.`,
      choice: { kind: 'period', of, first: `Chỉ để ${word} của số liệu trong tiêu đề` },
    };
    return issue(file, what, fix, placeOf(second?.[1] ?? yearless?.cell ?? first[1]));
  }
  if (!yearless || (asked && numberOf(asked) === yearless.number)) return undefined;
  const said = `Tiêu đề ghi ${word} ${yearless.number}`;
  if (asked) return otherAsked(kind, file, asked, { said, cell: yearless.cell });
  const year = 'Ghi năm vào tiêu đề';
  const fix: Cure = {
    fix: `${year}, hoặc thêm vào lệnh, ví dụ: ${option} ${kind.make(2026, yearless.number) ?? kind.example}.`,
    choice: { kind: 'period', of, first: year },
  };
  return issue(file, `${said} mà không ghi năm.`, fix, placeOf(yearless.cell));
}

function otherAsked<P extends string>(
  { word, option, nameOf }: PeriodKind<P>,
  file: string,
  asked: P,
  { said, cell }: { said: string; cell: Cell },
): Issue {
  const cure: Cure = {
    fix: `Kiểm tra xem có chọn nhầm tệp hoặc nhầm ${word} không.`,
    choice: { kind: 'other-period', said, asked: nameOf(asked) },
  };
  return issue(file, `${said}, nhưng lệnh ghi ${option} ${asked}.`, cure, placeOf(cell));
}

const isYearless = ({ role, year, bare }: Mention) => role === 'reported' && year === undefined && !bare;

/** A new file name over last month's title, or the other way round. */
function otherName<P extends string>(
  kind: PeriodKind<P>,
  { file, fileName }: PeriodSource,
  period: P,
  asked: P | undefined,
): Issue[] {
  const ofName = ofFileName(kind, fileName);
  if (asked || !ofName || ofName === period) return [];
  const what = `Tiêu đề ghi ${kind.nameOf(period)}, tên tệp ghi ${kind.nameOf(ofName)}.`;
  const first = 'Sửa chỗ ghi sai';
  const fix: Cure = {
    fix: `${first}, hoặc thêm vào lệnh ${kind.word} đúng, ví dụ: ${kind.option} ${period}.`,
    choice: { kind: 'taken-as', first, period: kind.nameOf(period) },
  };
  return [issue(file, what, fix, { severity: 'warning' })];
}

/** When a file was made or sent: "2026-11-03-08-15-22", "20261103", "(1)". */
const STAMPS =
  /(?<!\d)20\d\d([-_. ]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)(?:[-_. t]{1,3}\d\d[-_.:h]?\d\d(?:[-_.:]?\d\d)?(?!\d))?|(?<!\d)\d{1,2}([-_.])\d{1,2}\2(?:20)?\d\d(?!\d)|(?<!\d)\d\d\d\d20\d\d(?!\d)|\(\d{1,3}\)/g;

/** The period a file's name tells: "BC thang 5-2026.csv", "T10.2026.csv", "khao-sat-2026-q4.csv". */
export function ofFileName<P extends string>(kind: PeriodKind<P>, name: string): P | undefined {
  const bare = fold(name.replace(/\.[a-z]{2,4}$/i, '')).replace(STAMPS, '#');
  if (kind.word === 'tháng' && /(?<!\d)\d{1,2}[-_. ]thang/.test(bare)) return undefined;
  for (const pattern of kind.fileNames) {
    const found = [...bare.matchAll(new RegExp(pattern, 'g'))].map(({ groups = {} }) =>
      kind.make(Number(groups['y']), Number(groups['n'])),
    );
    const [first, ...others] = new Set(found);
    if (!first) continue;
    const numbers = [...bare.matchAll(kind.fileNumber)].map(({ groups = {} }) => Number(groups['n']));
    const alone = others.length === 0 && numbers.every((number) => number === kind.numberOf(first));
    return alone ? first : undefined;
  }
  return undefined;
}
