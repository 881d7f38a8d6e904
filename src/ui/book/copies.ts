// The open book → a message or a file that keeps it; such a copy, pasted, chosen or opened as a link → added or taken over.
import { formatCount } from '../../text/number.ts';
import { figureLine } from '../../message/month-message.ts';
import { show } from '../report/field.ts';
import { figure, isTouched, laneKeys, restore, type Book } from './book.ts';
import { COPY_MARK, readCopy, writeCopy, type IdsOf } from './copy.ts';
import { laneLine } from './lanes.ts';
import { buttonOf, byId, changes, type Desk } from './page.ts';
import { addBooks, knownPhones } from './together.ts';
import { word } from './words.ts';

export const hasCounts = (book: Book) => Object.keys(book.parts).length > 0;

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
    location.href.split('#')[0] +
      writeCopy(
        book,
        rows.map(({ id }) => id),
      ),
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
function compare({ counter }: Desk, copy: Book): { said: string; together?: Book; instead: Book } {
  const book = counter.book();
  const phones = Object.keys(copy.parts);
  const marks = phones.map((phone) => `${phone} (lần ${copy.parts[phone]!.version})`).join(', ');
  if (!hasCounts(book)) return { said: word('copyfresh', marks), instead: copy };
  const instead = restore(copy, book, counter.phone);
  if (knownPhones(book, copy).length === phones.length) return { said: word('copyknown', marks), instead };
  const older = phones.some((phone) => phone !== counter.phone && phone in book.parts);
  return { said: word(older ? 'copynewer' : 'copyother', marks), together: addBooks(book, copy), instead };
}

export function wireCopies(desk: Desk, idsOf: IdsOf): void {
  const pasted = byId('sd-dan') as HTMLTextAreaElement;
  let found: { together?: Book; instead?: Book } = {};

  function say(words: string, lines: readonly string[] = []): void {
    byId('sd-doc').textContent = words;
    const list = byId('sd-doi');
    list.textContent = '';
    for (const line of lines) {
      const item = document.createElement('li');
      item.textContent = line;
      list.append(item);
    }
    show(byId('sd-cong'), found.together !== undefined);
    show(byId('sd-thay'), found.instead !== undefined);
  }

  function look(): void {
    found = {};
    const copy = readCopy(pasted.value, idsOf);
    if (typeof copy === 'string') return say(word(`copy${copy}`));
    if (!desk.open(copy.month, copy.team)) return say(word('copyelsewhere'));
    const { said, ...offered } = compare(desk, copy);
    found = offered;
    const book = desk.counter.book();
    const lines = changes(desk, book, offered.together || offered.instead || book).map(
      ({ name, before, after }) => `${name}: đang có ${formatCount(before)}, thành ${formatCount(after)}`,
    );
    buttonOf('sd-thay').textContent = word(hasCounts(book) ? 'copyinstead' : 'copyopen');
    say(`${desk.teamName()}, ${desk.monthName()}. ${said}`, lines);
  }

  function accept(next: Book | undefined): void {
    found = {};
    pasted.value = '';
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
  buttonOf('sd-cong').addEventListener('click', () => accept(found.together));
  buttonOf('sd-thay').addEventListener('click', () => accept(found.instead));
  byId('sd-tep').addEventListener('change', ({ target }) => {
    const [file] = (target as HTMLInputElement).files || [];
    if (!file) return;
    const reader = new FileReader();
    reader.onload = () => {
      pasted.value = String(reader.result).slice(0, 20_000);
      look();
    };
    reader.readAsText(file);
  });
  // The browsers inside other apps drop such files without a word.
  show(byId('sd-tai'), !/\b(Zalo|FBAN|FBAV|FB_IAB)\b/i.test(navigator.userAgent));
  window.addEventListener('hashchange', lookAtAddress);
  lookAtAddress();
}
