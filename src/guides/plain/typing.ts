// How text is typed: curly quotes, tone marks where the house style puts them.
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
