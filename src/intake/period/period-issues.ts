// What titles and columns say of periods → the refusals and the questions that come of it.
import { confirm, type Cure } from '../../files/choice.ts';
import { issue, type Issue } from '../../files/issue.ts';
import { placeOf } from '../table/place.ts';
import type { PeriodKind } from './period-kind.ts';
import type { Mention, Span, Titles } from './period-mentions.ts';
import type { Cell } from '../table/sheet.ts';

export function sideBySide<P extends string>(
  { word, nameOf }: PeriodKind<P>,
  file: string,
  columns: ReadonlyMap<P, Cell>,
): Issue {
  const names = [...columns].map(([period, { name }]) => `${nameOf(period)} (ô ${name})`);
  const what = `Bảng có cột của nhiều ${word}: ${names.join(', ')}.`;
  const fix = `Mỗi tệp chỉ chứa số liệu của một ${word}; tách ra rồi nhập từng tệp.`;
  return issue(file, what, fix, placeOf([...columns.values()][1]!));
}

/** "Tháng 7" below an indicator, in a table of August. */
export function otherColumn<P extends string>(
  { word, nameOf }: PeriodKind<P>,
  file: string,
  period: P,
  { number, cell }: Mention,
): Issue {
  const what = `Cột "${cell.text}" là số của ${word} ${number}, mà bảng này được nhập là số liệu ${nameOf(period)}.`;
  return issue(file, what, `Chỉ giữ cột của ${word} cần nhập, hoặc sửa ${word} ghi ở cột.`, placeOf(cell));
}

export function unknown<P extends string>(
  { word, question, option, of, example }: PeriodKind<P>,
  file: string,
  titles: Titles,
): Issue {
  const [span] = titles.spans;
  const give: Cure = {
    fix: `Thêm vào lệnh, ví dụ: ${option} ${example}.`,
    choice: { kind: 'period', of, first: '' },
  };
  if (span) {
    const what = `Tiêu đề ghi "${span.words}", không phải số liệu của một ${word}.`;
    const [first, when] = [`Nhập bảng của riêng từng ${word}`, `đây là bảng của một ${word}`];
    const cure: Cure = {
      fix: `${first}; nếu ${when}, thêm ${option} vào lệnh.`,
      choice: { kind: 'period', of, first, when },
    };
    return issue(file, what, cure, placeOf(span.cell));
  }
  const planned = titles.mentions.find(({ role }) => role === 'planned');
  if (!planned) return issue(file, `Không biết đây là ${question}.`, give);
  const what = `Tiêu đề chỉ ghi việc phải làm của ${word} ${planned.number}, không ghi đây là ${question}.`;
  return issue(file, what, give, placeOf(planned.cell));
}

/** The title names a month and more than a month: the figures may be either's. */
export function spanBeside<P extends string>(
  { nameOf }: PeriodKind<P>,
  file: string,
  [span]: readonly Span[],
  period: P,
): Issue[] {
  if (!span) return [];
  const what = `Tiêu đề có "${span.words}", mà bảng này sẽ được nhập là số liệu riêng của ${nameOf(period)}.`;
  const fix = confirm('Hỏi lại nơi gửi');
  return [issue(file, what, fix, { ...placeOf(span.cell), severity: 'warning' })];
}
