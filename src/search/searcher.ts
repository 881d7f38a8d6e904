// A query → results in two stages: titles and names at once, full text behind them.
import { lookUp, type Directory, KINDS, type Kind } from './directory.ts';
import { FullText } from './fulltext.ts';

export interface Result {
  path: string;
  title: string;
  /** What kind of page it is, in words. */
  kind: string;
  /** The words that match: another name of the page, or what stands around them in its text. */
  excerpt: string;
}

const kindName = (kind: string) => KINDS[kind as Kind] ?? '';

export class Searcher {
  readonly #base: string;
  readonly #directory: Promise<Directory>;
  #fullText: FullText | undefined;

  constructor(base: string) {
    this.#base = base;
    this.#directory = fetch(`${base}tim/muc-luc.json`).then(
      (response) => response.json() as Promise<Directory>,
    );
  }

  /** Pages whose title or other names answer the query; from one small file, no waiting once it is there. */
  async titles(query: string): Promise<Result[]> {
    const hits = lookUp(await this.#directory, query);
    return hits.map(({ path, title, kind, alias }) => ({
      path,
      title,
      kind: kindName(kind),
      excerpt: alias ?? '',
    }));
  }

  /** Pages whose text answers the query and that are not among `shown`; empty where full text cannot run. */
  async texts(query: string, shown: readonly Result[], limit: number): Promise<Result[]> {
    try {
      this.#fullText ??= new FullText(this.#base);
      const found = await this.#fullText.find(query, limit);
      const known = new Set(shown.map((result) => result.path));
      return found
        .filter(({ path }) => !known.has(path))
        .map((one) => ({ ...one, kind: kindName(one.kind) }));
    } catch {
      return [];
    }
  }
}
