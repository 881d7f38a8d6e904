// What a village's teams wrote → the words on its card, to edit or to leave out before they go into the month's report.
import { hasNotes, NO_NOTES, type Notes } from '../../text/notes.ts';
import { noteKey } from '../edited-notes.ts';
import type { Judged } from '../judged.ts';
import type { Desk } from './desk.ts';
import { copyOf, put, show } from './dom.ts';

export function showNotes(
  place: HTMLElement,
  desk: Desk,
  judged: Judged,
  village: string,
  update: () => void,
): void {
  place.textContent = '';
  for (const written of judged.written.filter((one) => one.village === village))
    place.append(card(desk, judged, written, update));
  show(place, place.childElementCount > 0);
}

function card(
  desk: Desk,
  judged: Judged,
  written: Judged['written'][number],
  update: () => void,
): HTMLElement {
  const key = noteKey(written);
  const edited = desk.work.answers.notes[key];
  const now: Notes = judged.notes.find((one) => noteKey(one) === key) ?? NO_NOTES;
  const { root, part } = copyOf('ban-mau-loi-to');
  put(part('team'), written.team === '' ? 'Lời của tổ' : `Lời của ${written.team.toLowerCase()}`);
  const set = (notes: Notes | undefined) => {
    const others = Object.entries(desk.work.answers.notes).filter(([one]) => one !== key);
    desk.answer({ notes: { ...Object.fromEntries(others), ...(notes && { [key]: notes }) } });
    update();
  };
  const out = !hasNotes(now);
  for (const field of ['difficulties', 'proposals'] as const) {
    const area = part<HTMLTextAreaElement>(field);
    show(area.parentElement!, !out && written[field] !== '');
    area.value = edited?.[field] ?? written[field];
    area.dataset['key'] = `loi to ${field} ${key}`;
    area.addEventListener('change', () => set({ ...now, [field]: area.value }));
  }
  put(part('out'), out ? 'Đã bỏ lời này, không đưa vào báo cáo.' : '');
  const drop = part('drop');
  drop.textContent = out ? 'Lấy lại lời này' : 'Bỏ lời này';
  drop.dataset['key'] = `bo loi ${key}`;
  drop.addEventListener('click', () => set(out ? undefined : NO_NOTES));
  return root;
}
