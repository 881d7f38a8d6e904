// A text → its words as parts of a name: how each is written, and whether it follows close upon the one before.

export interface Word {
  /** NFC, small letters, no marks around. */
  small: string;
  capital: boolean;
  /** In capitals throughout, in a text that is not. */
  acronym: boolean;
  /** Nothing but a space stands between it and the word before. */
  joined: boolean;
}

/** Words with what stands around them taken away; "NguyễnVănAn" and "Nguyễn_Văn_An" are three. */
export function wordsOf(text: string): Word[] {
  const open = text
    .normalize('NFC')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/(?<=\p{L})[-_.·](?=\p{L})/gu, ' ');
  const shouted = !/\p{Ll}/u.test(open);
  const all: Word[] = [];
  let end = 0;
  let before = '';
  for (const { 0: word, index } of open.matchAll(/\p{L}[\p{L}\p{M}/]*/gu)) {
    const gap = open.slice(end, index);
    all.push({
      small: word.toLowerCase(),
      capital: /^\p{Lu}/u.test(word),
      acronym: !shouted && /^\p{Lu}{2,}$/u.test(word),
      // "Nguyễn V. An" is one name, "của bác. Còn" two sentences.
      joined: /^ {1,3}$/.test(gap) || (before.length === 1 && /^\. ?$/.test(gap)),
    });
    end = index + word.length;
    before = word;
  }
  return all;
}
