// The two boxes for a team's own words → its notes, and what must go before they are sent.
import { tidyNotes, type Notes } from '../../../text/notes.ts';
import { namesSomebody } from '../names-somebody.ts';

/** One text of both, to compare them by. */
export const notesText = ({ difficulties, proposals }: Notes) =>
  difficulties + proposals === '' ? '' : [difficulties, proposals].join('\n');

/** Eight digits in a row, however they are parted: a telephone, an identity number. */
const LONG_NUMBER = /\d(?:[ .-]?\d){7}/;

/** A small check for a phone: what is sent is looked at again by the desk and the import, with the long one. */
export function noteFault(text: string): string {
  if (LONG_NUMBER.test(text)) return 'Bỏ số điện thoại, số giấy tờ ra khỏi lời này.';
  const words = text.replace(/[^\p{L}\p{M}\d ]/gu, ' ').replace(/ +/g, ' ');
  return namesSomebody(words.trim(), true) ? 'Hình như có tên người: viết lại, không nhắc đến ai.' : '';
}

export function noteFields() {
  const box = document.getElementById('bc-loi')!;
  const difficulties = document.getElementById('bc-kho-khan') as HTMLTextAreaElement;
  const proposals = document.getElementById('bc-de-xuat') as HTMLTextAreaElement;
  const said = document.getElementById('bc-loi-noi')!;
  const typed = (): Notes => ({ difficulties: difficulties.value, proposals: proposals.value });
  return {
    typed,
    tidy: () => tidyNotes(typed()),
    has: (node: Node) => box.contains(node),
    fill(notes: Notes) {
      difficulties.value = notes.difficulties;
      proposals.value = notes.proposals;
    },
    /** Says what must go; true when something must. */
    look(): boolean {
      let words = '';
      for (const area of [difficulties, proposals]) {
        const fault = noteFault(area.value);
        area.setAttribute('aria-invalid', String(fault !== ''));
        words = words || fault;
      }
      if (said.textContent !== words) said.textContent = words;
      return words !== '';
    },
  };
}
