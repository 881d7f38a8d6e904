// Library, reports and today → the rotas of this month and the next in words, and every script as lists show it.
import { loudspeaker } from '../address/address.ts';
import { readingSeconds } from '../guides/loudspeaker.ts';
import type { Guide, Library } from '../guides/library.ts';
import { asOf } from '../progress/history.ts';
import { weakIndicators } from '../progress/weak.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { capital } from '../text/capital.ts';
import {
  addDays,
  addMonths,
  dayName,
  monthName,
  monthOf,
  weekdayName,
  type Day,
  type Month,
} from '../text/date.ts';
import { rotas, weeksOf, type Plan, type Slot } from './rota.ts';

/** How many indicators the weeks' "weak" days are about. */
const WEAK = 3;

/** A day of a rota as the page shows it. */
export interface RotaDay {
  day: Day;
  slug: string;
  /** "Thứ hai 7/12" */
  name: string;
  path: string;
  title: string;
  seconds: number;
  /** Why this script, in words; empty when it is its turn. */
  reason: string;
}

export interface MonthRota {
  /** "tháng 12/2026" */
  name: string;
  weeks: { name: string; monday: Day; days: RotaDay[] }[];
}

/** This month and the next, in weeks, each day with its script; weeks that are over are left out. */
export function monthRotas(library: Library, reports: PublicReports, today: Day): MonthRota[] {
  // The figures known when the month begins: a later edition must not change a rota already printed.
  const known = (month: Month) => weakIndicators(asOf(reports, addMonths(month, -1))).slice(0, WEAK);
  const planOf = (month: Month): Plan => ({
    scripts: library.guides,
    seasons: library.seasons,
    weak: known(month).flatMap(({ indicator }) => indicator.guides),
  });
  const inWords = (slot: Slot, weak: ReturnType<typeof known>): RotaDay => {
    const { title, loudspeaker: script } = library.guides.find(({ slug }) => slug === slot.slug)!;
    const helps = weak.find(({ indicator }) => indicator.guides.includes(slot.slug));
    return {
      day: slot.day,
      slug: slot.slug,
      name: `${capital(weekdayName(slot.day))} ${Number(slot.day.slice(8))}/${Number(slot.day.slice(5, 7))}`,
      path: loudspeaker(slot.slug),
      title,
      seconds: readingSeconds(script),
      reason: reasonOf(slot, helps?.indicator.short),
    };
  };
  const first = monthOf(today);
  return rotas(reports.commune.plan.date, first, planOf).map((slots, index) => {
    const month = addMonths(first, index);
    const weak = known(month);
    return {
      name: monthName(month),
      weeks: weeksOf(slots)
        .filter(({ monday }) => addDays(monday, 7) > today)
        .map(({ monday, slots: days }) => ({
          name: `Tuần từ ${dayName(monday)}`,
          monday,
          days: days.map((slot) => inWords(slot, weak)),
        })),
    };
  });
}

/** Why a script has its day. @param weak what the villages are weak in and the script helps with */
function reasonOf({ reason, why }: Slot, weak: string | undefined): string {
  if (why !== undefined) return why;
  if (reason === 'safety') return 'Nhắc an toàn hằng tuần.';
  return reason === 'weak' && weak !== undefined ? `Đang cần thêm người làm được việc “${weak}”.` : '';
}

/** A script as lists show it: its page, how long it takes, its recording where there is one, whether it is due for review. */
export function scriptOf<R>(guide: Guide, recording: R, today: Day) {
  const { slug, title, loudspeaker: text, review_by } = guide;
  return {
    title,
    path: loudspeaker(slug),
    seconds: readingSeconds(text),
    due: review_by <= today,
    recording,
  };
}
