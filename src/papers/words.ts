// Results of a month → the formal sentences that say them, each made in one place.
import type { PublicReports } from '../reports/public/protect.ts';
import { capital } from '../text/capital.ts';
import { dayName, monthName, type Day, type Month } from '../text/date.ts';
import { formatCount, formatPercent } from '../text/number.ts';
import { hiddenWords, missingWords } from '../progress/sentence.ts';
import type { VillageReport } from '../progress/reporting.ts';
import type { Result, Standing, TargetResult } from './results.ts';

/** "thôn", "tổ dân phố" */
export const wordOf = ({ commune }: Pick<PublicReports, 'commune'>) => commune.village_word.toLowerCase();

/** "tháng 9 năm 2026", as titles have it. */
export const longMonth = (month: Month) => `tháng ${Number(month.slice(5))} năm ${month.slice(0, 4)}`;

/** "Số người kích hoạt VNeID mức 2: 380 người ở 8/9 thôn; giảm 23 người so với tháng 8/2026." */
export function resultSentence(result: Result, { villages, commune }: PublicReports): string {
  const { indicator, now } = result;
  const { label, unit } = indicator;
  const word = wordOf({ commune });
  if (now.value === null) return `${label}: ${hiddenWords(now, unit) ?? `chưa ${word} nào báo cáo`}.`;
  const where = now.silent > 0 ? ` ở ${villages.length - now.silent}/${villages.length} ${word}` : '';
  const hidden = missingWords({ ...now, silent: 0 }, word).map((words) => `, ${words}`);
  const than = changeWords(result, word);
  return `${label}: ${formatCount(now.value)} ${unit}${where}${hidden.join('')}${than && `; ${than}`}.`;
}

/** "giảm 23 người so với tháng 8/2026"; "" where there is nothing to compare. */
function changeWords({ change, indicator: { unit }, counted }: Result, word: string): string {
  if (change === null) return '';
  const month = monthName(change.month);
  const than =
    change.by === 0
      ? `bằng ${month}`
      : `${change.by > 0 ? 'tăng' : 'giảm'} ${formatCount(Math.abs(change.by))} ${unit} so với ${month}`;
  const fewer = change.villages < counted;
  return fewer ? `${than} (tính ở ${change.villages} ${word} có số liệu cả hai tháng)` : than;
}

/** The change of a target's indicator, as a sentence of its own; "" where there is nothing to compare. */
export function changeSentence(result: Result, word: string): string {
  const said = changeWords(result, word);
  return said && ` ${capital(said)}.`;
}

/** "Chưa đạt (7/9 thôn): Xuân Nẻo 814/1.310 hộ (62 %); Ô Mễ 701/1.180 hộ (59 %)." */
export function standingSentences(
  { met, unmet, unknown }: TargetResult,
  all: number,
  word: string,
  say: (one: Standing) => string,
): string[] {
  const head = (what: string, count: number) => `${what} (${count}/${all} ${word})`;
  const list = (of: readonly Standing[]) => of.map((one) => `${one.village.name} ${say(one)}`).join('; ');
  return [
    met.length > 0
      ? `${head('Đạt mục tiêu', met.length)}: ${list(met)}.`
      : `Chưa có ${word} nào đạt mục tiêu.`,
    ...(unmet.length > 0 ? [`${head('Chưa đạt mục tiêu', unmet.length)}: ${list(unmet)}.`] : []),
    ...(unknown.length > 0 ? [`${head('Chưa có số liệu', unknown.length)}: ${names(unknown)}.`] : []),
  ];
}

/** "814/1.310 hộ (62 %)" */
export const householdsOf =
  (share: number) =>
  ({ value, village: { households } }: Standing) =>
    `${formatCount(value)}/${formatCount(households)} hộ (${formatPercent(value, households, share)})`;

/** "39 người"; "39/100 người" where the village's own goal is another, having several teams. */
export const peopleOf =
  (usual: number) =>
  ({ value, goal }: Standing) =>
    `${formatCount(value)}${goal === usual ? '' : `/${formatCount(goal)}`} người`;

export const names = (of: readonly { name: string }[]) => of.map(({ name }) => name).join(', ');

/** "Mỗ Đoạn (ngày 21/9/2026)" */
export const lateName = (name: string, { day }: VillageReport) =>
  day === null ? name : `${name} (ngày ${dayName(day)})`;

/** The paper's place and day, its day left to the pen: "Mẫu Sơn, ngày … tháng 9 năm 2026". */
export const placeAndDay = (place: string, day: Day) =>
  `${place}, ngày      ${longMonth(day.slice(0, 7) as Month)}`;
