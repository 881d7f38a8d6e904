// A village and its month → the words for its team: a reminder where nothing came, a question where something looks wrong.
import { deadline } from '../reports/due.ts';
import type { Commune } from '../reports/commune.ts';
import { dayName, type Day } from '../text/date.ts';
import { isQuarter, periodName, type Period } from '../text/period.ts';
import { inWordsOf } from '../text/own-words.ts';
import type { VillageState } from './village-state.ts';

export interface Sender {
  commune: Pick<Commune, 'village_word' | 'kind' | 'plan'>;
  /** Absolute address of the page where a team reports. */
  report: string;
  today: Day;
}

/** To a team that has sent nothing. */
export function reminder(
  { village }: VillageState,
  period: Period,
  { commune, report, today }: Sender,
): string {
  const { village_word: word, kind, plan } = commune;
  if (isQuarter(period))
    return `${word} ${village.name}: ${kind} chưa nhận kết quả khảo sát ${periodName(period)}. Xin tổ gửi bảng khảo sát giúp. Chưa khảo sát thì nhắn lại một lời.`;
  const due = deadline(period, plan);
  const when =
    today < due
      ? `Hạn gửi là trước ngày ${dayName(due)}.`
      : `Hạn là trước ngày ${dayName(due)}, nay đã qua, nhưng vẫn gửi được.`;
  return [
    `${word} ${village.name}: ${kind} chưa nhận báo cáo ${periodName(period)}. ${when}`,
    'Xin tổ mở trang này trên điện thoại, điền rồi gửi lại vào đây. Chưa có số thì để “Chưa có số”, đừng ghi 0.',
    report,
  ].join('\n');
}

/** To a team whose figures look wrong; says of each what, and nothing of other villages. */
export function inquiry(state: VillageState, period: Period, { commune, report }: Sender): string {
  const { village, questions, clashes } = state;
  const asked = questions.filter(({ settled }) => !settled).map(({ issue }) => issue.what);
  const twice = clashes.length > 0 ? ['Có hai bản khác nhau, không rõ bản nào đúng.'] : [];
  return [
    `${commune.village_word} ${village.name}: ${commune.kind} đã nhận số liệu ${periodName(period)}, còn chỗ cần hỏi lại:`,
    ...[...asked, ...twice].map((what) => `- ${inWordsOf(what, commune)}`),
    'Đúng rồi thì xin nhắn “đúng”. Sai thì xin sửa rồi gửi lại cả tin, ở trang:',
    report,
  ].join('\n');
}
