// A month's edition → what those who lead the plan should say of it: who gained, who is silent or fell, the pace, where help is needed.
import type { PublicReports } from '../reports/public/protect.ts';
import { addMonths, monthName } from '../text/date.ts';
import { formatCount, formatPercent } from '../text/number.ts';
import { targetFigure, type Figure } from './figure.ts';
import { hasReported, latest, valueBefore, villagePlaces, type VillagePlace } from './history.ts';
import { shareCount, type TargetId } from './target.ts';
import { per100, weakest, weakestSentence } from './rate.ts';

/** Names in one line; the rest is a number. */
const NAMED = 3;
/** Months the pace is taken from: long enough that one quiet month does not decide. */
const WINDOW = 3;
/** A village is named for help where its rate is below this part of the commune's. */
const FAR_BELOW = 0.7;
/** Later than this, a date would be a guess. */
const HORIZON = 36;

/**
 * Sentences for the month's message to the leaders' group, in this order; one that has nothing to say is left out.
 * Villages stand in the official order and nobody is ranked:
 * - who has not reported;
 * - the one or two villages whose share of households rose most since the report before (more of the same rise: nobody);
 * - who helped fewer people than the month before and is below the target;
 * - the month in which the commune's sum of households reaches the target, if the last three months go on;
 * - for villages far below the commune in some count of people, that count and the guide to teach.
 * @param titleOf title of a guide; undefined when there is none
 */
export function leaderSentences(
  reports: PublicReports,
  titleOf: (slug: string) => string | undefined,
): string[] {
  return [
    silentSentence(reports),
    gainSentence(reports),
    fallSentence(reports),
    arrivalSentence(reports),
    ...helpSentences(reports, titleOf),
  ].filter((sentence) => sentence !== '');
}

/** "Xuân Nẻo, Lạc Dục, Mỗ Đoạn và 2 thôn nữa" */
function listed(names: readonly string[], word: string): string {
  const more = names.length - NAMED;
  return `${names.slice(0, NAMED).join(', ')}${more > 0 ? ` và ${more} ${word} nữa` : ''}`;
}

const wordOf = ({ commune }: PublicReports) => commune.village_word.toLowerCase();

function silentSentence(reports: PublicReports): string {
  const edition = latest(reports);
  const places = villagePlaces(reports);
  const silent = places.filter(({ village }) => !hasReported(edition, village.id));
  const word = wordOf(reports);
  if (silent.length === 0) return `Cả ${places.length} ${word} đã gửi số liệu.`;
  const named = listed(
    silent.map(({ village }) => village.name),
    word,
  );
  return `Chưa có số liệu: ${word} ${named}. Nhờ tổ ở đó gửi giúp, hỏi xem vướng gì.`;
}

/** A figure of the month and the one to compare it with; null when either is not known. */
function change(reports: PublicReports, place: VillagePlace, target: TargetId) {
  const { indicator, points, target: goal } = targetFigure(reports, place, target);
  const now = points.at(-1)?.value ?? null;
  const before = valueBefore(reports, place, indicator, points)?.value ?? null;
  return now === null || before === null || goal === null ? null : { now, before, goal };
}

function gainSentence(reports: PublicReports): string {
  const gains = villagePlaces(reports).flatMap((place) => {
    const one = change(reports, place, 'household_share');
    const count = one ? one.now - one.before : 0;
    return count > 0 ? [{ place, count, share: per100(count, place.village.households) }] : [];
  });
  const most = Math.max(...gains.map(({ share }) => share));
  const first = gains.filter(({ share }) => share > most - 0.05);
  if (first.length === 0 || first.length > 2) return '';
  const word = wordOf(reports);
  const said = first.map(
    ({ place: { village }, count }) =>
      `${word} ${village.name} thêm ${formatCount(count)} hộ (${formatPercent(count, village.households, undefined, 1)} số hộ)`,
  );
  return `Tiến nhanh nhất so với lần báo cáo trước: ${said.join('; ')}. Cảm ơn tổ.`;
}

