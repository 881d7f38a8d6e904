// Somebody passed → one more in the book of the team this phone counts for, in the month that is counted today; and back.
import type { Day, Month } from '../../../text/date.ts';
import { counted, nextBook, setCounted } from '../../book/browser/book.ts';
import { openCounter } from '../../book/browser/counter.ts';
import { bookBefore, chosenTeam } from '../../book/browser/kept.ts';
import { monthCounted } from '../../book/browser/month-now.ts';
import { keyOf, readKept } from '../../report/browser/kept.ts';
import { stored } from '../../report/browser/stored.ts';

export interface Counting {
  /** Id of the indicator that counts people. */
  row: string;
  report_day: number;
  counted_from?: number | null;
  /** Months that may be counted, the newest first; `ids` of their indicators. */
  months: readonly { month: string; name: string; ids: string }[];
  /** "xuan-neo": "thôn Xuân Nẻo" */
  villages: Readonly<Record<string, string>>;
}

export interface Passes {
  /** "thôn Xuân Nẻo, tổ 2, tháng 11/2026" */
  where: string;
  /** Adds one; how many there are now. */
  add: () => number;
  /** Takes the last press back; how many there are now. */
  back: () => number;
  /** False once the phone has refused to keep a press. */
  isKept: () => boolean;
}

/** undefined while the phone has no team, or one this site does not know. */
export function openPasses(counting: Counting, today: Day): Passes | undefined {
  const team = chosenTeam();
  const [village = '', own = ''] = team.split('|');
  const name = counting.villages[village];
  const isSent = (of: string) => readKept(stored(keyOf(of, team))).version > 0;
  const plan = {
    reportDay: counting.report_day,
    countedFrom: counting.counted_from === undefined ? null : counting.counted_from,
  };
  const latest = monthCounted(today, plan, isSent);
  const found = counting.months.find(({ month }) => month <= latest);
  if (!name || !found || found.ids.split(',').indexOf(counting.row) < 0) return undefined;
  const month = found.month as Month;
  const counter = openCounter((of) => {
    const known = counting.months.find((one) => one.month === of);
    return known && known.ids.split(',');
  });
  // Read anew before each press: the page of the book may have counted in the meantime. What is published of figures since
  // the beginning is not known here; the book raises its starts to it when it is opened there.
  const open = () => counter.open(month, team, () => nextBook(bookBefore(month, team), month, team, {}, ''));
  const now = () => counted(counter.book(), counting.row);
  return {
    where: [name, own.toLowerCase(), found.name].filter(Boolean).join(', '),
    isKept: counter.isKept,
    add() {
      open();
      counter.take(setCounted(counter.book(), counter.phone, counting.row, now() + 1));
      return now();
    },
    back() {
      open();
      counter.back();
      return now();
    },
  };
}
