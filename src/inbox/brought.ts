// A month or a survey taken in → what it brings, in figures and words that the public may see.
import { countOf } from '../reports/counts.ts';
import { hasReported } from '../progress/history.ts';
import { surveyRows, surveySentence } from '../progress/survey.ts';
import { everyIndicator, everyVillage, listsIn, villagesNamed } from '../reports/lists/lists.ts';
import type { Small, SurveyCount } from '../reports/public/disclosure.ts';
import type { PublicEdition } from '../reports/public/protect.ts';
import type { PublicSurvey } from '../reports/public/survey-protect.ts';
import type { Village } from '../reports/lists/villages.ts';
import { monthName } from '../text/date.ts';
import { formatCount } from '../text/number.ts';
import { NOT_REPORTED } from '../text/phrases.ts';
import { isQuarter, listMonth } from '../text/period.ts';
import { quarterName } from '../text/quarter.ts';
import type { Table } from './markdown.ts';
import type { Accepted } from './take.ts';

/** What is reported of files that were taken in. */
export interface Brought {
  /** "Tháng mới. 8/9 nơi có báo cáo; chưa báo cáo: Mỗ Đoạn." */
  said: string;
  /** Published figures that are shown as others now; no rows where nothing was published. */
  changes: Table;
  /** Some of them were figures before, and not only missing. */
  replaces: boolean;
  /** The sums beside those of the time before; no rows where something was published. */
  sums: Table;
}

const NOT_SHOWN = 'không nêu';
const NOT_ASKED = 'chưa khảo sát';

/** The month of the files; undefined when they are a survey. */
export const editionOf = ({ after, period }: Accepted) =>
  after.editions.find(({ month }) => month === period);

export function bring(one: Accepted): Brought {
  const edition = editionOf(one);
  if (edition) return bringMonth(one, edition);
  const survey = one.after.surveys.find(({ quarter }) => quarter === one.period);
  if (!survey) throw new Error(`nothing published of ${one.period}`);
  return bringSurvey(one, survey);
}

/** Corrections that came with the files, as the pages show them. */
const correctedBy = ({ before, after }: Accepted) => after.corrections.slice(before.corrections.length);

function bringMonth(one: Accepted, edition: PublicEdition): Brought {
  const { lists, editions } = one.after;
  const { villages, indicators } = listsIn(lists, edition.month);
  const changes = correctedBy(one).map(({ village, indicator: id, old, new: now }) => {
    const indicator = everyIndicator(lists).find((known) => known.id === id);
    const place = everyVillage(lists).find((known) => known.id === village)?.name ?? village;
    return [place, indicator?.label ?? id, ...[old, now].map((value) => countWords(value, NOT_REPORTED))];
  });
  const before = editions.findLast(({ month }) => month < edition.month);
  const sums = indicators.map(({ id, label }) => {
    const [earlier, now] = [before, edition].map((of) => sumWords(of, id));
    return [label, earlier ?? '', now ?? ''];
  });
  const said = answered(villages, (id) => hasReported(edition, id), ['có báo cáo', NOT_REPORTED]);
  const more = villagesWithMore(one, edition, villages);
  const kind = kindOf(one, changes.length + more.length, changes.length, 'Tháng mới');
  return {
    said: `${kind}. ${added(more)}${said}.`,
    changes: pairs(['Nơi', 'Chỉ tiêu', 'Số cũ', 'Số mới'], changes),
    replaces: changes.length > 0,
    sums: pairs(
      ['Chỉ tiêu', before ? monthName(before.month) : 'Tháng trước', monthName(edition.month)],
      one.isNew || (more.length > 0 && changes.length === 0) ? sums : [],
    ),
  };
}

/** "Có số của: Mỗ Đoạn. " where figures came that were missing. */
function added(names: readonly string[]): string {
  return names.length > 0 ? `Có số của: ${names.join(', ')}. ` : '';
}

/** Villages that show figures of a published month which they did not show before. */
function villagesWithMore({ before, isNew }: Accepted, edition: PublicEdition, all: readonly Village[]) {
  const published = before.editions.find(({ month }) => month === edition.month);
  if (isNew || !published) return [];
  const { columns } = edition.counts;
  const isMore = (village: string) => (column: string) =>
    countOf(published.counts, village, column) === null && countOf(edition.counts, village, column) !== null;
  return all.filter(({ id }) => columns.some(isMore(id))).map(({ name }) => name);
}

