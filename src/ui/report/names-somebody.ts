// Words of a team → whether they name a person; small enough for a phone.
import { fold } from '../../text/fold.ts';

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

/**
 * "Nguyễn Văn An", "nguyen thi b", "ông Sáu"; "Ngõ Lê Lợi" and "Ngõ bà chúa" are places.
 * @param capitals only names in capitals count: in a sentence "quản lý văn bản" is nobody
 */
export function namesSomebody(name: string, capitals = false): boolean {
  const words = name.split(' ');
  return words.some((word, at) => {
    const small = word.toLowerCase();
    if (TITLES.has(small) && hasCapital(words[at + 1])) return true;
    if (!isFamily(small, at) || words.length < at + 3 || (capitals && !hasCapital(word))) return false;
    return (
      /^(van|thi)$/.test(fold(words[at + 1]!)) || [0, 1, 2].every((step) => hasCapital(words[at + step]))
    );
  });
}
