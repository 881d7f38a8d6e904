// A page's name and what is looked for → how well the one answers the other.
/** A title or another name of a page, in one spelling. */
export interface Name {
  /** As it is written, and in the words of the synonyms. */
  forms: readonly string[];
  words: ReadonlySet<string>;
}

/** How much a word tells one page from the others; 0 for one that says nothing. */
export type Weight = (word: string) => number;

/** One way to read a query. */
export interface Reading {
  /** The whole of it, and without its fillers. */
  phrases: readonly string[];
  /** All its words. */
  said: ReadonlySet<string>;
  /** Its words that say something: rare words weigh more than common ones. */
  words: readonly { word: string; weight: number }[];
  /** Each word's neighbours. */
  pairs: ReadonlyMap<string, readonly string[]>;
}

export interface Question {
  /** As typed, and in the words of the synonyms: "ca" may be "cả" or "công an". */
  readings: readonly Reading[];
  /** The last word, perhaps not typed to its end. */
  last: string;
}

/** How well a page's words hold one of the query's, 0 to 1. */
export type Holds = (word: string, isLast: boolean) => number;

/**
 * What all words of the query, and all its neighbours standing side by side, are worth; and how much of the name the
 * query says: "chuyển tiền cho kẻ lừa" is more than a name of ten words in which its two words stand as well.
 */
const [WORDS, NEIGHBOURS, SAID] = [48, 18, 22];

/** How well one spelling of a name holds the whole query as it stands, spaces aside; 0 = not at all. */
function phraseScore(name: string, query: string, last: string): number {
  if (name === query) return 100;
  if (name.includes(query)) {
    if (name.startsWith(`${query} `)) return 82;
    if (` ${name} `.includes(` ${query} `)) return 66;
    if (query.endsWith(last)) {
      if (name.startsWith(query)) return 78;
      if (` ${name}`.includes(` ${query}`)) return 60;
    }
  }
  if (name[0] !== query[0]) return 0;
  const joined = query.replace(/ /g, '');
  const whole = name.replace(/ /g, '');
  if (joined.length < 5 || !whole.startsWith(joined)) return 0;
  return whole === joined ? 75 : 58;
}

/** 1 for the word itself, less for one that begins with the last word typed. */
export function held(words: ReadonlySet<string>, word: string, isLast: boolean): number {
  if (words.has(word)) return 1;
  if (!isLast) return 0;
  for (const one of words) if (one.startsWith(word)) return word.length > 1 ? 0.8 : 0.4;
  return 0;
}

/** Share of the query's weight that stands beside a neighbour as in the query, rare words first. */
export function together(forms: readonly string[], { words, pairs }: Reading): number {
  let [share, all] = [0, 0];
  for (const { word, weight } of words) {
    all += weight;
    // Most names do not have the word at all, which is sooner seen than whether it has its neighbour.
    const near = forms.filter((form) => form.includes(word)).map((form) => ` ${form} `);
    if (near.length > 0 && pairs.get(word)?.some((pair) => near.some((form) => form.includes(pair))))
      share += weight;
  }
  return all === 0 ? 0 : share / all;
}

/** Each word with its neighbours, as typed and without the fillers between, a space at both ends. */
export function pairsOf(sequences: readonly (readonly string[])[]): Map<string, string[]> {
  const pairs = new Map<string, string[]>();
  for (const words of sequences)
    words.slice(1).forEach((word, index) => {
      const before = words[index]!;
      const pair = ` ${before} ${word} `;
      for (const one of [before, word]) pairs.set(one, [...(pairs.get(one) ?? []), pair]);
    });
  return pairs;
}

/** Share of a name's weight that the query says, in the one of its spellings of which it says most. */
function shareSaidOf({ forms }: Name, said: ReadonlySet<string>, weight: Weight): number {
  const shares = forms.map((form) => {
    let [share, all] = [0, 0];
    for (const word of form.split(' ')) {
      const worth = weight(word);
      all += worth;
      if (said.has(word)) share += worth;
    }
    return all === 0 ? 0 : share / all;
  });
  return Math.max(...shares);
}

/** Share of the query's weight that is held. */
export function coverage(words: Reading['words'], last: string, holds: Holds): number {
  let [share, all] = [0, 0];
  for (const { word, weight } of words) {
    all += weight;
    share += weight * holds(word, word === last);
  }
  return all === 0 ? 0 : share / all;
}

/**
 * How well one name answers, 0 to about 110.
 * @param elsewhere how well the page's other names hold a word: less than this name would
 */
export function nameScore(name: Name, question: Question, elsewhere: Holds, weight: Weight): number {
  const { readings, last } = question;
  const holds: Holds = (word, isLast) => Math.max(held(name.words, word, isLast), elsewhere(word, isLast));
  const scores = readings.map((reading) => {
    const { phrases, words } = reading;
    const whole = name.forms.flatMap((form) => phrases.map((phrase) => phraseScore(form, phrase, last)));
    const cover = coverage(words, last, holds);
    if (cover === 0) return Math.max(...whole);
    const said = shareSaidOf(name, reading.said, weight) * SAID;
    return Math.max(...whole, cover * (WORDS + said) + together(name.forms, reading) * NEIGHBOURS);
  });
  return Math.max(...scores);
}

/** Share of the query that the title alone holds. */
export function titleShare(title: Name, { readings, last }: Question): number {
  const holds: Holds = (word, isLast) => held(title.words, word, isLast);
  return Math.max(...readings.map(({ words }) => coverage(words, last, holds)));
}
