// The open book → the figures in its rows, with what is known beside them; a typed number → the next book.
import { formatCount } from '../../../text/number.ts';
import { checkFigure } from '../../report/browser/check.ts';
import { numberAt, show } from '../../report/browser/field.ts';
import { counted, figure, inLanes, isTouched, laneFigure, setCounted, type Book } from './book.ts';
import { typedCount, type Desk, type Row } from './page.ts';
import { word } from './words.ts';

/** What is published of the chosen village, in the order of the month's rows. */
type Known = DOMStringMap;

function hint(row: Row, at: number, book: Book, known: Known): string {
  const { id, lanes } = row;
  const [last, aim] = [numberAt(known['last'], at), numberAt(known['target'], at)];
  const added = counted(book, id) + (lanes ? inLanes(book) : 0);
  return [
    !isTouched(book, id, lanes)
      ? 'Tháng này chưa đếm. '
      : row.cumulative
        ? `Tháng này thêm ${formatCount(added)}. `
        : '',
    last === null ? '' : `Số đã đăng gần nhất: ${formatCount(last)}. `,
    aim === null ? '' : `Mục tiêu: ${formatCount(aim)} (${row.aim}).`,
  ].join('');
}

/** What is odd about a figure that was counted. */
function remark({ id, unit, cumulative, lanes }: Row, at: number, book: Book, known: Known): string {
  if (!isTouched(book, id, lanes)) return '';
  const published = { last: numberAt(known['last'], at), highest: numberAt(known['highest'], at) };
  const row = { unit, cumulative, ...published };
  const found = checkFigure(String(figure(book, id, lanes)), row, Number(known['households']));
  return found === undefined ? '' : 'ask' in found ? found.ask : found.wrong;
}

export function showRows(desk: Desk, all: readonly Row[], known: Known): void {
  const book = desk.counter.book();
  const rows = desk.rows(book.month);
  for (const row of all) {
    const { id, item, lanes } = row;
    const at = rows.indexOf(row);
    const quick = document.querySelector<HTMLElement>(`[data-quick="${id}"]`);
    show(item, at >= 0);
    if (quick) show(quick, at >= 0);
    const input = item.querySelector<HTMLInputElement>('[data-number]')!;
    input.value = formatCount(figure(book, id, lanes));
    item.querySelector('[data-hint]')!.textContent = hint(row, at, book, known);
    item.querySelector('[data-said]')!.textContent = remark(row, at, book, known);
    const start = item.querySelector<HTMLInputElement>('[data-start]');
    if (start) start.value = formatCount(book.starts[id] || 0);
  }
}

/**
 * A number typed into a row, into the start of one, or into a lane → the next book, or what is wrong with it.
 * @param key of the count; undefined for the start of the row
 * @param first what the row began at: published, or counted up to the month before
 */
export function typed(
  desk: Desk,
  row: Row,
  key: string | undefined,
  text: string,
  first: number,
): Book | string {
  const { counter } = desk;
  const book = counter.book();
  const value = typedCount(text);
  if (value === undefined) return word('whole');
  if (key === undefined) {
    if (value < first) return word('first', formatCount(first));
    return { ...book, starts: { ...book.starts, [row.id]: value } };
  }
  const whole = key === row.id ? figure(book, key, row.lanes) : laneFigure(book, key);
  const least = whole - counted(book, key);
  return value < least
    ? word('least', formatCount(least))
    : setCounted(book, counter.phone, key, value - least);
}
