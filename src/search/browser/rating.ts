// A page's name and what is looked for → how well the one answers the other.
import { isClose } from '../spelling.ts';

/** A title or another name of a page. */
export interface Name {
  /** As it is written, in small letters; "" when that is not known. */
  text: string;
  /** As typed without accents, and in the words of the synonyms. */
  forms: readonly string[];
  words: ReadonlySet<string>;
}

/** One way to read a query. */
export interface Reading {
  /** The whole of it, and without its fillers. */
  phrases: readonly string[];
  /** Its words that say something: rare words weigh more than common ones. */
  words: readonly { word: string; weight: number }[];
}

export interface Question {
  /** As typed, and in the words of the synonyms: "ca" may be "cả" or "công an". */
  readings: readonly Reading[];
  /** The last word, perhaps not typed to its end. */
  last: string;
  /** As typed, accents included. */
  spelled: string;
}

/** How well a page's words hold one of the query's, 0 to 1. */
export type Holds = (word: string, isLast: boolean) => number;

/** How well one spelling of a name holds the whole query as it stands, spaces aside; 0 = not at all. */
function phraseScore(name: string, query: string, last: string): number {
  if (name === query) return 100;
  if (name.startsWith(`${query} `)) return 82;
  if (` ${name} `.includes(` ${query} `)) return 66;
  if (query.endsWith(last)) {
    if (name.startsWith(query)) return 78;
    if (` ${name}`.includes(` ${query}`)) return 60;
  }
  const joined = query.replace(/ /g, '');
  const whole = name.replace(/ /g, '');
  if (joined.length < 5 || !whole.startsWith(joined)) return 0;
  return whole === joined ? 75 : 58;
}

/** 1 for the word itself, less for one that begins with the last word typed or is spelled nearly so. */
export function held(words: ReadonlySet<string>, word: string, isLast: boolean): number {
  if (words.has(word)) return 1;
  const list = [...words];
  if (isLast && list.some((one) => one.startsWith(word))) return word.length > 1 ? 0.8 : 0.4;
  return list.some((one) => isClose(one, word)) ? 0.6 : 0;
}

/** Share of a query's neighbours that are neighbours in the name too. */
function together(forms: readonly string[], words: Reading['words']): number {
  const pairs = words.slice(1).map(({ word }, index) => ` ${words[index]!.word} ${word} `);
  if (pairs.length === 0) return 0;
  return pairs.filter((pair) => forms.some((form) => ` ${form} `.includes(pair))).length / pairs.length;
}

/** Share of the query's weight that is held. */
function coverage(words: Reading['words'], last: string, holds: Holds): number {
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
export function nameScore(name: Name, question: Question, elsewhere: Holds): number {
  const { readings, last, spelled } = question;
  const holds: Holds = (word, isLast) => Math.max(held(name.words, word, isLast), elsewhere(word, isLast));
  const scores = readings.map(({ phrases, words }) => {
    const whole = name.forms.flatMap((form) => phrases.map((phrase) => phraseScore(form, phrase, last)));
    const cover = coverage(words, last, holds);
    return Math.max(...whole, cover && cover * 48 + together(name.forms, words) * 12);
  });
  const score = Math.max(...scores);
  return score > 0 && name.text.includes(spelled) ? score + 6 : score;
}

/** Share of the query that the title alone holds. */
export function titleShare(title: Name, { readings, last }: Question): number {
  const holds: Holds = (word, isLast) => held(title.words, word, isLast);
  return Math.max(...readings.map(({ words }) => coverage(words, last, holds)));
}
