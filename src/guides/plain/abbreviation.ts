// Abbreviations whose first use is neither explained on the spot nor opened by a tap.
import type { Issue } from '../../files/issue.ts';
import { at, type Passage } from './passage.ts';
import type { Words } from './words.ts';

const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;
const ROMAN = /^[IVX]+$/;

/** @param isWord true for a syllable of the language: "KHÔNG" is a word said loudly, no abbreviation */
export function unexplained(
  passages: readonly Passage[],
  words: Words,
  isWord: (word: string) => boolean,
): Issue[] {
  const seen = new Set<string>();
  return passages.flatMap((one, position) => {
    if (one.role === 'screen') return [];
    return [...one.unquoted.matchAll(CAPITALS)].flatMap(({ 0: short, index }) => {
      const key = `${one.scope} ${short}`;
      const loud = isWord(short) && (short.length > 2 || /[^A-Z]/.test(short));
      if (seen.has(key) || words.abbreviations.has(short) || ROMAN.test(short) || loud) return [];
      seen.add(key);
      if (one.terms.some(([start, end]) => start <= index && index < end)) return [];
      if (explains(untilNextTitle(passages, position), short)) return [];
      const tap = one.role === 'prose' && one.scope === 'page' ? ', hoặc đặt trong <Term of="…">' : '';
      const what = `Chữ viết tắt "${short}" chưa được giải thích ở chỗ dùng đầu tiên.`;
      return [at(one, index, 'warning', what, `Viết đủ chữ, hoặc giải thích ngay trong ngoặc${tap}.`)];
    });
  });
}

/** A title cannot hold an explanation: what stands right below it may. */
function untilNextTitle(passages: readonly Passage[], position: number): string {
  const [first, ...rest] = passages.slice(position);
  if (!first || (first.role !== 'step' && first.role !== 'heading')) return first?.text ?? '';
  const next = rest.findIndex(
    ({ role, scope }) => role === 'step' || role === 'heading' || scope !== first.scope,
  );
  const below = rest.slice(0, next < 0 ? rest.length : next).filter(({ role }) => role !== 'screen');
  return [first, ...below].map(({ text }) => text).join('\n');
}

function explains(text: string, short: string): boolean {
  const forms = [
    `(?:gọi|gọi tắt|viết tắt|tắt) là (?:\\p{L}+ )?[“(]?${short}`,
    `\\p{L}[”]? \\((?:[^()]{0,20} )?${short}\\)`,
    `${short}[”]? \\([^()]*\\p{L}+ \\p{L}+[^()]*\\)`,
    `(?:^|[.!?\\n]\\s*)(?:\\p{L}+ ){0,2}${short} (?:nghĩa )?là (?!lừa|kẻ|giả)`,
  ];
  return new RegExp(`(?:${forms.join('|')})`, 'u').test(text);
}