/**
 * Only what the pages show, before and after, is compared: that a hidden count changed, or did not, would give it
 * back where the other of the two was shown.
 */
function bringSurvey(one: Accepted, survey: PublicSurvey): Brought {
  const { before, after, isNew } = one;
  const { quarter, counts, items } = survey;
  const villages = villagesNamed(after.lists, counts.villages, listMonth(quarter, survey.received));
  const published = before.surveys.find((known) => known.quarter === quarter);
  const changes = villages.flatMap(({ id, name }) =>
    items.flatMap(({ id: item, label }) => {
      const [old = null, now = null] = [published?.counts, counts].map((of) => countOf(of, id, item));
      if (!published || old === now) return [];
      return [[name, label, countWords(old, NOT_ASKED), countWords(now, NOT_ASKED)]];
    }),
  );
  const then = { ...after, surveys: after.surveys.filter((known) => known.quarter <= quarter) };
  const sums = surveyRows(then, { kind: 'commune' }).flatMap(({ rows }) =>
    rows.map(({ item, before: earlier, now }) => [item.label, earlier, now]),
  );
  const asked = answered(villages, (id) => countOf(counts, id, items[0]?.id ?? '') !== null, [
    'đã khảo sát',
    NOT_ASKED,
  ]);
  const earlier = then.surveys.at(-2);
  const replaced = changes.filter(([, , old]) => old !== NOT_ASKED).length;
  const said = [kindOf(one, changes.length, replaced, 'Khảo sát mới'), asked]
    .map((words) => `${words}. `)
    .join('');
  return {
    said: said + (isNew ? `${surveySentence(then)} ` : '') + ONLY_SHOWN,
    changes: pairs(['Nơi', 'Câu hỏi', 'Số cũ', 'Số mới'], changes),
    replaces: replaced > 0,
    sums: pairs(
      ['Câu hỏi', earlier ? `So với ${quarterName(earlier.quarter)}` : 'Lần trước', quarterName(quarter)],
      isNew ? sums : [],
    ),
  };
}

/** A table whose last two columns hold figures. */
const pairs = (heads: Table['heads'], rows: Table['rows']): Table => ({ heads, rows, figures: 2 });

const ONLY_SHOWN = 'Báo cáo này chỉ kể những số mà trang nêu.';

/** What the files are beside what is published: new, others, more, hidden others, the same. */
function kindOf(
  { isNew, changes, period }: Accepted,
  shown: number,
  replaced: number,
  brandNew: string,
): string {
  if (isNew) return brandNew;
  if (replaced > 0) return 'Thay số đã đăng';
  if (changes === 0) return 'Giống hệt số đã đăng';
  if (shown === 0) return 'Chỉ thay những số mà trang không nêu';
  return isQuarter(period) ? 'Thêm số vào khảo sát đã đăng' : 'Thêm số vào tháng đã đăng';
}

function answered(
  villages: readonly Village[],
  has: (village: string) => boolean,
  [did, not]: readonly [string, string],
): string {
  const silent = villages.filter(({ id }) => !has(id)).map(({ name }) => name);
  const missing = silent.length > 0 ? `; ${not}: ${silent.join(', ')}` : '';
  return `${villages.length - silent.length}/${villages.length} nơi ${did}${missing}`;
}

function countWords(value: Small | SurveyCount, missing: string): string {
  if (value === null) return missing;
  if (value === 'withheld') return NOT_SHOWN;
  return typeof value === 'number' ? formatCount(value) : `dưới ${formatCount(value.under)}`;
}

/** A sum over those that show their count, never without saying how many they are. */
function sumWords(edition: PublicEdition | undefined, indicator: string): string {
  const total = edition?.totals[indicator];
  const { value = null, small = 0, silent = 0 } = total ?? {};
  if (!edition || value === null) return small > 0 ? NOT_SHOWN : NOT_REPORTED;
  return `${formatCount(value)} (${edition.counts.villages.length - silent - small} nơi)`;
}
