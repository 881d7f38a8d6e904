// Rows of titles → the periods they name, and whether as the one reported, another one, or a span.
import { fold } from '../../text/fold.ts';
import type { PeriodWords, Written } from './period-kind.ts';
import type { Cell, Row } from '../table/sheet.ts';

export interface Mention {
  number: number;
  year: number | undefined;
  /** What the title says of it: its result, its tasks, or something else ("so với", "ngày lập"). */
  role: 'reported' | 'planned' | 'other';
  /** A date alone in a cell, without a word that says of what. */
  bare: boolean;
  cell: Cell;
}

export interface Span {
  /** The title's own words. */
  words: string;
  cell: Cell;
}

export interface Titles {
  mentions: Mention[];
  spans: Span[];
  /** Years that stand alone: "năm 2026". */
  years: ReadonlySet<number>;
}

/** Days, and the numbers of documents: when a paper was made, never what it reports. Each is blanked out. */
const NOT_PERIODS: readonly RegExp[] = [
  /ngay[^a-z0-9]{0,20}(?:\d{1,2}[^a-z0-9]{0,10})?thang[^a-z0-9]{0,20}(?:\d{1,2}[^a-z0-9]{0,10})?nam[^a-z0-9]{0,10}(?:20\d\d|20|\d{0,2})/g,
  /(?:^|[,;(] ?)\d{1,2} thang \d{1,2} ?(?:nam|[/.-]) ?20\d\d/g,
  /(?<![\d/.-])\d{1,2} ?([/.-]) ?\d{1,2} ?\1 ?(?:20)?\d\d(?!\d)/g,
  /(?<!\d)20\d\d([-/.])\d{1,2}\1\d{1,2}(?!\d)(?:[t ]\d{1,2}[:h]\d\d(?::\d\d)?)?/g,
  /ngay[ :]{1,2}\d{1,2}(?:[/.-]| thang )\d{1,2}(?![\d/.-])/g,
  // "ngày ... / 11 / 2026", its day left for the pen
  /ngay[^a-z0-9]{0,10}[/.-] ?\d{1,2} ?[/.-] ?20\d\d/g,
  // 06/2025/TT-BKHCN, số 12/2026, Nghị quyết 15/2026
  /(?<![\d/.-])\d{1,5} ?\/ ?20\d\d ?\/ ?[a-z]/g,
  /(?<![a-z])(?:so|thong tu|nghi dinh|nghi quyet|quyet dinh|cong van|van ban|luat|chi thi|to trinh|ke hoach|de an|chuong trinh|du an|huong dan|thong bao|hop dong)(?: so)?[ :]{1,3}\d{1,5} ?[/-] ?20\d\d/g,
];

const NOT_NEXT = '(?: (?!phuong|trong|du)[a-z]{1,8}){0,4} ';
const ROLES: readonly [RegExp, Mention['role']][] = [
  [
    new RegExp(
      `(?<![a-z])(?:ket qua|thuc hien|tinh hinh|so ket|tong ket)${NOT_NEXT}(?:ke hoach|nhiem vu|muc tieu|chi tieu)(?![a-z])`,
      'g',
    ),
    'reported',
  ],
  [
    /(?<![a-z])(?:ket qua|bao cao|tong hop|thong ke|so lieu|ky bao cao|thuc hien|bieu|bang)(?![a-z])/g,
    'reported',
  ],
  [
    /(?<![a-z])(?:phuong huong|nhiem vu|ke hoach|du kien|trong tam|chuong trinh cong tac|giai phap|muc tieu|thang (?:toi|sau|tiep theo)|ky (?:toi|sau))(?![a-z])/g,
    'planned',
  ],
  [
    /(?<![a-z])(?:so voi|cung ky|(?:thang|ky) truoc|ke tu|ngay (?:in|lap|xuat|ky|gui|nop|tao|sua|cap nhat|ban hanh)|(?:in|lap|xuat|ky|gui|nop|tao|sua) ngay|lap bieu|ban hanh|cap nhat|phien ban|mau so|theo mau|han nop)(?![a-z])/g,
    'other',
  ],
  [/(?<![a-z])(?:tu|den|toi|truoc|sau|het|ngay|voi) ?:? ?(?:het )?$/g, 'other'],
];

/** Reads titles cell by cell; a cell without a letter is read with the label to its left. */
export function readTitles(rows: readonly Row[], kind: PeriodWords): Titles {
  const titles: Titles & { years: Set<number> } = { mentions: [], spans: [], years: new Set() };
  for (const row of rows)
    row.forEach((cell, index) => {
      if (!/\d|\p{L}/u.test(cell.text)) return;
      const alone = !/\p{L}/u.test(cell.text);
      const label = alone ? (row.slice(0, index).findLast(({ text }) => text !== '')?.text ?? '') : '';
      readCell(cell, label === '' ? cell.text : `${label} ${cell.text}`, alone, kind, titles);
    });
  return titles;
}

/** "tháng ...10... năm …2026", "tháng [10]": the line to write on, and what stands around a number on it, are spaces. */
const unfilled = (folded: string) => folded.replace(/[.…_]{2,}|[…_[\]]/g, ' ').replace(/ {2,}/g, ' ');

/** A title longer than this is a page of text; what is reported stands at its beginning. */
const LONGEST = 2000;

function readCell(
  cell: Cell,
  text: string,
  alone: boolean,
  kind: PeriodWords,
  titles: Titles & { years: Set<number> },
): void {
  const blanked = NOT_PERIODS.reduce(
    (rest, one) => rest.replace(one, (found) => '#'.repeat(found.length)),
    unfilled(fold(text.slice(0, LONGEST))),
  );
  const written = kind.written(blanked);
  // "Lũy kế" alone is the name of a column; beside a month it makes the title one of more than the month.
  for (const span of [...kind.spans, ...(written.length > 0 ? kind.sums : [])]) {
    const found = span.exec(blanked);
    if (found && roleAt(blanked, found.index) !== 'planned')
      titles.spans.push({ words: spoken(text, blanked, found), cell });
  }
  for (const { start, number, year } of written) {
    const role = roleAt(blanked, start);
    const bare = alone && !/thang|ky |quy/.test(blanked);
    titles.mentions.push({ number, year: year ?? yearBehind(written, start), role, bare, cell });
  }
  const rest = written.reduce(
    (left, { start, end }) => left.slice(0, start) + '#'.repeat(end - start) + left.slice(end),
    blanked,
  );
  for (const [, year] of rest.matchAll(/(?<![a-z])nam(?: bao cao)?[ :]{1,2}(20\d\d)(?! ?[-–/]? ?\d)/g))
    titles.years.add(Number(year));
}

/** What the nearest word in front says; words behind a full stop are another matter. */
function roleAt(folded: string, start: number): Mention['role'] {
  const before = folded.slice(Math.max(0, start - 200), start);
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1);
  let nearest: { end: number; role: Mention['role'] } = { end: -1, role: 'reported' };
  for (const [words, role] of ROLES)
    for (const { 0: found, index } of sentence.matchAll(words))
      if (index + found.length > nearest.end) nearest = { end: index + found.length, role };
  return nearest.role;
}

/** "kết quả tháng 12, nhiệm vụ tháng 1 năm 2027": the year is written once; a later number belongs to the year before. */
function yearBehind(written: readonly Written[], start: number): number | undefined {
  const self = written.find((one) => one.start === start);
  const later = written.find((one) => one.start > start && one.year !== undefined);
  if (!self || later?.year === undefined) return undefined;
  return self.number > later.number ? later.year - 1 : later.year;
}

/** The title's own words for what was found in its folded text. */
function spoken(text: string, folded: string, { 0: found, index }: RegExpExecArray): string {
  return text.length === folded.length ? text.slice(index, index + found.length) : found;
}
