// Protected surveys → tidy tables: one row a count of a village, words beside ids, and what each question means.
import type { PublicReports } from '../reports/protect.ts';
import type { SurveyGroup } from '../reports/survey-items.ts';
import { FEWEST_ASKED, SMALL, type SurveyCount } from '../reports/survey-protect.ts';
import { SAMPLE_NOTE } from '../text/phrases.ts';
import type { Cell, Column, Table } from './tables.ts';

/** What a group of answers is about, and how its counts relate. */
export const GROUP_WORDS: Record<SurveyGroup, string> = {
  base: 'số phiếu',
  device: 'điện thoại: mỗi hộ một câu trả lời',
  network: 'mạng: mỗi hộ một câu trả lời',
  helper: 'ai giúp: mỗi hộ một câu trả lời',
  skill: 'kỹ năng: mỗi việc hỏi riêng',
};

const COLUMNS: readonly Column[] = [
  { name: 'survey', description: 'Quý khảo sát, dạng năm-quý.', type: 'string' },
  { name: 'village', description: 'Mã thôn.', type: 'string' },
  { name: 'village_name', description: 'Tên thôn.', type: 'string' },
  { name: 'item', description: 'Mã câu trả lời.', type: 'string' },
  { name: 'item_name', description: 'Tên câu trả lời.', type: 'string' },
  { name: 'unit', description: 'Đơn vị tính.', type: 'string' },
  { name: 'value', description: 'Số hộ; để trống khi chưa khảo sát hoặc không nêu.', type: 'integer' },
  { name: 'value_note', description: 'Vì sao không có giá trị.', type: 'string' },
  { name: 'received', description: 'Ngày xã nhận số liệu.', type: 'date' },
  { name: 'note', description: 'Ghi "Số liệu minh hoạ" khi số liệu không phải số thật.', type: 'string' },
];

/** How small counts are kept back, for people who use the data. */
export const SURVEY_RULE = `Thôn hỏi dưới ${FEWEST_ASKED} hộ thì không nêu số nào. Câu trả lời có từ 1 đến ${SMALL - 1} hộ thì không nêu, cùng với những câu khác có thể làm lộ số đó; tổng của xã chỉ cộng những thôn có nêu số.`;

export function surveyTable({ commune, villages, items, surveys }: PublicReports): Table {
  const rows = surveys.flatMap(({ quarter, received, counts }) =>
    villages.flatMap((village, v) =>
      items.map(({ id, label, unit }, i): Cell[] => {
        const count = counts[v]?.[i] ?? null;
        const value = typeof count === 'number' ? count : null;
        const words = [quarter, village.id, village.name, id, label, unit];
        return [...words, value, whyMissing(count), received, commune.sample ? SAMPLE_NOTE : ''];
      }),
    ),
  );
  return { columns: COLUMNS, rows };
}

function whyMissing(count: SurveyCount): string {
  if (count === null) return 'chưa khảo sát';
  return count === 'withheld' ? 'không nêu, để không lộ số nhỏ' : '';
}

export function surveyItemTable({ items }: PublicReports): Table {
  const columns: Column[] = [
    { name: 'item', description: 'Mã câu trả lời.', type: 'string' },
    { name: 'item_name', description: 'Tên câu trả lời.', type: 'string' },
    { name: 'group', description: 'Thuộc câu hỏi nào, các số liên quan với nhau thế nào.', type: 'string' },
    { name: 'unit', description: 'Đơn vị tính.', type: 'string' },
    { name: 'meaning', description: 'Nghĩa là gì.', type: 'string' },
    { name: 'rule', description: 'Khi nào không nêu số.', type: 'string' },
  ];
  const rows = items.map(({ id, label, group, unit, meaning }) => [
    ...[id, label, GROUP_WORDS[group], unit, meaning, SURVEY_RULE],
  ]);
  return { columns, rows };
}
