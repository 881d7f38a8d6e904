// Vietnamese text ↔ the form it has in the Pagefind index. One function for both sides, or nothing is found.

/** Pagefind folds tone marks but not đ, which has no decomposition; a d with this mark folds like the rest. */
const STROKE = '\u0335';

/** Text as it goes into the index: NFC, đ as d + U+0335, so that "dinh danh" finds "định danh". */
export function toIndexed(text: string): string {
  return text.normalize('NFC').replace(/đ/g, `d${STROKE}`).replace(/Đ/g, `D${STROKE}`);
}

/** A query as Pagefind must get it: NFC, đ as plain d. Tones stay: an exact word ranks first. */
export function toQuery(text: string): string {
  return text.normalize('NFC').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** Indexed text as a reader should see it. */
export function fromIndexed(text: string): string {
  return text.replace(new RegExp(`d${STROKE}`, 'g'), 'đ').replace(new RegExp(`D${STROKE}`, 'g'), 'Đ');
}
