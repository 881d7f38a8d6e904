// A query → results in two stages: titles and names at once, full text behind them.
import '../text/old-phones.ts';
import { KINDS, unpack, type Directory, type Entry, type Group, type PackedDirectory } from './directory.ts';
import { excerptOf } from './excerpt.ts';
import { FullText } from './fulltext.ts';
import { Lookup } from './lookup.ts';
import { bare } from './spelling.ts';
import { findInWordlist, type Wordlist } from './wordlist.ts';

export interface Result {
  path: string;
  title: string;
  /** What kind of page it is, in words. */
  kind: string;
  group: Group;
  /** Id of its topic; "" for pages of no topic. */
  topic: string;
  /** The words that match: another name of the page, or what stands around them in its text. */
  excerpt: string;
}

/** Only the first page found by its text brings the words around the match: each costs some 3 KB. */
const EXCERPTS = 1;

interface Names {
  directory: Directory;
  lookup: Lookup;
}

export class Searcher {
  readonly #base: string;
  readonly #names: Promise<Names>;
  #fullText: FullText | undefined;
  #wordlist: Promise<Wordlist> | undefined;

  constructor(base: string) {
    this.#base = base;
    this.#names = fetch(`${base}tim/muc-luc.json`)
      .then((response) => response.json() as Promise<PackedDirectory>)
      .then(unpack)
      .then((directory) => ({ directory, lookup: new Lookup(directory) }));
  }

  /** Pages whose title or other names answer the query; from one small file, no waiting once it is there. */
  async titles(query: string): Promise<Result[]> {
    const { lookup } = await this.#names;
    return lookup.find(query).map(({ entry, alias }) => toResult(entry, alias ?? ''));
  }

  /** Guides that come near a query nothing answers, at most three. */
  async near(query: string): Promise<Result[]> {
    const { lookup } = await this.#names;
    return lookup.near(query).map((entry) => toResult(entry, ''));
  }

  /** Pages whose text holds the query and that are not among `shown`. */
  async texts(query: string, shown: readonly Result[], limit: number): Promise<Result[]> {
    const { lookup } = await this.#names;
    const known = new Set(shown.map((result) => result.path));
    const words = lookup.words(query);
    const found = await this.#byFullText(query, words).catch(() => this.#byWordlist(words));
    const unseen = found.filter(({ path }) => !known.has(path)).slice(0, limit);
    return Promise.all(
      unseen.map(async (entry, index) =>
        toResult(entry, index < EXCERPTS ? await this.#excerpt(entry, words) : ''),
      ),
    );
  }

  /** Asked as typed, so that accents count; when spelling had to be mended and nothing came, asked as meant. */
  async #byFullText(query: string, words: readonly string[]): Promise<Entry[]> {
    const fullText = (this.#fullText ??= new FullText(this.#base));
    const { directory } = await this.#names;
    const byId = new Map(directory.entries.map((entry) => [entry.id, entry]));
    const common = new Set(directory.common);
    const rare = (list: readonly string[]) => list.filter((word) => !common.has(bare(word))).join(' ');
    const typed = rare(query.split(/\s+/));
    const meant = rare(words);
    if (meant === '') return [];
    const found = typed === '' ? [] : await fullText.find(typed);
    const ids = found.length > 0 ? found : await fullText.find(meant);
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** The same without WebAssembly; empty when even that cannot be fetched. */
  async #byWordlist(words: readonly string[]): Promise<Entry[]> {
    this.#wordlist ??= fetch(`${this.#base}tim/tu.json`).then(
      (response) => response.json() as Promise<Wordlist>,
    );
    const [list, { directory }] = await Promise.all([this.#wordlist.catch(() => ({})), this.#names]);
    return findInWordlist(list, words).flatMap((index) => directory.entries[index] ?? []);
  }

  async #excerpt({ id }: Entry, words: readonly string[]): Promise<string> {
    if (id === '') return '';
    const response = await fetch(`${this.#base}tim/${id}.txt`).catch(() => undefined);
    return response?.ok ? excerptOf(await response.text(), words) : '';
  }
}

function toResult({ path, title, kind, topic }: Entry, excerpt: string): Result {
  const { name, group } = KINDS[kind];
  return { path, title, kind: name, group, topic, excerpt };
}
