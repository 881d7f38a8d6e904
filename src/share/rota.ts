// Guides, seasons and what the villages are weak in → which loudspeaker script is read on which day.
import type { Season } from '../guides/seasons.ts';
import { addDays, addMonths, daysOf, monthsBetween, weekday, type Day, type Month } from '../text/date.ts';

/** Why a script has its day: weak in the figures, in season, safety every week, or its turn. */
export type Reason = 'weak' | 'season' | 'safety' | 'turn';

export interface Slot {
  day: Day;
  slug: string;
  reason: Reason;
  /** Of a script in season: what for. */
  why?: string;
}

/** What a rota needs of a guide. */
export interface Script {
  slug: string;
  topic: string;
  review_by: Day;
}

export interface Plan {
  scripts: readonly Script[];
  seasons: readonly Season[];
  /** Slugs of the guides that help with what the villages are weakest in, the most pressing first. */
  weak: readonly string[];
}

/** The rule in words, as the page states it. */
export const ruleWords = (village: string) => [
  `Thứ hai, thứ năm: bài giúp việc mà nhiều ${village} còn yếu nhất, theo số liệu tháng gần nhất trước đó.`,
  'Thứ ba: bài đúng mùa, ví dụ sắp hết hạn một việc. Không có thì tới lượt bài khác.',
  'Thứ sáu: bài phòng lừa đảo, giữ tài khoản.',
  'Thứ tư, thứ bảy, chủ nhật: lần lượt mọi bài, xen các chủ đề.',
  'Bài đã quá ngày phải xem lại thì không đọc, tới khi người viết xem xong.',
  'Bảy ngày liền nhau không đọc lại bài nào.',
];

/** Sunday is 0. */
const ROLES: readonly Reason[] = ['turn', 'weak', 'season', 'turn', 'weak', 'safety', 'turn'];
const SAFETY = 'an-toan';

/** Within so many days before, no script is read twice. */
const APART = 6;

/** A Monday before every edition: turns are counted from here, so that no month starts afresh. */
const EPOCH = '2026-01-05' as Day;

/** Scripts of all topics in turn: the first of each, then the second of each. */
export function interleave(scripts: readonly Script[]): Script[] {
  const topics = [...new Set(scripts.map(({ topic }) => topic))];
  const piles = topics.map((topic) => scripts.filter((one) => one.topic === topic));
  const longest = Math.max(0, ...piles.map(({ length }) => length));
  return Array.from({ length: longest }, (_, row) => piles.flatMap((pile) => pile[row] ?? [])).flat();
}

/** How many days of this role there were from the epoch to the day before. */
function turnOf(day: Day, role: Reason): number {
  const days = Math.round((Date.parse(day) - Date.parse(EPOCH)) / 86_400_000);
  const weeks = Math.floor(days / 7);
  const perWeek = ROLES.filter((one) => one === role).length;
  const rest = Array.from({ length: days - weeks * 7 }, (_, index) => ROLES[(index + 1) % 7]);
  return weeks * perWeek + rest.filter((one) => one === role).length;
}

const rotate = <T>(list: readonly T[], by: number): T[] =>
  list.map((_, index) => list[(index + by) % list.length]!);

/**
 * One script for every day of the month; a day is left out when there is no script fit to be read.
 * @param before slugs read on the last days before the month, oldest first
 */
export function rota(month: Month, { scripts, seasons, weak }: Plan, before: readonly string[] = []): Slot[] {
  const order = interleave(scripts);
  const read = [...before];
  const slots: Slot[] = [];
  for (const day of daysOf(month)) {
    const role = ROLES[weekday(day)]!;
    const fit = order.filter(({ review_by }) => review_by > day);
    const recent = read.slice(-APART);
    const now = seasons.filter(({ from, to }) => from <= day && day <= to);
    // A script with days of its own must not be used up on the days before.
    const soon = seasons.filter(({ from, to }) => addDays(from, -APART) <= day && day <= to);
    const ownDays = [...weak, ...soon.map(({ guide }) => guide)];
    const free = order.filter(({ slug }) => !ownDays.includes(slug));
    const slugsOf = (list: readonly Script[]) => list.map(({ slug }) => slug);
    const wanted: Record<Reason | 'any', string[]> = {
      weak: [...weak],
      season: now.map(({ guide }) => guide),
      safety: slugsOf(free.filter(({ topic }) => topic === SAFETY)),
      turn: slugsOf(free),
      any: slugsOf(order),
    };
    const pick = (reason: Reason | 'any', apart: readonly string[]) =>
      rotate(wanted[reason], turnOf(day, role)).find(
        (slug) => fit.some((one) => one.slug === slug) && !apart.includes(slug),
      );
    const first = pick(role, recent);
    const slug = first ?? pick('turn', recent) ?? pick('any', recent) ?? pick('any', []);
    read.push(slug ?? '');
    if (slug === undefined) continue;
    const reason = first === undefined ? 'turn' : role;
    const why = reason === 'season' ? now.find(({ guide }) => guide === slug)?.why : undefined;
    slots.push({ day, slug, reason, ...(why !== undefined && { why }) });
  }
  return slots;
}

/**
 * The rotas of `month` and the month after it, each knowing what was read before it.
 * Counted from `start` on, so that a month comes out the same whenever it is asked for.
 */
export function rotas(start: Month, month: Month, planOf: (month: Month) => Plan): [Slot[], Slot[]] {
  const last = addMonths(month, 1);
  const first = start < month ? start : month;
  let before: string[] = [];
  const all = monthsBetween(first, last).map((one) => {
    const slots = rota(one, planOf(one), before);
    before = slots.slice(-APART).map(({ slug }) => slug);
    return slots;
  });
  return [all.at(-2)!, all.at(-1)!];
}

/** Slots in the weeks they are in, Monday first. */
export function weeksOf(slots: readonly Slot[]): { monday: Day; slots: Slot[] }[] {
  const weeks: { monday: Day; slots: Slot[] }[] = [];
  for (const slot of slots) {
    const monday = addDays(slot.day, -((weekday(slot.day) + 6) % 7));
    const week = weeks.at(-1);
    if (week?.monday === monday) week.slots.push(slot);
    else weeks.push({ monday, slots: [slot] });
  }
  return weeks;
}
