// Library, reports and today → the rotas of this month and the next, and every script fit to be read.
import { loudspeaker, recording } from '../address/address.ts';
import { readingSeconds, recordingOf } from '../guides/loudspeaker.ts';
import type { Guide } from '../guides/library.ts';
import { asOf } from '../progress/history.ts';
import { capital } from '../text/capital.ts';
import { weakIndicators } from '../progress/weak.ts';
import { rotas, weeksOf, type Plan, type Slot } from '../share/rota.ts';
import { today as dayNow } from '../text/clock.ts';
import { addDays, addMonths, dayName, monthName, monthOf, weekdayName, type Month } from '../text/date.ts';
import { commune, guideOf, library, reports } from './_site.ts';

/** How many indicators the weeks' "weak" days are about. */
const WEAK = 3;

export const today = dayNow();

/** The figures known when the month begins: a later edition must not change a rota already printed. */
const known = (month: Month) => weakIndicators(asOf(reports, addMonths(month, -1))).slice(0, WEAK);

const planOf = (month: Month): Plan => ({
  scripts: library.guides,
  seasons: library.seasons,
  weak: known(month).flatMap(({ indicator }) => indicator.guides),
});

/** Why a script has its day, in words. */
function reasonOf({ slug, reason, why }: Slot, month: Month): string {
  if (why !== undefined) return why;
  if (reason === 'safety') return 'Nhắc an toàn hằng tuần.';
  if (reason !== 'weak') return '';
  const weak = known(month).find(({ indicator }) => indicator.guides.includes(slug));
  if (!weak) return '';
  return `Đang cần thêm người làm được việc “${weak.indicator.short}”.`;
}

const month = monthOf(today);

/** This month and the next, in weeks, each day with its script; weeks that are over are left out. */
export const monthRotas = rotas(commune.plan.date, month, planOf).map((slots, index) => {
  const of = addMonths(month, index);
  return {
    name: monthName(of),
    weeks: weeksOf(slots)
      .filter(({ monday }) => addDays(monday, 7) > today)
      .map(({ monday, slots: days }) => ({
        name: `Tuần từ ${dayName(monday)}`,
        days: days.map((slot) => {
          const { title, loudspeaker: script } = guideOf(slot.slug);
          return {
            day: slot.day,
            name: `${capital(weekdayName(slot.day))} ${Number(slot.day.slice(8))}/${Number(slot.day.slice(5, 7))}`,
            path: loudspeaker(slot.slug),
            title,
            seconds: readingSeconds(script),
            reason: reasonOf(slot, of),
          };
        }),
      })),
  };
});

/** A script as lists show it: its page, how long it takes, the recording where there is one. */
export function scriptOf(guide: Guide) {
  const { slug, title, loudspeaker: text, review_by } = guide;
  const recorded = recordingOf(guide);
  return {
    title,
    path: loudspeaker(slug),
    seconds: readingSeconds(text),
    due: review_by <= today,
    recording: recorded && { path: recording(slug, recorded.type), bytes: recorded.bytes },
  };
}
