// A month or a survey taken in → what it brings, in figures and words that the public may see.
import { hasReported } from '../../src/progress/history.ts';
import { surveyRows, surveySentence } from '../../src/progress/survey.ts';
import type { PublicEdition, PublicReports, PublicValue } from '../../src/reports/protect.ts';
import type { PublicSurvey } from '../../src/reports/survey-protect.ts';
import { monthName } from '../../src/text/date.ts';
import { formatCount } from '../../src/text/number.ts';
import { NOT_REPORTED } from '../../src/text/phrases.ts';
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
  const { villages, indicators, editions } = one.after;
  const changes = correctedBy(one).map(({ village, indicator: id, old, new: now }) => {
    const indicator = indicators.find((known) => known.id === id);
    const words = (value: PublicValue) => countWords(value, NOT_REPORTED, indicator?.minCount);
    const place = villages.find((known) => known.id === village)?.name ?? village;
    return [place, indicator?.label ?? id, words(old), words(now)];
  });
  const before = editions.findLast(({ month }) => month < edition.month);
  const sums = indicators.map(({ label }, i) => {
    const [earlier, now] = [before, edition].map((of) => sumWords(of?.totals[i], villages.length));
    return [label, earlier ?? '', now ?? ''];
  });
  const said = answered(one.after, (v) => hasReported(edition, v), ['có báo cáo', NOT_REPORTED]);
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
  const { quarter, counts } = survey;
  const published = before.surveys.find((known) => known.quarter === quarter);
  const changes = after.villages.flatMap(({ name }, v) =>
    after.items.flatMap(({ label }, i) => {
      const [old, now] = [published?.counts[v]?.[i] ?? null, counts[v]?.[i] ?? null];
      if (!published || old === now) return [];
      return [[name, label, countWords(old, NOT_ASKED), countWords(now, NOT_ASKED)]];
    }),
  );
  const then = { ...after, surveys: after.surveys.filter((known) => known.quarter <= quarter) };
  const sums = surveyRows(then, { kind: 'commune' }).flatMap(({ rows }) =>
    rows.map(({ item, before: earlier, now }) => [item.label, earlier, now]),
  );
  const asked = answered(after, (v) => counts[v]?.[0] !== null, ['đã khảo sát', NOT_ASKED]);
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
  { villages }: PublicReports,
  has: (village: number) => boolean,
  [did, not]: readonly [string, string],
): string {
  const silent = villages.filter((_, v) => !has(v)).map(({ name }) => name);
  const missing = silent.length > 0 ? `; ${not}: ${silent.join(', ')}` : '';
  return `${villages.length - silent.length}/${villages.length} nơi ${did}${missing}`;
}

function countWords(value: PublicValue, missing: string, minCount: number | null = null): string {
  if (value === null) return missing;
  if (value === 'few') return `dưới ${formatCount(minCount ?? 0)}`;
  return value === 'withheld' ? NOT_SHOWN : formatCount(value);
}

/** A sum over those that reported, never without saying how many they are. */
function sumWords(total: PublicEdition['totals'][number] | undefined, villages: number): string {
  if (!total || total.value === null) return NOT_REPORTED;
  return `${countWords(total.value, NOT_REPORTED)} (${villages - total.silent} nơi)`;
}
