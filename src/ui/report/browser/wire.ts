// The form of a month's report: what is typed is checked and kept on this phone, and becomes the message when all is said.
import { figureLine, handedLines, writeMessage, type MonthMessage } from '../../../message/month-message.ts';
import { formatCount } from '../../../text/number.ts';
import type { Month } from '../../../text/date.ts';
import { checkFigure, type Found } from './check.ts';
import { offerTeams, selectMonth, today } from './choice.ts';
import { fieldOf, numberAt, show, type Field } from './field.ts';
import { noteFields, notesText } from './note-fields.ts';
import { readHanded } from './handed.ts';
import { keyOf, NOTHING, readKept, readSent, writeKept } from './kept.ts';
import { showCode } from './code.ts';
import { stored, store } from './stored.ts';

const DAY = 86_400_000;
/** Written where a team has no figure yet. */
const NONE = '-';

const byId = (id: string) => document.getElementById(id)!;

/** How far a deadline is, the reader's clock counted in Việt Nam. */
function daysLeft(due: string): string {
  const days = Math.round((Date.parse(due) - Date.parse(today())) / DAY);
  if (days > 0) return `Còn ${days} ngày nữa là tới hạn.`;
  return 'Đã qua hạn nhưng vẫn gửi được, gửi sớm ngày nào hay ngày ấy.';
}

