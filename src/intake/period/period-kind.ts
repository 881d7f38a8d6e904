// What a report can be of, a month or a quarter → how its name is written in titles and file names.
import { monthName, parseMonth, type Month } from '../../text/date.ts';
import { parseQuarter, quarterName, type Quarter } from '../../text/quarter.ts';

/** A period as somebody wrote it: the number of the month or quarter, and the year where one stands with it. */
export interface Written {
  start: number;
  end: number;
  number: number;
  year: number | undefined;
}

/** How periods stand in titles. */
export interface PeriodWords {
  /** Every period written in a folded text, in reading order. */
  written: (folded: string) => Written[];
  /** Words for more or less than one period: "10 tháng đầu năm", "tuần 2 tháng 10". */
  spans: readonly RegExp[];
  /** Words that make a sum of a period when they stand beside it: "lũy kế từ tháng 5". */
  sums: readonly RegExp[];
}

export interface PeriodKind<P extends string> extends PeriodWords {
  /** "tháng", "quý" */
  word: string;
  /** "số liệu tháng nào", "khảo sát quý nào" */
  question: string;
  option: '--month' | '--quarter';
  of: 'month' | 'quarter';
  example: string;
  /** How many there are in a year. */
  perYear: number;
  nameOf: (period: P) => string;
  make: (year: number, number: number) => P | undefined;
  /** The number of a period within its year. */
  numberOf: (period: P) => number;
  /** Ways to write one in a file name, the surest first; the groups are number and year. */
  fileNames: readonly RegExp[];
  /** A number of one in a file name, with or without its year. */
  fileNumber: RegExp;
}

const NUMBER = '0?[1-9]|1[0-2]';
const WORDS = [
  'gieng',
  'hai',
  'ba',
  'tu',
  'nam',
  'sau',
  'bay',
  'tam',
  'chin',
  'muoi',
  'muoi mot',
  'muoi hai',
];
const IN_WORDS = [...WORDS, 'mot', 'bon', 'chap'].sort((a, b) => b.length - a.length).join('|');
/** What stands between a number and its year: "/", " năm ", ", năm ", " (". */
const YEAR = '[ /\\\\.,:(–-]{1,3}(?:nam[ :]{1,2})?';

/** "năm 2026 - tháng 10"; "2026-10"; "tháng 10/2026", "T10-2026", "10/2026", "tháng 10/26"; "tháng mười năm 2026". */
const MONTHS = new RegExp(
  `(?<![a-z0-9/\\\\.-])(?:nam (?<y1>20\\d\\d) ?[-–,:]? ?thang (?<n1>${NUMBER})(?!\\d)` +
    `|(?<y2>20\\d\\d)[-/.](?<n2>0[1-9]|1[0-2])(?![-/.]?\\d)` +
    `|thang (?<n4>${IN_WORDS})(?<s4>[ ,/-]{1,3}(?:nam )?)(?<y4>20\\d\\d)(?!\\d)` +
    `|(?<word>thang(?: bao cao)?|t)[ .:]{0,2}(?<n3>${NUMBER})(?!\\d)(?:${YEAR}(?<y3>20\\d\\d)(?!\\d)|[/.-](?<y5>2\\d)(?!\\d))?` +
    `|(?<n6>${NUMBER})(?: ?[/\\\\.–-] ?| ?, ?nam | nam )(?<y6>20\\d\\d)(?!\\d))`,
  'g',
);

function writtenMonths(folded: string): Written[] {
  return [...folded.matchAll(MONTHS)].flatMap(({ 0: all, index, groups = {} }) => {
    const { n1, n2, n3, n4, n6, y1, y2, y3, y4, y5, y6, s4 } = groups;
    // "tháng năm 2026" may be May or a month left blank.
    if (n4 === 'nam' && !s4?.includes('nam')) return [];
    const year = y1 ?? y2 ?? y3 ?? y4 ?? y6 ?? (y5 && `20${y5}`);
    const number = n4 === undefined ? Number(n1 ?? n2 ?? n3 ?? n6) : inWords(n4);
    return [{ start: index, end: index + all.length, number, year: year ? Number(year) : undefined }];
  });
}

function inWords(word: string): number {
  const other: Record<string, number> = { mot: 1, bon: 4, chap: 12 };
  return other[word] ?? WORDS.indexOf(word) + 1;
}