function fallSentence(reports: PublicReports): string {
  const fell = villagePlaces(reports).flatMap((place) => {
    const one = change(reports, place, 'people_per_month');
    if (!one || one.now >= Math.min(one.before, one.goal)) return [];
    return [`${place.village.name} ${formatCount(one.now)} (lần trước ${formatCount(one.before)})`];
  });
  if (fell.length === 0) return '';
  const word = wordOf(reports);
  return `Số người làm được thành thạo ít hơn lần trước, chưa tới mục tiêu: ${word} ${listed(fell, word)}.`;
}

interface Pace {
  /** Villages counted. */
  villages: number;
  /** Households guided now, and those there are, in the villages counted. */
  now: number;
  households: number;
  /** Gained a month. */
  speed: number;
}

/** Over the villages with a count now and one some months before, the oldest of the last three. */
function communePaceOf(reports: PublicReports): Pace {
  const start = addMonths(reports.month, -WINDOW);
  return villagePlaces(reports).reduce(
    (sum, place) => {
      const { points } = targetFigure(reports, place, 'household_share');
      const now = points.at(-1);
      const then = points.find(({ month, value }) => month >= start && value !== null);
      if (now?.value == null || then?.value == null || then.month === now.month) return sum;
      const months = monthsApart(points, then.month);
      return {
        villages: sum.villages + 1,
        now: sum.now + now.value,
        households: sum.households + place.village.households,
        speed: sum.speed + (now.value - then.value) / months,
      };
    },
    { villages: 0, now: 0, households: 0, speed: 0 },
  );
}

/** A series has a point for every month. */
const monthsApart = (points: Figure['points'], from: string) =>
  points.length - 1 - points.findIndex(({ month }) => month === from);

function arrivalSentence(reports: PublicReports): string {
  const { villages, now, households, speed } = communePaceOf(reports);
  const share = reports.commune.targets.household_share;
  const goal = shareCount(share, households);
  if (households === 0 || now >= goal) return '';
  const target = `${share}\u00A0% số hộ`;
  const everyone = villages === reports.villages.length;
  const who = everyone ? `cả ${reports.commune.kind}` : `${villages} ${wordOf(reports)} có số liệu`;
  if (speed <= 0) return `Mấy tháng qua số hộ được hướng dẫn không tăng: giữ thế này thì chưa tới ${target}.`;
  const months = Math.ceil((goal - now) / speed);
  const pace = `Mấy tháng qua mỗi tháng thêm khoảng ${formatCount(Math.round(speed))} hộ`;
  if (months > HORIZON) return `${pace}: giữ nhịp này thì hơn ba năm nữa mới tới ${target}.`;
  return `${pace}: giữ nhịp này thì đến ${monthName(addMonths(reports.month, months))}, ${who} đạt ${target}.`;
}

/** The villages furthest below, in the official order. */
function helpSentences(reports: PublicReports, titleOf: (slug: string) => string | undefined): string[] {
  const behind = villagePlaces(reports).flatMap((place) => {
    const weak = weakest(reports, place);
    const ratio = weak ? per100(weak.value, weak.households) / weak.communeRate : 1;
    return weak && ratio < FAR_BELOW ? [{ place, weak, ratio }] : [];
  });
  const furthest = new Set([...behind].sort((a, b) => a.ratio - b.ratio).slice(0, NAMED));
  return behind
    .filter((one) => furthest.has(one))
    .map(({ place, weak }) => {
      const guide = weak.indicator.guides.map(titleOf).find((title) => title !== undefined);
      const teach = guide === undefined ? '' : ` Nên dạy bài “${guide}”.`;
      return `Cần giúp ${wordOf(reports)} ${place.village.name}. ${weakestSentence(weak, reports.commune)}${teach}`;
    });
}
