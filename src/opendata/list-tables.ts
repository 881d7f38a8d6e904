// The lists as they are through time → tables: villages, households, indicators, targets, teams, the survey's questions.
import type { Commune } from '../reports/commune.ts';
import type { Indicator } from '../reports/lists/indicators.ts';
import { everyVillage } from '../reports/lists/lists.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import type { SurveyGroup } from '../reports/survey/questions.ts';
import { FEWEST_ASKED, SMALL } from '../reports/public/disclosure.ts';
import { capital } from '../text/capital.ts';
import { day, month, tableOf, text, whole, type Table } from './tables.ts';

/** What a group of answers is about, and how its counts relate. */
export const GROUP_WORDS: Record<SurveyGroup, string> = {
  base: 'số phiếu',
  device: 'điện thoại: mỗi hộ một câu trả lời',
  network: 'mạng: mỗi hộ một câu trả lời',
  helper: 'ai giúp: mỗi hộ một câu trả lời',
  skill: 'kỹ năng: mỗi việc hỏi riêng',
};

/** How small counts are kept back, for people who use the data. */
export const surveyRule = ({ village_word }: Pick<Commune, 'village_word'>) =>
  `${capital(village_word)} hỏi dưới ${FEWEST_ASKED} hộ thì không nêu số nào. Câu trả lời có từ 1 đến ${SMALL - 1} hộ thì không nêu, cùng với những câu khác có thể làm lộ số đó; tổng của xã chỉ cộng những ${village_word.toLowerCase()} có nêu số.`;

export const periodWords = ({ period }: Indicator) => (period === 'cumulative' ? 'lũy kế' : 'trong tháng');

export function targetWords({ target }: Indicator, { targets, village_word }: Commune): string {
  if (target === 'household_share')
    return `ít nhất ${targets.household_share}\u00A0% số hộ của ${village_word.toLowerCase()}`;
  return target === 'people_per_month' ? `mỗi tháng mỗi tổ ít nhất ${targets.people_per_month} người` : '';
}

const FROM = month('from', 'Tháng đầu tiên áp dụng; để trống là từ đầu.');
const UNTIL = month('until', 'Tháng cuối cùng áp dụng; để trống là còn áp dụng.');
const VILLAGE = text('village', 'Mã ((village)).');

export function villageTable(reports: PublicReports): Table {
  const counts = new Map(everyVillage(reports.lists).map((one) => [one.id, one]));
  const columns = [
    ...[VILLAGE, text('village_name', 'Tên ((village)); đổi tên thì mỗi tên một dòng.')],
    whole('households', 'Số hộ đếm lần cuối; các lần trước ở so-ho.csv.'),
    day('households_on', 'Ngày đếm số hộ đó.'),
    ...[FROM, UNTIL],
    text('into', '((Village)) đã nhập vào, nếu có.'),
    text('split_from', '((Village)) đã tách ra, nếu có.'),
  ];
  const rows = reports.lists.villages.flatMap(({ id, names, from, until, into, splitFrom }) =>
    names.map((one) => {
      const { households = null, householdsOn = null } = counts.get(id) ?? {};
      return [id, one.name, households, householdsOn, one.from ?? from, until, into.join('|'), splitFrom];
    }),
  );
  return tableOf(reports, columns, rows);
}

export function householdTable(reports: PublicReports): Table {
  const columns = [
    ...[VILLAGE, whole('households', 'Số hộ.'), day('counted_on', 'Ngày đếm.')],
    ...[month('from', 'Tháng đầu tiên dùng số này.'), text('source', 'Ai đếm.')],
  ];
  const rows = reports.lists.households.map((one) => [
    ...[one.village, one.households, one.on, one.from, one.source],
  ]);
  return tableOf(reports, columns, rows);
}

export function indicatorTable(reports: PublicReports): Table {
  const columns = [
    text('indicator', 'Mã chỉ tiêu.'),
    text('indicator_name', 'Tên chỉ tiêu.'),
    text('unit', 'Đơn vị tính.'),
    text('period', 'Lũy kế từ đầu kế hoạch, hoặc riêng từng tháng.'),
    text('target', 'Mục tiêu của kế hoạch cho mỗi ((village)), nếu có; các lần đổi ở muc-tieu.csv.'),
    text('meaning', 'Cách tính.'),
    text('source', 'Kế hoạch nói ở đâu.'),
    whole('min_count', 'Số nhỏ hơn mức này không nêu rõ; để trống là nêu mọi số.'),
    ...[FROM, UNTIL],
  ];
  const rows = reports.lists.indicators.map((one) => [
    ...[one.id, one.label, one.unit, periodWords(one), targetWords(one, reports.commune)],
    ...[one.meaning, one.source, one.minCount, one.from, one.until],
  ]);
  return tableOf(reports, columns, rows);
}

export function targetTable(reports: PublicReports): Table {
  const columns = [
    text(
      'target',
      'household_share: phần trăm số hộ; people_per_month: mỗi tháng mỗi tổ ít nhất từng này người.',
    ),
    ...[whole('value', 'Mức cần đạt.'), FROM],
    day('by', 'Ngày phải đạt; để trống là không quyết định nào nêu ngày.'),
    text('source', 'Quyết định nào đặt ra.'),
  ];
  const rows = reports.lists.targets.map((one) => [one.target, one.value, one.from, one.by, one.source]);
  return tableOf(reports, columns, rows);
}

export function teamTable(reports: PublicReports): Table {
  const columns = [
    ...[VILLAGE, text('team', 'Tên tổ, khi ((village)) có nhiều tổ.'), whole('members', 'Số người của tổ.')],
    ...[FROM, UNTIL],
  ];
  const rows = reports.lists.teams.map((one) => [one.village, one.name, one.members, one.from, one.until]);
  return tableOf(reports, columns, rows);
}

export function surveyItemTable(reports: PublicReports): Table {
  const columns = [
    text('item', 'Mã câu trả lời.'),
    text('item_name', 'Tên câu trả lời.'),
    text('group', 'Thuộc câu hỏi nào, các số liên quan với nhau thế nào.'),
    text('unit', 'Đơn vị tính.'),
    text('meaning', 'Nghĩa là gì.'),
    text('rule', 'Khi nào không nêu số.'),
    ...[FROM, UNTIL],
  ];
  const rows = reports.items.map(({ id, label, group, unit, meaning, from, until }) => [
    ...[id, label, GROUP_WORDS[group], unit, meaning, surveyRule(reports.commune), from, until],
  ]);
  return tableOf(reports, columns, rows);
}

export function recheckTable(reports: PublicReports): Table {
  const columns = [
    month('month', 'Tháng của số được xem lại.'),
    text('indicator', 'Mã chỉ tiêu.'),
    whole('visited', 'Số hộ bốc thăm mà xã đã đến; cả xã, không tách từng ((village)).'),
    whole('agreed', 'Trong đó số hộ đúng như tổ ghi.'),
  ];
  const rows = reports.rechecks.map((one) => [one.month, one.indicator, one.visited, one.agreed]);
  return tableOf(reports, columns, rows);
}
