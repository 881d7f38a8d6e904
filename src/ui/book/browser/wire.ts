// The page of the counter: the chosen team's book of the month, every press counted, kept and said.
import type { Month } from '../../../text/date.ts';
import { formatCount } from '../../../text/number.ts';
import { offerTeams, selectMonth, today } from '../../report/browser/choice.ts';
import { numberAt, show } from '../../report/browser/field.ts';
import { keyOf, readKept } from '../../report/browser/kept.ts';
import { stored } from '../../report/browser/stored.ts';
import { counted, hasCounts, nextBook, setCounted, withoutLane, type Book } from './book.ts';
import { showCopy, wireCopies } from './copies.ts';
import { openCounter } from './counter.ts';
import { bookBefore, chosenTeam, keepChosenTeam, storedBook } from './kept.ts';
import { newLane, showLanes } from './lanes.ts';
import { showNotice, showSending } from './notice.ts';
import { monthCounted } from './month-now.ts';
import { buttonOf, byId, changes, inputOf, rowOf, type Desk } from './page.ts';
import { showRows, typed } from './rows.ts';
import { word } from './words.ts';

export function wireBook(): void {
  const form = byId('so-dem') as HTMLFormElement;
  const month = byId('sd-thang') as HTMLSelectElement;
  const village = byId('sd-thon') as HTMLSelectElement;
  const villages = [...village.options].slice(1);
  const all = [...form.querySelectorAll<HTMLElement>('[data-figure]')].map(rowOf);
  const lanesRow = all.filter(({ lanes }) => lanes).map(({ id }) => id)[0] || '';

  const monthOption = (of: string) => [...month.options].find(({ value }) => value === of);
  const idsOf = (of: Month) => {
    const option = monthOption(of);
    return option && (option.dataset['ids'] || '').split(',');
  };
  const known = () => village.selectedOptions[0]!.dataset;
  const isSent = (of: string) => readKept(stored(keyOf(of, village.value))).version > 0;

  const counter = openCounter(idsOf);
  const desk: Desk = {
    counter,
    address: form.dataset['address'] || '',
    rows: (of) => (idsOf(of) || []).map((id) => all.find((row) => row.id === id)!),
    teamName: () => {
      const team = village.value.split('|')[1];
      return (known()['name'] || '') + (team ? `, ${team.toLowerCase()}` : '');
    },
    monthName: () => monthOption(month.value)!.dataset['name'] || '',
    take(next) {
      const before = counter.book();
      counter.take(next);
      refresh();
      sayChange(before);
    },
    open(of, team) {
      if (!villages.some(({ value, dataset }) => value === team && dataset['month'] === of)) return false;
      month.value = of;
      chooseMonth(team);
      return true;
    },
  };
  function sayChange(before: Book): void {
    const lines = changes(desk, before, counter.book());
    const words = lines.map(({ name, after }) => `${name}: ${formatCount(after)}`);
    byId('sd-vua').textContent = words.slice(0, 2).join('. ') + (words.length > 2 ? '…' : '');
  }

  /** The book as it begins: after that of the latest month before it which this phone keeps. */
  function begin(): Book {
    const published: Record<string, number> = {};
    desk.rows(month.value as Month).forEach(({ id, cumulative }, at) => {
      if (cumulative) published[id] = numberAt(known()['last'], at) || 0;
    });
    const [of, team] = [month.value as Month, village.value];
    return nextBook(bookBefore(of, team), of, team, published, lanesRow);
  }

  /** An earlier month that was counted and not sent. */
  const waitingMonth = () =>
    [...month.options].find(({ value }) => {
      const kept = value < month.value && !isSent(value) && storedBook(value as Month, village.value);
      return kept && hasCounts(kept.book);
    });

  function refresh(): void {
    showRows(desk, all, known());
    showLanes(desk, lanesRow);
    inputOf('sd-bo').disabled = !counter.canGoBack();
    showSending(desk, form.dataset['report'] || '');
    showNotice(desk, monthOption(month.value)!, isSent(month.value), waitingMonth());
    showCopy(desk);
  }

  function openBook(): void {
    const chosen = village.value !== '';
    show(byId('sd-dem'), chosen);
    (byId('sd-chon') as HTMLDetailsElement).open = !chosen;
    byId('sd-vua').textContent = word('nothing');
    if (!chosen) return;
    byId('sd-ten').textContent = `${desk.teamName()}, ${desk.monthName()} (đổi)`;
    readBook();
  }

  /** The book as the phone keeps it now. */
  function readBook(): void {
    counter.open(month.value as Month, village.value, begin);
    refresh();
  }

  /** Offers the villages of the chosen month. */
  function chooseMonth(team = village.value): void {
    offerTeams(village, villages, month.value, team);
    openBook();
  }

  /** A press on the row of the households counts in the lane somebody stands in. */
  function press(button: HTMLElement): void {
    const { row: id = '', step, drop } = button.dataset;
    if (drop) return desk.take(withoutLane(counter.book(), drop));
    if (!step) return;
    const book = counter.book();
    const key = (id === lanesRow && (byId('sd-dang-o') as HTMLSelectElement).value) || id;
    const next = counted(book, key) + Number(step);
    if (next < 0) byId('sd-vua').textContent = word('zero');
    else desk.take(setCounted(book, counter.phone, key, next));
  }

  function type(input: HTMLInputElement): void {
    const row = all.find(({ item }) => item.contains(input))!;
    const next = typed(desk, row, input.dataset['number'], input.value, begin().starts[row.id] || 0);
    if (typeof next !== 'string') return desk.take(next);
    refresh();
    byId('sd-vua').textContent = next;
  }

  function addLane(): void {
    const next = newLane(desk, lanesRow);
    byId('sd-ngo-noi').textContent = typeof next === 'string' ? next : word('laneadded');
    if (typeof next === 'string') return;
    for (const id of ['sd-ngo-ten', 'sd-ngo-ho', 'sd-ngo-truoc']) inputOf(id).value = '';
    desk.take(next);
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (button) press(button);
  });
  form.addEventListener('change', ({ target }) => {
    if ((target as Element).matches('[data-number], [data-start]')) type(target as HTMLInputElement);
  });
  byId('sd-bo').addEventListener('click', () => {
    const before = counter.book();
    counter.back();
    refresh();
    sayChange(before);
  });
  byId('sd-ngo-them').addEventListener('click', addLane);
  buttonOf('sd-cu').addEventListener('click', ({ target }) =>
    desk.open((target as HTMLElement).dataset['month'] as Month, village.value),
  );
  month.addEventListener('change', () => chooseMonth());
  village.addEventListener('change', () => {
    keepChosenTeam(village.value);
    // Whether a report was sent is another for each team, and with it the month that is counted.
    if (!goToMonth()) openBook();
  });
  // A number typed and not yet left is counted too when the phone is put away.
  document.addEventListener('visibilitychange', () => {
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    // Another tab may have counted meanwhile, and a new month may have begun.
    if (!document.hidden && !goToMonth() && village.value) readBook();
  });

  const { reportDay, countedFrom } = form.dataset;
  const plan = { reportDay: Number(reportDay), countedFrom: countedFrom ? Number(countedFrom) : null };
  let counting = '';
  /** Opens the month that is counted today, unless it was opened before; true when it did. */
  function goToMonth(): boolean {
    const counts = monthCounted(today(), plan, isSent);
    if (counts === counting) return false;
    counting = counts;
    selectMonth(month, counts);
    chooseMonth();
    return true;
  }
  village.value = chosenTeam();
  goToMonth();
  wireCopies(desk, idsOf);
}
