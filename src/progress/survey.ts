// Protected surveys → rows of a table and one sentence for a place: what the newest says, beside the one before it.
import { countOf } from '../reports/counts.ts';
import type { SurveyCount } from '../reports/public/disclosure.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { SURVEY_GROUPS, type SurveyGroup } from '../reports/survey/questions.ts';
import type { SurveyItem } from '../reports/survey/survey-items.ts';
import { sumShown, type PublicSurvey } from '../reports/public/survey-protect.ts';
import { formatCount, formatPercent } from '../text/number.ts';
import { quarterName } from '../text/quarter.ts';
import type { Place } from './history.ts';
import { capital } from '../text/capital.ts';

const NBSP = '\u00A0';
const WITHHELD = 'không nêu';
const NOT_ASKED = 'chưa khảo sát';

export interface SurveyRow {
  item: SurveyItem;
  /** "84 % (134 hộ)" */
  now: string;
  /** The survey before: "80 %"; "—" when there is none. */
  before: string;
}

/** The newest survey and the one before it. */
export function surveyPair({ surveys }: PublicReports): { now?: PublicSurvey; before?: PublicSurvey } {
  const [now, before] = [surveys.at(-1), surveys.at(-2)];
  return { ...(now && { now }), ...(before && { before }) };
}

/** The rows of a place, group by group. */
export function surveyRows(
  reports: PublicReports,
  place: Place,
): { group: SurveyGroup; rows: SurveyRow[] }[] {
  const { now, before } = surveyPair(reports);
  if (!now) return [];
  const words = (item: string) =>
    place.kind === 'village'
      ? villageWords(now, before, place.village.id, item)
      : communeWords(now, before, item, reports);
  return SURVEY_GROUPS.filter((group) => group !== 'base').map((group) => ({
    group,
    rows: now.items.flatMap((item) => (item.group === group ? [{ item, ...words(item.id) }] : [])),
  }));
}

function villageWords(now: PublicSurvey, before: PublicSurvey | undefined, village: string, item: string) {
  const count = countOf(now.counts, village, item);
  return {
    now:
      typeof count === 'number'
        ? `${share(now, village, item)} (${formatCount(count)}${NBSP}hộ)`
        : missing(count),
    before: before?.counts.columns.includes(item) ? share(before, village, item) : '—',
  };
}

/** The households a village asked, as far as they are shown. */
const askedIn = ({ counts, items }: PublicSurvey, village: string) =>
  countOf(counts, village, items[0]?.id ?? '');

/** A village's share of the households asked, or why there is none. */
function share(survey: PublicSurvey, village: string, item: string): string {
  const [asked, count] = [askedIn(survey, village), countOf(survey.counts, village, item)];
  return typeof asked === 'number' && typeof count === 'number'
    ? formatPercent(count, asked)
    : missing(count);
}

const missing = (count: SurveyCount) => (count === null ? NOT_ASKED : WITHHELD);

