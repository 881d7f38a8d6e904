// A month or a survey taken in → what it brings, in figures and words that the public may see.
import { countOf } from '../../src/reports/counts.ts';
import { hasReported } from '../../src/progress/history.ts';
import { surveyRows, surveySentence } from '../../src/progress/survey.ts';
import { everyIndicator, everyVillage, listsIn, villagesNamed } from '../../src/reports/lists.ts';
import type { Small, SurveyCount } from '../../src/reports/disclosure.ts';
import type { PublicEdition } from '../../src/reports/protect.ts';
import type { PublicSurvey } from '../../src/reports/survey-protect.ts';
import type { Village } from '../../src/reports/villages.ts';
import { monthName } from '../../src/text/date.ts';
import { formatCount } from '../../src/text/number.ts';
import { NOT_REPORTED } from '../../src/text/phrases.ts';
import { listMonth } from '../../src/text/period.ts';
import { quarterName } from '../../src/text/quarter.ts';
import type { Table } from './markdown.ts';
import type { Accepted } from './take.ts';

/** What is told of a file that was taken in. */
export interface Brought {
  /** "Tháng mới. 8/9 nơi có báo cáo; chưa báo cáo: Mỗ Đoạn." */
  said: string;
  /** Published figures that are shown as others now; no rows where nothing was published. */
  changes: Table;
  /** The sums beside those of the time before; no rows where something was published. */
  sums: Table;
}

const NOT_SHOWN = 'không nêu';
const NOT_ASKED = 'chưa khảo sát';

/** The month of the file; undefined when the file is a survey. */
export const editionOf = ({ after, period }: Accepted) =>
  after.editions.find(({ month }) => month === period);

export function bring(one: Accepted): Brought {
  const edition = editionOf(one);
  if (edition) return bringMonth(one, edition);
  const survey = one.after.surveys.find(({ quarter }) => quarter === one.period);
  if (!survey) throw new Error(`nothing published of ${one.period}`);
  return bringSurvey(one, survey);
}

/** Corrections that came with the file, as the pages show them. */
export const correctedBy = ({ before, after }: Accepted) =>
  after.corrections.slice(before.corrections.length);

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
  return {
    said: `${kindOf(one, changes.length, 'Tháng mới')}. ${said}.`,
    changes: pairs(['Nơi', 'Chỉ tiêu', 'Số cũ', 'Số mới'], changes),
    sums: pairs(
      ['Chỉ tiêu', before ? monthName(before.month) : 'Tháng trước', monthName(edition.month)],
      one.isNew ? sums : [],
    ),
  };
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
  const said = [kindOf(one, changes.length, 'Khảo sát mới'), asked].map((words) => `${words}. `).join('');
  return {
    said: said + (isNew ? `${surveySentence(then)} ` : '') + ONLY_SHOWN,
    changes: pairs(['Nơi', 'Câu hỏi', 'Số cũ', 'Số mới'], changes),
    sums: pairs(
      ['Câu hỏi', earlier ? `So với ${quarterName(earlier.quarter)}` : 'Lần trước', quarterName(quarter)],
      isNew ? sums : [],
    ),
  };
}

/** A table whose last two columns hold figures. */
const pairs = (heads: Table['heads'], rows: Table['rows']): Table => ({ heads, rows, figures: 2 });

const ONLY_SHOWN = 'Báo cáo này chỉ kể những số mà trang nêu.';

/** What the file is beside what is published: new, others, hidden others, the same. */
function kindOf({ isNew, changes }: Accepted, shown: number, brandNew: string): string {
  if (isNew) return brandNew;
  if (shown > 0) return 'Thay số đã đăng';
  return changes > 0 ? 'Chỉ thay những số mà trang không nêu' : 'Giống hệt số đã đăng';
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