export function wireReport(): void {
  const form = document.getElementById('bao-cao') as HTMLFormElement | null;
  if (!form) return;
  const month = byId('bc-thang') as HTMLSelectElement;
  const village = byId('bc-thon') as HTMLSelectElement;
  const villages = [...village.options].slice(1);
  const fields = [...form.querySelectorAll<HTMLElement>('[data-row]')].map(fieldOf);
  const message = byId('bc-tin') as HTMLTextAreaElement;
  const notes = noteFields();
  let kept = NOTHING;

  const chosenMonth = () => month.selectedOptions[0]!;
  const chosen = () => village.selectedOptions[0]!;
  const ids = () => (chosenMonth().dataset['ids'] || '').split(',');
  const asked = () => ids().map((id) => fields.find((field) => field.id === id)!);
  const key = () => keyOf(month.value, village.value);

  function look(field: Field, at: number): Found {
    const { last, highest, households } = chosen().dataset;
    const row = {
      unit: field.unit,
      cumulative: field.cumulative,
      last: numberAt(last, at),
      highest: numberAt(highest, at),
    };
    return checkFigure(field.input.value, row, Number(households));
  }

  /** Says what is wrong with a row; true when it may be sent. */
  function settle(field: Field, at: number): boolean {
    const { input, none, said, confirm, confirmed } = field;
    const blank = input.value.trim() === '';
    if (!blank && none.checked) none.checked = false;
    const found = blank ? undefined : look(field, at);
    const asks = found !== undefined && 'ask' in found;
    show(confirm, asks);
    if (!asks) confirmed.checked = false;
    const words = found === undefined ? '' : 'ask' in found ? found.ask : found.wrong;
    if (said.textContent !== words) said.textContent = words;
    input.setAttribute('aria-invalid', String(found !== undefined && !confirmed.checked));
    return blank ? none.checked : found === undefined || confirmed.checked;
  }

  function update(): void {
    show(byId('bc-dong'), village.value !== '');
    show(byId('bc-loi'), village.value !== '');
    show(byId('bc-nhac'), village.value === '');
    show(byId('bc-gui'), false);
    byId('bc-con').textContent = '';
    if (village.value === '') return;
    const left = asked().filter((field, at) => !settle(field, at)).length;
    const named = notes.look();
    const ready = left === 0 && !named;
    byId('bc-con').textContent = ready
      ? 'Đủ rồi, gửi được.'
      : left > 0
        ? `Còn ${left} dòng chưa xong.`
        : 'Xem lại lời ở trên rồi gửi.';
    if (ready) compose();
    const typed: Record<string, string> = {};
    for (const { id, input, none } of asked()) typed[id] = none.checked ? NONE : input.value.trim();
    kept = {
      ...kept,
      typed,
      notes: notes.typed(),
      confirmed: fields.filter(({ confirmed }) => confirmed.checked).map(({ id }) => id),
    };
    store(key(), writeKept(kept));
  }

  function current(): MonthMessage {
    const [id = '', team = ''] = village.value.split('|');
    const figures = asked().map(({ input }) => (input.value.trim() === '' ? null : Number(input.value)));
    const written = notes.tidy();
    const isNew = kept.version === 0 || kept.sent !== figures.join() || kept.sentNotes !== notesText(written);
    const version = kept.version + (isNew ? 1 : 0);
    return { month: month.value as Month, village: id, team, version, figures, notes: written };
  }

  function compose(): void {
    const written = current();
    const names = { village: chosen().dataset['name'] || '', indicators: asked() };
    const earlier = written.version === kept.version ? kept.before : kept.sent;
    message.value = writeMessage(written, names, readSent(earlier));
    byId('bc-ma').textContent = '';
    (byId('bc-ma-mo') as HTMLDetailsElement).open = false;
    const read = byId('bc-doc');
    read.textContent = '';
    asked().forEach((field, at) => {
      const item = document.createElement('li');
      item.className = 'py-1';
      item.textContent = figureLine(field, written.figures[at] ?? null);
      read.append(item);
    });
    byId('bc-con-ngay').textContent = daysLeft(chosenMonth().dataset['due'] || '');
    show(byId('bc-gui'), true);
  }

  /** Puts what the phone keeps of this village and month into the rows. */
  function fill(): void {
    kept = village.value === '' ? NOTHING : readKept(stored(key()));
    notes.fill(kept.notes);
    const { last, target } = chosen().dataset;
    for (const field of fields) {
      const at = ids().indexOf(field.id);
      show(field.row, at >= 0);
      const text = kept.typed[field.id] || '';
      field.input.value = text === NONE ? '' : text;
      field.none.checked = text === NONE;
      field.confirmed.checked = kept.confirmed.indexOf(field.id) >= 0;
      const [before, aim] = [numberAt(last, at), numberAt(target, at)];
      field.hint.textContent = [
        field.cumulative ? 'Cộng dồn từ đầu.' : 'Chỉ tính trong tháng.',
        before === null ? '' : ` Lần trước: ${formatCount(before)}.`,
        aim === null ? '' : ` Mục tiêu: ${formatCount(aim)}.`,
      ].join('');
    }
    update();
  }

  /** Offers the villages of the chosen month, and keeps the choice where it is still one. */
  function choose(): void {
    offerTeams(village, villages, month.value, village.value);
    byId('bc-han').textContent = chosenMonth().dataset['dueName'] || '';
    fill();
  }

  /** Puts in what the counter counted; what it did not count stays as it was. */
  function takeHanded(): void {
    const handed = readHanded(location.hash);
    if (!handed || ![...month.options].some(({ value }) => value === handed.month)) return;
    history.replaceState(null, '', location.pathname);
    month.value = handed.month;
    choose();
    village.value = handed.team;
    choose();
    if (village.selectedIndex < 1 || handed.figures.length !== ids().length) return;
    asked().forEach((field, at) => {
      const figure = handed.figures[at];
      if (figure == null || field.input.value === String(figure)) return;
      field.input.value = String(figure);
      field.none.checked = field.confirmed.checked = false;
    });
    update();
  }

  form.addEventListener('input', ({ target }) => {
    if (target === month || target === village) return;
    if (notes.has(target as Node)) return update();
    const field = fields.find(({ row }) => row.contains(target as Node));
    if (!field) return;
    if (target === field.none && field.none.checked) field.input.value = '';
    if (target === field.input) field.confirmed.checked = false;
    update();
  });
  byId('bc-ma-mo').addEventListener('toggle', () => {
    if ((byId('bc-ma-mo') as HTMLDetailsElement).open) showCode(byId('bc-ma'), handedLines(message.value));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  month.addEventListener('change', choose);
  village.addEventListener('change', fill);
  form.querySelector('[data-send]')!.addEventListener('click', () => {
    const { version, figures } = current();
    const before = version === kept.version ? kept.before : kept.sent;
    kept = { ...kept, version, sent: figures.join(), before, sentNotes: notesText(notes.tidy()) };
    store(key(), writeKept(kept));
  });
  selectMonth(month, today().slice(0, 7));
  choose();
  takeHanded();
}
