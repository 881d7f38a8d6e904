// The lanes of the open book → a list to count in and the choice of where one stands; a new lane → the next book.
import { formatCount } from '../../../text/number.ts';
import { show } from '../../report/browser/field.ts';
import { canDropLane, laneFigure, laneKey, laneKeys, outsideLanes, withLane, type Book } from './book.ts';
import { nameFault, tidyName } from '../lane-name.ts';
import { byId, inputOf, typedCount, type Desk } from './page.ts';
import { word } from './words.ts';

const MOST_LANES = 30;

/** "Ngõ chợ: 12/30 hộ" */
export function laneLine(book: Book, key: string): string {
  const { name, homes } = book.lanes[key]!;
  return `${name}: ${formatCount(laneFigure(book, key))}${homes ? `/${formatCount(homes)}` : ''} hộ`;
}

function fillItem(item: Element, book: Book, key: string): void {
  const { name } = book.lanes[key]!;
  const words = item.querySelector('[data-name]')!;
  words.textContent = laneLine(book, key);
  for (const button of item.querySelectorAll<HTMLElement>('[data-step]')) {
    button.dataset['row'] = key;
    button.setAttribute('aria-label', `${button.dataset['step'] === '1' ? 'Thêm' : 'Bớt'} 1 hộ: ${name}`);
  }
  const input = item.querySelector<HTMLInputElement>('input')!;
  input.dataset['number'] = key;
  input.setAttribute('aria-label', `Số hộ đã hướng dẫn: ${name}`);
  input.value = formatCount(laneFigure(book, key));
  const drop = item.querySelector<HTMLElement>('[data-drop]')!;
  show(drop, canDropLane(book, key));
  drop.querySelector('button')!.dataset['drop'] = key;
}

/** @param lanesRow id of the row of the households */
export function showLanes({ counter }: Desk, lanesRow: string): void {
  const book = counter.book();
  const keys = laneKeys(book);
  const list = byId('sd-ngo');
  const template = byId('sd-ngo-mau') as HTMLTemplateElement;
  while (list.children.length > keys.length) list.removeChild(list.lastChild!);
  while (list.children.length < keys.length) list.append(template.content.cloneNode(true));
  keys.forEach((key, at) => fillItem(list.children[at]!, book, key));
  byId('sd-ngoai').textContent = keys.length
    ? `Chưa chia theo ngõ: ${formatCount(outsideLanes(book, lanesRow))} hộ.`
    : '';
  const choice = byId('sd-dang-o') as HTMLSelectElement;
  const chosen = choice.value;
  choice.textContent = '';
  choice.append(new Option('Không theo ngõ', ''), ...keys.map((key) => new Option(laneLine(book, key), key)));
  choice.value = keys.indexOf(chosen) < 0 ? '' : chosen;
  show(byId('sd-o'), keys.length > 0);
}

/** What is typed for a new lane → the next book, or what is wrong with it. */
export function newLane({ counter }: Desk, lanesRow: string): Book | string {
  const book = counter.book();
  const name = tidyName(inputOf('sd-ngo-ten').value);
  const fault = nameFault(name);
  if (fault) return word(fault);
  if (book.lanes[laneKey(name)]) return word('laneknown');
  if (laneKeys(book).length >= MOST_LANES) return word('lanemost', String(MOST_LANES));
  const [homes, before] = ['sd-ngo-ho', 'sd-ngo-truoc'].map((id) => typedCount(inputOf(id).value || '0'));
  if (homes === undefined || before === undefined) return word('lanedigits');
  if (homes > 0 && before > homes) return word('lanemore');
  const left = outsideLanes({ ...book, parts: {} }, lanesRow);
  if (before > left) return word('laneleft', formatCount(left));
  return withLane(book, { name, homes, before });
}
