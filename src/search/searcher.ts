// A query → results in two stages: titles and names at once, full text behind them.
import { KINDS, lookUp, unpack, type Entry, type PackedDirectory } from './directory.ts';
import { FullText } from './fulltext.ts';
import { findInWordlist, type Wordlist } from './wordlist.ts';

export interface Result {
  path: string;
  title: string;
  /** What kind of page it is, in words. */
  kind: string;
  /** The words that match: another name of the page, or what stands around them in its text. */
  excerpt: string;
}

/** A page found by its text, and a way to the words around the match. */
interface Text {
  entry: Entry;
  excerpt: () => Promise<string>;
}

/** Only the first page found by its text brings the words around the match: each costs some 2 KB. */
const EXCERPTS = 1;

export class Searcher {
  readonly #base: string;
  readonly #directory: Promise<Entry[]>;
  #fullText: FullText | undefined;
  #wordlist: Promise<Wordlist> | undefined;

  constructor(base: string) {
    this.#base = base;
    this.#directory = fetch(`${base}tim/muc-luc.json`)
      .then((response) => response.json() as Promise<PackedDirectory>)
      .then(unpack);
  }

  /** Pages whose title or other names answer the query; from one small file, no waiting once it is there. */
  async titles(query: string): Promise<Result[]> {
    const hits = lookUp(await this.#directory, query);
    return hits.map(({ entry, alias }) => toResult(entry, alias ?? ''));
  }

  /** Pages whose text answers the query and that are not among `shown`. */
  async texts(query: string, shown: readonly Result[], limit: number): Promise<Result[]> {
    const known = new Set(shown.map((result) => result.path));
    const found = await this.#byFullText(query).catch(() => this.#byWordlist(query));
    const unseen = found.filter(({ entry }) => !known.has(entry.path)).slice(0, limit);
    return Promise.all(
      unseen.map(async ({ entry, excerpt }, index) =>
        toResult(entry, index < EXCERPTS ? await excerpt() : ''),
      ),
    );
  }

  async #byFullText(query: string): Promise<Text[]> {
    const fullText = (this.#fullText ??= new FullText(this.#base));
    const byId = new Map((await this.#directory).map((entry) => [entry.id, entry]));
    return (await fullText.find(query)).flatMap((hit) => {
      const entry = byId.get(hit.id);
      return entry ? [{ entry, excerpt: () => fullText.excerpt(hit).catch(() => '') }] : [];
    });
  }

  /** The same without WebAssembly; empty when even that cannot be fetched. */
  async #byWordlist(query: string): Promise<Text[]> {
    this.#wordlist ??= fetch(`${this.#base}tim/tu.json`).then(
      (response) => response.json() as Promise<Wordlist>,
    );
    const [list, directory] = await Promise.all([this.#wordlist.catch(() => ({})), this.#directory]);
    return findInWordlist(list, query).flatMap((index) => {
      const entry = directory[index];
      return entry ? [{ entry, excerpt: async () => '' }] : [];
    });
  }
}

function toResult({ path, title, kind }: Entry, excerpt: string): Result {
  return { path, title, kind: KINDS[kind], excerpt };
}