/** Sums over other villages are other things: where the two surveys differ in that, both are said of those in both. */
function communeWords(
  now: PublicSurvey,
  before: PublicSurvey | undefined,
  item: string,
  { commune }: PublicReports,
) {
  const word = commune.village_word.toLowerCase();
  const sum = now.sums[item];
  if (!sum || sum.villages.length === 0) return { now: WITHHELD, before: '—' };
  const all = sum.villages.length === now.counts.villages.length ? '' : `, ở ${sum.villages.length} ${word}`;
  const said = `${formatPercent(sum.value, sum.asked)} (${formatCount(sum.value)}${NBSP}hộ${all})`;
  const earlier = before?.sums[item];
  if (!before || !earlier || earlier.villages.length === 0) return { now: said, before: '—' };
  if (earlier.villages.join() === sum.villages.join())
    return { now: said, before: formatPercent(earlier.value, earlier.asked) };
  const both = earlier.villages.filter((village) => sum.villages.includes(village));
  if (both.length === 0) return { now: said, before: '—' };
  const [a, b] = [before, now].map((one) => sumShown(one, item, (village) => both.includes(village)));
  const change = `${formatPercent(a!.value, a!.asked)} → ${formatPercent(b!.value, b!.asked)}`;
  return { now: said, before: `${change} ở ${both.length} ${word}` };
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The skill of the most and of the fewest households, among those shown; undefined when fewer than two are. */
function extremes(items: readonly SurveyItem[], shareOf: (item: string) => number | undefined) {
  const skills = items.flatMap((item) => {
    const value = item.group === 'skill' ? shareOf(item.id) : undefined;
    return value === undefined ? [] : [{ item, value }];
  });
  if (skills.length < 2) return undefined;
  const by = (better: (a: number, b: number) => boolean) =>
    skills.reduce((best, one) => (better(one.value, best.value) ? one : best));
  return { most: by((a, b) => a > b), fewest: by((a, b) => a < b) };
}

/** "Quý 4/2026, các thôn hỏi 980 hộ: 82 % có điện thoại thông minh. …" */
export function surveySentence(reports: PublicReports): string {
  const { now } = surveyPair(reports);
  if (!now) return 'Chưa có đợt khảo sát nào.';
  const { items, counts } = now;
  const word = reports.commune.village_word.toLowerCase();
  const asked = now.sums[items[0]?.id ?? ''];
  if (!asked || asked.asked === 0) return `${capital(quarterName(now.quarter))}: chưa nêu số.`;
  const percent = (item: string) => {
    const sum = now.sums[item];
    return sum && sum.asked > 0 ? formatPercent(sum.value, sum.asked) : undefined;
  };
  const device = items.find(({ group }) => group === 'device');
  const phones = device && percent(device.id);
  const of = `${asked.villages.length}/${counts.villages.length} ${word} hỏi ${formatCount(asked.asked)} hộ`;
  const first = `${capital(quarterName(now.quarter))}, ${of}${phones ? `: ${phones} ${lower(device.short)}` : ''}.`;
  const best = extremes(items, (item) => {
    const sum = now.sums[item];
    return sum && sum.asked > 0 ? sum.value / sum.asked : undefined;
  });
  if (!best) return first;
  const { most, fewest } = best;
  const said = (one: typeof most) => `${lower(one.item.short)} (${percent(one.item.id)})`;
  return `${first} Việc nhiều hộ tự làm được nhất: ${said(most)}; ít hộ nhất: ${said(fewest)}.`;
}

/** The block of a village's page: "Quý 4/2026, hỏi 159 hộ. Có điện thoại thông minh: 84 % (134 hộ), lần trước 81 %. …" */
export function villageSurveySentence(reports: PublicReports, village: string): string | undefined {
  const { now, before } = surveyPair(reports);
  if (!now) return undefined;
  const asked = askedIn(now, village);
  const when = capital(quarterName(now.quarter));
  if (asked === null) return `${when}: ${NOT_ASKED}.`;
  if (typeof asked !== 'number') return `${when}: mới hỏi ít hộ nên không nêu số.`;
  const { items } = now;
  const said = (item: string) => {
    const words = villageWords(now, before, village, item);
    return words.before.endsWith('%') ? `${words.now}, lần trước ${words.before}` : words.now;
  };
  const device = items.find(({ group }) => group === 'device');
  const phones = device ? ` ${device.short}: ${said(device.id)}.` : '';
  const best = extremes(items, (item) => {
    const count = countOf(now.counts, village, item);
    return typeof count === 'number' ? count / asked : undefined;
  });
  const skills = best
    ? ` Nhiều hộ tự làm được nhất: ${lower(best.most.item.short)}, ${said(best.most.item.id)}. Ít nhất: ${lower(best.fewest.item.short)}, ${said(best.fewest.item.id)}.`
    : '';
  return `${when}, hỏi ${formatCount(asked)} hộ.${phones}${skills}`;
}
