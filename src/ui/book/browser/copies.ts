// The open book → a message or a file that keeps it; such a copy, pasted, chosen or opened as a link → added or taken over.
import { formatCount } from '../../../text/number.ts';
import { figureLine } from '../../../message/month-message.ts';
import { show } from '../../report/browser/field.ts';
import { figure, hasCounts, isTouched, laneKeys, restore, type Book } from './book.ts';
import { COPY_MARK, readCopy, writeCopy, type IdsOf } from './copy.ts';
import { laneLine } from './lanes.ts';
import { buttonOf, byId, changes, type Desk } from './page.ts';
import { addBooks } from './together.ts';
import { word } from './words.ts';

const written = (desk: Desk, book: Book) =>
  writeCopy(
    book,
    desk.rows(book.month).map(({ id }) => id),
  );

/** What people can read, then a link that opens the page with the copy. */
function copyText(desk: Desk): string {
  const book = desk.counter.book();
  const rows = desk.rows(book.month);
  return [
    `${desk.teamName()}: sổ đếm ${desk.monthName()}`,
    ...rows.map((row) => {
      const { id, lanes } = row;
      return figureLine(row, isTouched(book, id, lanes) ? figure(book, id, lanes) : null);
    }),
    ...laneKeys(book).map((key) => laneLine(book, key)),
    word('copyend'),
    desk.address + written(desk, book),
  ].join('\n');
}

export function showCopy(desk: Desk): void {
  const text = copyText(desk);
  (byId('sd-tin') as HTMLTextAreaElement).value = text;
  const file = byId('sd-tai').querySelector('a')!;
  if (/^blob:/.test(file.href)) URL.revokeObjectURL(file.href);
  file.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const { month, team } = desk.counter.book();
  file.download = `so-dem-${team.split('|')[0]}-${month}.txt`;
}

/** What stands in a copy beside the open book, in words. */
function compare(desk: Desk, copy: Book): { said: string; together?: Book; instead: Book } {
  const { counter } = desk;
  const book = counter.book();
  const phones = Object.keys(copy.parts);
  const marks = phones.map((phone) => `${phone} (lần ${copy.parts[phone]!.version})`).join(', ');
  const together = addBooks(book, copy);
  // Other counts, but no lane and no start of the open book goes.
  const instead = { ...together, parts: restore(copy, book, counter.phone).parts };
  if (!hasCounts(book)) return { said: word('copyfresh', marks), instead };
  if (written(desk, together) === written(desk, book)) return { said: word('copyknown', marks), instead };
  const older = phones.some((phone) => phone !== counter.phone && phone in book.parts);
  return { said: word(older ? 'copynewer' : 'copyother', marks), together, instead };
}

export function wireCopies(desk: Desk, idsOf: IdsOf): void {
  const pasted = byId('sd-dan') as HTMLTextAreaElement;
  /** The copy that is looked at, and whether it can be added: worked out anew when it is taken. */
  let found: { copy?: Book; adds?: boolean } = {};

  function say(words: string, lines: readonly string[] = []): void {
    byId('sd-doc').textContent = words;
    const list = byId('sd-doi');
    list.textContent = '';
    for (const line of lines) {
      const item = document.createElement('li');
      item.textContent = line;
      list.append(item);
    }
    show(byId('sd-cong'), found.adds === true);
    show(byId('sd-thay'), found.copy !== undefined);
  }

  function look(): void {
    found = {};
    const copy = readCopy(pasted.value, idsOf);
    if (typeof copy === 'string') return say(word(`copy${copy}`));
    if (!desk.open(copy.month, copy.team)) return say(word('copyelsewhere'));
    const { said, together, instead } = compare(desk, copy);
    found = { copy, adds: together !== undefined };
    const book = desk.counter.book();
    const lines = changes(desk, book, together || instead).map(
      ({ name, before, after }) => `${name}: đang có ${formatCount(before)}, thành ${formatCount(after)}`,
    );
    buttonOf('sd-thay').textContent = word(hasCounts(book) ? 'copyinstead' : 'copyopen');
    say(`${desk.teamName()}, ${desk.monthName()}. ${said}`, lines);
  }

  function accept(how: 'together' | 'instead'): void {
    const { copy } = found;
    found = {};
    pasted.value = '';
    const next = copy && desk.open(copy.month, copy.team) && compare(desk, copy)[how];
    if (next) desk.take(next);
    say(word('copydone'));
  }

  function lookAtAddress(): void {
    if (location.hash.indexOf(COPY_MARK) !== 0) return;
    pasted.value = location.hash;
    history.replaceState(null, '', location.pathname);
    (byId('sd-mo') as HTMLDetailsElement).open = true;
    look();
    byId('sd-mo').scrollIntoView();
  }

  byId('sd-xem').addEventListener('click', look);
  buttonOf('sd-cong').addEventListener('click', () => accept('together'));
  buttonOf('sd-thay').addEventListener('click', () => accept('instead'));
  byId('sd-tep').addEventListener('change', ({ target }) => {
    const input = target as HTMLInputElement;
    const [file] = input.files || [];
    if (!file) return;
    const reader = new FileReader();
    reader.onload = () => {
      pasted.value = String(reader.result).slice(0, 20_000);
      look();
    };
    reader.readAsText(file);
    // The same file chosen again is looked at again.
    input.value = '';
  });
  // The browsers inside other apps drop such files without a word.
  show(byId('sd-tai'), !/\b(Zalo|FBAN|FBAV|FB_IAB)\b/i.test(navigator.userAgent));
  window.addEventListener('hashchange', lookAtAddress);
  lookAtAddress();
}
