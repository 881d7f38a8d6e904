// A name somebody gives to a lane → what is wrong with it; people's names and numbers never come into the book.
// A small check for a phone: what a team sends is looked at again by the import, with the long one.
import { fold } from '../../text/fold.ts';
import type { Word } from './browser/words.ts';

export const LONGEST_NAME = 24;

const ALLOWED = /^[\p{L}\d][\p{L}\d /-]*$/u;
const TITLES = set('ông ong bà anh chị chú bác cụ thầy cậu mợ dì cô');
const FAMILIES = set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý trương trịnh đinh đoàn lương phùng',
);
const BARE = new Set([...FAMILIES].map(fold));

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

const hasCapital = (word = '') => word !== '' && word[0] !== word[0]!.toLowerCase();

/** Also with the accents lost; "Ngo" and "Duong" in front are then an alley and a road. */
const isFamily = (word: string, at: number) =>
  FAMILIES.has(word) || (BARE.has(word) && !(at === 0 && /^(ngo|duong)$/.test(word)));

/** "Nguyễn Văn An", "nguyen thi b", "ông Sáu"; "Ngõ Lê Lợi" and "Ngõ bà chúa" are places. */
function namesSomebody(name: string): boolean {
  const words = name.split(' ');
  return words.some((word, at) => {
    const small = word.toLowerCase();
    if (TITLES.has(small) && hasCapital(words[at + 1])) return true;
    if (!isFamily(small, at) || words.length < at + 3) return false;
    return (
      /^(van|thi)$/.test(fold(words[at + 1]!)) || [0, 1, 2].every((step) => hasCapital(words[at + step]))
    );
  });
}

/** The name with single spaces. */
export const tidyName = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** @param name tidy */
export function nameFault(name: string): Word | undefined {
  if (name === '') return 'nameempty';
  if (name.length > LONGEST_NAME) return 'namelong';
  if (!ALLOWED.test(name)) return 'namesigns';
  if (/\d{5}/.test(name.replace(/\D/g, ''))) return 'namedigits';
  return namesSomebody(name) ? 'nameperson' : undefined;
}
