// A query → results in two stages: titles and names at once, full text behind them.
import { KINDS, lookUp, unpack, type Entry, type PackedDirectory } from './directory.ts';
import { FullText } from './fulltext.ts';

export interface Result {
  path: string;
  title: string;
  /** What kind of page it is, in words. */
  kind: string;
  /** The words that match: another name of the page, or what stands around them in its text. */
  excerpt: string;
}

/** Only the first page found by its text brings the words around the match: each costs some 2 KB. */
const EXCERPTS = 1;

export class Searcher {
  readonly #base: string;
  readonly #directory: Promise<Entry[]>;
  #fullText: FullText | undefined;

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

  /** Pages whose text answers the query and that are not among `shown`; empty where full text cannot run. */
  async texts(query: string, shown: readonly Result[], limit: number): Promise<Result[]> {
    try {
      this.#fullText ??= new FullText(this.#base);
      const fullText = this.#fullText;
      const known = new Set(shown.map((result) => result.path));
      const byId = new Map((await this.#directory).map((entry) => [entry.id, entry]));
      const found = (await fullText.find(query)).flatMap((hit) => {
        const entry = byId.get(hit.id);
        return entry && !known.has(entry.path) ? [{ hit, entry }] : [];
      });
      const results = found.slice(0, limit).map(async ({ hit, entry }, index) => {
        return toResult(entry, index < EXCERPTS ? await fullText.excerpt(hit) : '');
      });
      return await Promise.all(results);
    } catch {
      return [];
    }
  }
}

function toResult({ path, title, kind }: Entry, excerpt: string): Result {
  return { path, title, kind: KINDS[kind], excerpt };
}
