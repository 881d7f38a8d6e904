// A query → pages whose text holds it, and the words around the match: fetched only behind the first answer.
import type { Entry } from '../names.ts';
import { excerptOf } from './excerpt.ts';
import { FullText } from './fulltext.ts';
import { bare, wordsOf } from '../bare.ts';
import { findInWordlist, type Wordlist } from '../wordlist.ts';

/** What the full text needs besides the list of titles. */
export interface TextNames {
  /** Each page's name in the index, in the directory's order; "" when only its title is looked for. */
  ids: string[];
  /** Bare words that stand on too many pages to be in the index, separated by spaces. */
  common: string;
}

export class Texts {
  private readonly base: string;
  private readonly entries: readonly Entry[];
  private readonly names: Promise<TextNames>;
  private fullText: FullText | undefined;
  private wordlist: Promise<Wordlist> | undefined;
  private readonly fetched = new Map<Entry, Promise<string>>();

  /** @param entries the directory's, in its order */
  constructor(base: string, entries: readonly Entry[]) {
    this.base = base;
    this.entries = entries;
    this.names = this.fetch<TextNames>('toan-van.json');
  }

  private async fetch<T>(name: string): Promise<T> {
    const response = await fetch(`${this.base}tim/${name}`);
    return (await response.json()) as T;
  }

  /** Pages, in order of rank; empty when nothing can be fetched. */
  async find(query: string, words: readonly string[]): Promise<Entry[]> {
    return this.byFullText(query, words).catch(() => this.byWordlist(words));
  }

  /**
   * Asked as typed, so that accents count; when nothing came, asked as meant. Pagefind makes do with pages that hold some
   * of the words: no answer when even its first does not hold all.
   */
  private async byFullText(query: string, words: readonly string[]): Promise<Entry[]> {
    const fullText = (this.fullText ??= new FullText(this.base));
    const { ids, common } = await this.names;
    const left = new Set(common.split(' '));
    const rare = (list: readonly string[]) => list.filter((word) => !left.has(bare(word)));
    const meant = rare(words);
    if (meant.length === 0) return [];
    for (const asked of [rare(query.split(/\s+/)), meant]) {
      const names = asked.length > 0 ? await fullText.find(asked.join(' ')) : [];
      const [first, ...others] = names.flatMap((name) => this.entries[ids.indexOf(name)] ?? []);
      // Saved for offline without its text, it is taken at its word.
      const text = first && (await this.text(first));
      if (first && (!text || holdsAll(text, meant))) return [first, ...others];
    }
    return [];
  }

  /** The same without WebAssembly. */
  private async byWordlist(words: readonly string[]): Promise<Entry[]> {
    this.wordlist ??= this.fetch<Wordlist>('tu.json');
    const list = await this.wordlist.catch(() => ({}));
    return findInWordlist(list, words).flatMap((index) => this.entries[index] ?? []);
  }

  /** What stands around most of the words; "" for a page whose text is not looked at. */
  async excerpt(entry: Entry, words: readonly string[]): Promise<string> {
    return excerptOf(await this.text(entry), words);
  }

  /** Fetched once; "" when there is none. */
  private text(entry: Entry): Promise<string> {
    const known = this.fetched.get(entry);
    if (known) return known;
    const load = async () => {
      const { ids } = await this.names;
      const id = ids[this.entries.indexOf(entry)];
      const response = id ? await fetch(`${this.base}tim/${id}.txt`) : undefined;
      return response?.ok ? response.text() : '';
    };
    const text = load().catch(() => '');
    this.fetched.set(entry, text);
    return text;
  }
}

/** True when every word stands in the text, the last one perhaps only begun. */
function holdsAll(text: string, words: readonly string[]): boolean {
  const held = new Set(wordsOf(text));
  const last = words.length - 1;
  return words.every(
    (word, index) => held.has(word) || (index === last && [...held].some((one) => one.startsWith(word))),
  );
}
