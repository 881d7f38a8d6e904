// Syllables that are in no dictionary → a warning with the nearest one that is.
import dictionary from 'dictionary-vi';
import type { Issue } from '../../files/issue.ts';
import { nearest } from '../../text/nearest.ts';
import { at, type Passage } from './passage.ts';
import { respell, syllableKey } from './syllable.ts';
import type { Words } from './words.ts';

/** Without the entries in capitals: those are abbreviations. The first line is their number. */
const SYLLABLES = new Set(
  new TextDecoder()
    .decode(dictionary.dic)
    .split('\n')
    .slice(1)
    .filter((entry) => /\p{Ll}/u.test(entry))
    .map((entry) => syllableKey(entry.trim())),
);

export function isSyllable(word: string): boolean {
  return SYLLABLES.has(syllableKey(word));
}

export function misspelt(passages: readonly Passage[], { allow }: Words): Issue[] {
  return passages.flatMap((one) =>
    [...one.own.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)].flatMap(({ 0: token, index }) => {
      if (allow.has(token) || allow.has(token.toLowerCase())) return [];
      return token.split('-').flatMap((word) => {
        const exempt = /\p{N}/u.test(word) || word.length === 1 || !/\p{Ll}/u.test(word);
        const label = (one.role === 'screen' || one.unquoted[index] === ' ') && /^[a-z]+$/i.test(word);
        if (exempt || label || isSyllable(word) || allow.has(word)) return [];
        const near = suggest(word);
        const fix = near
          ? `Ý là "${near}"?`
          : 'Sửa lại; nếu là tên riêng thì thêm vào allow trong content/plain-words.yaml.';
        return [at(one, index, 'warning', `Từ "${word}" không có trong từ điển.`, fix)];
      });
    }),
  );
}

/** The nearest syllable, among equally near ones that with the same accents. */
function suggest(word: string): string | undefined {
  const accents = (text: string) =>
    [...text.toLowerCase().normalize('NFD')]
      .filter((one) => /\p{M}|đ/u.test(one))
      .sort()
      .join('');
  const wanted = accents(word);
  const [same, other]: [string[], string[]] = [[], []];
  for (const syllable of SYLLABLES) (accents(syllable) === wanted ? same : other).push(syllable);
  const found = nearest(word, [...same, ...other]);
  return found === undefined ? undefined : respell(found.normalize('NFC'));
}
