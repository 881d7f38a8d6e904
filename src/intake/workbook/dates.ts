// A day as a spreadsheet keeps it → the text a clerk would type for it.
import type { NumberFormat } from './number-format.ts';

export type DateLook = NonNullable<NumberFormat['date']>;

const DAY = 86_400_000;

/** A number of Excel's calendar. */
export function serialDate(serial: number, from1904: boolean, look: DateLook): string {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  const time = new Date(Math.round((serial - Math.floor(serial)) * DAY));
  if (look.time) return `${time.getUTCHours()}:${String(time.getUTCMinutes()).padStart(2, '0')}`;
  const day = new Date(Date.UTC(1899, 11, 30) + days * DAY);
  return Number.isNaN(day.getTime()) ? String(serial) : dateText(day, look.day);
}

/** "2026-10-01" or "2026-10-01T00:00:00"; any other text stays what it is. */
export function isoDate(text: string, look: DateLook | undefined): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(text) ?? [];
  if (year === undefined) return text;
  const day = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  // Without a format, the first of a month is how a month is kept.
  return dateText(day, look?.day ?? day.getUTCDate() !== 1);
}

/** "1/6/2026", or "6/2026" where only the month is shown. */
function dateText(day: Date, withDay: boolean): string {
  const month = `${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
  return withDay ? `${day.getUTCDate()}/${month}` : month;
}
