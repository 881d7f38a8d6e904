// A query and the directory → the pages it means, best first: titles and other names, spelling forgiven, fillers ignored.
import type { Directory, Entry } from './directory.ts';
import { monthHits } from './months.ts';
import { bare, isClose, repair, wordsOf } from './spelling.ts';
import { rewriter } from './synonyms.ts';

/** An entry that answers a query, and the other name by which it does, when its title does not. */
export interface Hit {
  entry: Entry;
  alias: string | null;
}

interface Name {
  text: string;
  /** As typed without accents, and in the words of the synonyms. */
  forms: string[];
  words: Set<string>;
}

interface Listed {
  entry: Entry;
  names: Name[];
}

/** A picture says less than its guide, the explanation of a word least: neither stands before it for the same words. */
const KIND_WEIGHT: Partial<Record<Entry['kind'], number>> = { infographic: 0.7, term: 0.5 };
/** Share of a query's weight that a page's names must hold to be an answer. */
const ENOUGH = 0.55;
/** The same where its words are scattered over several names. */
const NEARLY_ALL = 0.8;
/** Guides answer what a person wants to do; everything else comes after them when equally good. */
const KIND_BONUS: Partial<Record<Entry['kind'], number>> = { guide: 9, village: 6, journey: 6 };

export class Lookup {
  readonly #listed: Listed[];
  readonly #entries: readonly Entry[];
  readonly #fillers: ReadonlySet<string>;
  readonly #rewrite: (text: string) => string;
  /** A word and the number after it, as names have them: "muc 2". */
  readonly #pairs = new Set<string>();
  /** In how many pages' names a word stands. */
  readonly #count = new Map<string, number>();

  constructor({ entries, same, fillers }: Directory) {
    this.#entries = entries;
    this.#rewrite = rewriter(same);
    this.#fillers = new Set(fillers.map(bare));
    this.#listed = entries.map((entry) => {
      const names = [entry.title, ...entry.aliases].map((text) => this.#name(text));
      for (const word of new Set(names.flatMap(({ words }) => [...words])))
        this.#count.set(word, (this.#count.get(word) ?? 0) + 1);
      return { entry, names };
    });
    for (const word of same.flat().flatMap(wordsOf)) if (!this.#count.has(word)) this.#count.set(word, 0);
  }

  #name(text: string): Name {
    const plain = wordsOf(text).join(' ');
    const forms = [...new Set([plain, this.#rewrite(plain)])];
    const words = forms.flatMap((form) => form.split(' '));
    words.forEach((word, index) => /^\d+$/.test(word) && this.#pairs.add(`${words[index - 1]} ${word}`));
    return { text, forms, words: new Set(words) };
  }

  /** The query in bare words, spelling repaired: what the full text is asked for as well. */
  words(query: string): string[] {
    const known = (word: string) => this.#count.has(word);
    return wordsOf(query).flatMap((word) => {
      // "muc2" is two words because names hold "mức 2"; "dinh5" is one, with a tone typed as in VNI.
      const [, letters = '', number = ''] = /^([a-z]+)(\d{1,2})$/.exec(word) ?? [];
      const joined = !known(word) && (letters === 't' || this.#pairs.has(`${letters} ${number}`));
      return joined ? [letters, number] : [repair(word, known)];
    });
  }

  /** Pages whose names answer the query, best first; equals keep the list's order. */
  find(query: string): Hit[] {
    const typed = this.words(query);
    if (typed.length === 0) return [];
    const months = monthHits(this.#entries, typed, (rest) => this.#rank(rest, query));
    const hits = this.#rank(typed, query);
    const paths = new Set(months.map(({ entry }) => entry.path));
    return [...months, ...hits.filter(({ entry }) => !paths.has(entry.path))];
  }

  /** Guides with the largest share of the query in their names, however small; at most three. */
  near(query: string): Entry[] {
    const words = this.words(query).filter((word) => !this.#fillers.has(word));
    const share = ({ names }: Listed) =>
      this.#coverage(new Set(names.flatMap((name) => [...name.words])), words, '');
    return this.#listed
      .filter(({ entry }) => entry.kind === 'guide')
      .map((one) => ({ entry: one.entry, share: share(one) }))
      .filter((one) => one.share > 0)
      .sort((a, b) => b.share - a.share)
      .slice(0, 3)
      .map(({ entry }) => entry);
  }

  #rank(typed: readonly string[], query: string): Hit[] {
    const plain = typed.join(' ');
    const rewritten = this.#rewrite(plain);
    const words = rewritten.split(' ');
    const said = words.filter((word) => !this.#fillers.has(word));
    const meant = said.length > 0 ? said : words;
    const wanted = [...new Set([plain, rewritten, meant.join(' ')])];
    const last = typed.at(-1) ?? '';
    const spelled = query.trim().normalize('NFC').toLowerCase();
    return this.#listed
      .map((one) => this.#rate(one, wanted, meant, last, spelled))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
  }

  #rate({ entry, names }: Listed, wanted: string[], meant: string[], last: string, spelled: string) {
    let best = { score: 0, alias: null as string | null };
    names.forEach((name, index) => {
      const phrase = Math.max(
        ...name.forms.flatMap((form) => wanted.map((query) => phraseScore(form, query))),
      );
      const cover = this.#coverage(name.words, meant, last);
      const score = Math.max(phrase, cover >= ENOUGH ? cover * 50 : 0);
      const exact = score > 0 && name.text.normalize('NFC').toLowerCase().includes(spelled) ? 6 : 0;
      const total = score > 0 ? score * (index === 0 ? 1.05 : 1) + exact : 0;
      if (total > best.score) best = { score: total, alias: index === 0 ? null : name.text };
    });
    const all = new Set(names.flatMap(({ words }) => [...words]));
    const whole = this.#coverage(all, meant, last);
    if (best.score === 0 && whole >= NEARLY_ALL) best = { score: whole * 35, alias: null };
    const score = best.score * (KIND_WEIGHT[entry.kind] ?? 1);
    return { entry, alias: best.alias, score: score && score + (KIND_BONUS[entry.kind] ?? 0) };
  }

  /** Share of the query's weight that these words hold: rare words weigh more than common ones. */
  #coverage(words: ReadonlySet<string>, meant: readonly string[], last: string): number {
    let held = 0;
    let all = 0;
    for (const word of meant) {
      const weight = Math.log(1 + this.#entries.length / (1 + (this.#count.get(word) ?? 0)));
      all += weight;
      if (words.has(word)) held += weight;
      else if (word === last && word.length > 1 && [...words].some((one) => one.startsWith(word)))
        held += weight * 0.8;
      else if ([...words].some((one) => isClose(one, word))) held += weight * 0.6;
    }
    return all === 0 ? 0 : held / all;
  }
}

/** How well one spelling of a name holds the whole query as it stands, spaces aside; 0 = not at all. */
function phraseScore(name: string, query: string): number {
  if (name === query) return 100;
  if (name.startsWith(`${query} `)) return 82;
  if (name.startsWith(query)) return 78;
  if (` ${name} `.includes(` ${query} `)) return 66;
  if (` ${name}`.includes(` ${query}`)) return 60;
  const joined = query.replace(/ /g, '');
  const whole = name.replace(/ /g, '');
  if (joined.length < 5 || !whole.startsWith(joined)) return 0;
  return whole === joined ? 75 : 58;
}