export const MONTH: PeriodKind<Month> = {
  word: 'tháng',
  question: 'số liệu tháng nào',
  option: '--month',
  of: 'month',
  example: '2026-09',
  perYear: 12,
  nameOf: monthName,
  make: (year, number) => parseMonth(`${year}-${String(number).padStart(2, '0')}`),
  numberOf: (month) => Number(month.slice(5)),
  written: writtenMonths,
  spans: [
    new RegExp(
      `(?<![\\d/.-])\\d{1,2} thang(?! (?:${NUMBER})(?!\\d))(?: (?:dau|cuoi|nam|qua)){0,2}(?: 20\\d\\d)?`,
    ),
    new RegExp(`thang (?:${NUMBER}) ?(?:[-–,+&]|den|toi|va|,) ?(?:het )?(?:thang )?(?:${NUMBER})(?!\\d)`),
    /(?<![a-z])tuan (?:thu )?(?:\d{1,2}|nhat|hai|ba|tu|nam)(?![a-z0-9])/,
    /(?<![a-z])(?:nua (?:dau|cuoi)|\d{1,2} ngay(?: dau| cuoi)?) thang/,
    /(?<![a-z])quy (?:iv|i{1,3}|[1-4])(?![a-z0-9])/,
  ],
  sums: [
    /(?<![a-z])(?:luy ke|cong don)(?![a-z])(?: tu dau nam| tu thang \d{1,2})?/,
    /(?<![a-z])tu (?:dau nam|thang \d{1,2})/,
  ],
  fileNames: [
    new RegExp(
      `(?<![a-z])(?:thang|t)[-_. ]{0,2}(?<n>${NUMBER})[-_. ]{1,3}(?:nam[-_. ]{0,2})?(?<y>20\\d\\d)(?!\\d)`,
    ),
    new RegExp(`(?<!\\d)(?<y>20\\d\\d)[-_. ]{1,3}(?:thang|t)[-_. ]{0,2}(?<n>${NUMBER})(?!\\d)`),
    /(?<!\d)(?<y>20\d\d)[-_. ]?(?<n>0[1-9]|1[0-2])(?!\d)/,
    new RegExp(`(?<!\\d)(?<n>${NUMBER})[-_. ]{1,3}(?<y>20\\d\\d)(?!\\d)`),
  ],
  fileNumber: new RegExp(`(?<![a-z])(?:thang|t)[-_. ]{0,2}(?<n>${NUMBER})(?!\\d)`, 'g'),
};

const ROMAN = ['i', 'ii', 'iii', 'iv'];
const QUARTERS = new RegExp(
  `(?<![a-z0-9])(?:quy |q)(?<n>iv|i{1,3}|[1-4])(?![a-z0-9])(?:${YEAR}(?<y>20\\d\\d)(?!\\d))?`,
  'g',
);
const quarterNumber = (text = '') => ROMAN.indexOf(text) + 1 || Number(text);

export const QUARTER: PeriodKind<Quarter> = {
  word: 'quý',
  question: 'khảo sát quý nào',
  option: '--quarter',
  of: 'quarter',
  example: '2026-q4',
  perYear: 4,
  nameOf: quarterName,
  make: (year, number) => parseQuarter(`${year}-q${number}`),
  numberOf: (quarter) => Number(quarter.slice(6)),
  written: (folded) =>
    [...folded.matchAll(QUARTERS)].map(({ 0: all, index, groups = {} }) => ({
      start: index,
      end: index + all.length,
      number: quarterNumber(groups['n']),
      year: groups['y'] ? Number(groups['y']) : undefined,
    })),
  spans: [],
  sums: [],
  fileNames: [
    /(?<!\d)(?<y>20\d\d)[-_. ]?q(?:uy)?[-_. ]?(?<n>[1-4])(?!\d)/,
    /(?<![a-z])q(?:uy)?[-_. ]?(?<n>[1-4])[-_. ]{1,3}(?:nam[-_. ]{0,2})?(?<y>20\d\d)(?!\d)/,
  ],
  fileNumber: /(?<![a-z])q(?:uy)?[-_. ]?(?<n>[1-4])(?!\d)/g,
};
