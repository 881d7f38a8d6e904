// The open book → the link that takes its figures to the report, and what the team should know before it counts on.
import { show } from '../../report/browser/field.ts';
import { handOver } from '../../report/browser/handed.ts';
import { figure, isTouched } from './book.ts';
import { buttonOf, byId, type Desk } from './page.ts';
import { word } from './words.ts';

/** What nobody has counted is not handed over: the report asks for it. */
export function showSending(desk: Desk, report: string): void {
  const book = desk.counter.book();
  const figures = desk
    .rows(book.month)
    .map(({ id, lanes }) => (isTouched(book, id, lanes) ? figure(book, id, lanes) : null));
  const send = byId('sd-gui') as HTMLAnchorElement;
  send.href = report + handOver({ month: book.month, team: book.team, figures });
  send.textContent = `Gửi báo cáo ${desk.monthName()}`;
}

/** @param waiting an earlier month that was counted and not sent */
export function showNotice(
  desk: Desk,
  month: HTMLOptionElement,
  isSent: boolean,
  waiting: HTMLOptionElement | undefined,
): void {
  const sending = isSent ? word('issent') : `Gửi báo cáo trước ngày ${month.dataset['due']}.`;
  const said = desk.counter.isKept() ? sending : word('notkept');
  if (byId('sd-nhac').textContent !== said) byId('sd-nhac').textContent = said;
  show(byId('sd-cu'), waiting !== undefined);
  if (!waiting) return;
  buttonOf('sd-cu').dataset['month'] = waiting.value;
  buttonOf('sd-cu').textContent = `Sổ ${waiting.dataset['name']} chưa gửi, xem lại`;
}
