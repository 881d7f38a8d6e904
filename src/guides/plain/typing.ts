// How text is typed: words that fit a phone, curly quotes, tone marks where the house style puts them.
import type { Issue } from '../../files/issue.ts';
import { at, type Passage } from './passage.ts';
import { respell } from './syllable.ts';

const STRAIGHT = /"|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/u;

export function straightQuotes(passages: readonly Passage[]): Issue[] {
  return passages.flatMap((one) => {
    const found = STRAIGHT.exec(one.own);
    if (!found) return [];
    const what = `Có dấu nháy thẳng (${found[0]}).`;
    return [at(one, found.index, 'warning', what, 'Mở bằng “ và đóng bằng ”.')];
  });
}

export function toneMarks(passages: readonly Passage[]): Issue[] {
  return passages.flatMap((one) =>
    [...one.own.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
      const right = respell(word);
      if (right === word) return [];
      return [at(one, index, 'error', `"${word}" đặt dấu khác quy ước của trang.`, `Viết "${right}".`)];
    }),
  );
}

/** Letters that a phone 320 points wide shows on one line in big letters, about; no Vietnamese word has half as many. */
const WIDEST = 30;

/** Words that would run out of a small screen. */
export function longWords(passages: readonly Passage[]): Issue[] {
  return passages.flatMap((one) => {
    const found = /\S{31,}/u.exec(one.text);
    if (!found) return [];
    const what = `"${found[0].slice(0, WIDEST)}…" dài ${found[0].length} ký tự không có dấu cách, tràn khỏi màn hình máy nhỏ.`;
    return [
      at(one, found.index, 'error', what, 'Thêm dấu cách; địa chỉ dài thì đặt vào <OfficialLink href="…">.'),
    ];
  });
}
