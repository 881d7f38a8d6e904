// A day or a month as people and spreadsheets write them → the day, or the two days it may be; the month.
import { parseDay, parseMonth, type Day, type Month } from './date.ts';

/** 01/05/2026 is the first of May for one program and the fifth of January for another. */
export type WrittenDay = { day: Day } | { either: readonly [dayFirst: Day, monthFirst: Day] };

const MIDNIGHT = /[ T]0?0:00(:00)?$/;
const YEAR_FIRST = /^(20\d\d)([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(20\d\d)$/;

/** @param dayFirst the file is known to write the day before the month */
export function readWrittenDay(text: string, dayFirst: boolean): WrittenDay | undefined {
  const plain = text.replace(MIDNIGHT, '');
  const [, year, , month, date] = YEAR_FIRST.exec(plain) ?? [];
  if (year) return found(make(year, month, date));
  const [, one, , two, last] = YEAR_LAST.exec(plain) ?? [];
  if (!last) return undefined;
  const [day, other] = [make(last, two, one), make(last, one, two)];
  if (day && other && day !== other && !dayFirst) return { either: [day, other] };
  return found(day ?? other);
}

const found = (day: Day | undefined) => day && { day };

const make = (year: string, month = '', date = '') =>
  parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);

/** True for a day that can only be written month first: 5/31/2026. */
export function isMonthFirst(text: string): boolean {
  const [, one, , two, year] = YEAR_LAST.exec(text.replace(MIDNIGHT, '')) ?? [];
  return year !== undefined && make(year, two, one) === undefined && make(year, one, two) !== undefined;
}

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "2026-09", "9/2026", "tháng 9/2026"; "Sep-26", "Thg9-26" and 01/09/2026, as Excel saves 2026-09. */
export function readWrittenMonth(text: string): Month | undefined {
  const plain = text.toLowerCase().replace(MIDNIGHT, '');
  const numbers =
    /^(?<y>20\d\d)[-/.](?<m>\d{1,2})$/.exec(plain) ??
    /^(?:tháng |t)?(?<m>\d{1,2})[-/.](?<y>20\d\d)$/.exec(plain) ??
    /^(?:tháng|thg|t) ?(?<m>\d{1,2})[-/. ](?<y>\d\d)$/.exec(plain);
  const { y = '', m = '' } = numbers?.groups ?? {};
  if (numbers) return monthFrom(y, Number(m));
  const [, name, year = ''] = /^([a-z]{3})[-/ ](20\d\d|\d\d)$/.exec(plain) ?? [];
  if (name) return monthFrom(year, NAMES.indexOf(name) + 1);
  const written = readWrittenDay(plain, false);
  if (!written) return undefined;
  const days = 'day' in written ? [written.day] : written.either;
  return parseMonth(days.find((day) => day.endsWith('-01'))?.slice(0, 7) ?? '');
}

const monthFrom = (year: string, month: number) =>
  parseMonth(`${year.padStart(4, '20')}-${String(month).padStart(2, '0')}`);
