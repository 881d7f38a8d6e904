// The month as it will be → the table, each cell marked where it is new, changes what is published, or has a question.
import { countOf } from '../../reports/counts.ts';
import { formatCount } from '../../text/number.ts';
import type { Judged } from '../judged.ts';
import { byId, show } from './dom.ts';

/** The head of the table when the cell is to be asked about. */
const ASK = 'Xem lại';

export function showTable(judged: Judged): void {
  const table = byId<HTMLTableElement>('ban-bang');
  const { villages, indicators } = judged;
  const head = document.createElement('tr');
  head.append(heading('col', 'Nơi'), ...indicators.map(({ short }) => heading('col', short)));
  const [top, body] = [table.tHead!, table.tBodies[0]!];
  top.textContent = body.textContent = '';
  top.append(head);
  for (const { id, name } of villages) {
    const row = document.createElement('tr');
    row.append(heading('row', name), ...indicators.map((one) => cell(judged, id, one.id)));
    body.append(row);
  }
  show(byId('ban-bang-cho'), judged.submissions.length > 0);
}

function heading(scope: string, text: string): HTMLElement {
  const element = document.createElement('th');
  element.setAttribute('scope', scope);
  element.textContent = text;
  return element;
}

function cell(judged: Judged, village: string, column: string): HTMLElement {
  const element = document.createElement('td');
  const [old, now] = [judged.before, judged.after].map((counts) => countOf(counts, village, column));
  element.textContent = now == null ? '—' : formatCount(now);
  const isAsked =
    judged.questions.some((one) => !one.settled && one.village === village && one.column === column) ||
    judged.clashes.some((one) => one.village === village && one.column === column);
  if (isAsked) mark(element, 'asked', ASK);
  else if (old != null && old !== now) mark(element, 'changed', `trước ${formatCount(old)}`);
  else if (old == null && now != null) element.dataset['mark'] = 'new';
  return element;
}

function mark(element: HTMLElement, kind: string, words: string): void {
  element.dataset['mark'] = kind;
  const note = document.createElement('span');
  note.textContent = words;
  element.append(note);
}
