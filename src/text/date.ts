// Months ("2026-09") and days ("2026-09-18") → Vietnamese words, order and neighbours.

/** A calendar month, "yyyy-mm". Sorts as text. */
export type Month = string & { readonly __month: never };

/** A calendar day, "yyyy-mm-dd". Sorts as text. */
export type Day = string & { readonly __day: never };

/** The month written in `text` as yyyy-mm, or undefined when it is not one. */
export function parseMonth(text: string): Month | undefined {
  return /^20\d\d-(0[1-9]|1[0-2])$/.test(text) ? (text as Month) : undefined;
}

/** The day written in `text` as yyyy-mm-dd, or undefined when the calendar has no such day. */
export function parseDay(text: string): Day | undefined {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && toDay(date) === text ? (text as Day) : undefined;
}

/** The day of a Date in UTC. */
export function toDay(date: Date): Day {
  return date.toISOString().slice(0, 10) as Day;
}

function parts(text: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return [year, month, day];
}

/** The month `steps` after (or, negative, before) `month`. */
export function addMonths(month: Month, steps: number): Month {
  const [year, number] = parts(month);
  const index = year * 12 + number - 1 + steps;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}` as Month;
}

/** Every month from the first to the last, both included. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** The day it is in Việt Nam at a moment, wherever the machine stands. */
export function dayInVietnam(moment: Date): Day {
  return toDay(new Date(moment.getTime() + 7 * 3_600_000));
}

/** The day `steps` after (or, negative, before) `day`. */
export function addDays(day: Day, steps: number): Day {
  return toDay(new Date(Date.parse(day) + steps * 86_400_000));
}

/** Every day of the month. */
export function daysOf(month: Month): Day[] {
  const first = `${month}-01` as Day;
  const length = (Date.parse(`${addMonths(month, 1)}-01`) - Date.parse(first)) / 86_400_000;
  return Array.from({ length }, (_, index) => addDays(first, index));
}

/** 0 is Sunday, 6 Saturday. */
export function weekday(day: Day): number {
  return new Date(day).getUTCDay();
}

const WEEKDAYS = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];

/** "thứ hai" */
export function weekdayName(day: Day): string {
  return WEEKDAYS[weekday(day)]!;
}

/** The month a day is in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month;
}

/** "tháng 9/2026" */
export function monthName(month: Month): string {
  const [year, number] = parts(month);
  return `tháng ${number}/${year}`;
}

/** For the axis of a chart: "T9" within a year, "9/26" where the same month comes twice. */
export function monthTick(month: Month, withYear = false): string {
  const [year, number] = parts(month);
  return withYear ? `${number}/${String(year).slice(2)}` : `T${number}`;
}

/** "18/9/2026"; "18/9" among days of the year given. */
export function dayName(day: Day, ofYear?: string): string {
  const [year, month, date] = parts(day);
  return day.slice(0, 4) === ofYear ? `${date}/${month}` : `${date}/${month}/${year}`;
}

/** A source's date as far as it is known: "13/8/2026", "tháng 8/2026", "năm 2026", "trang không ghi ngày". */
export function sourceDate(date: string | null): string {
  if (date === null) return 'trang không ghi ngày';
  const [year, month, day] = date.split('-').map(Number);
  if (day) return `${day}/${month}/${year}`;
  return month ? `tháng ${month}/${year}` : `năm ${year}`;
}
