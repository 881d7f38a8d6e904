// A query → results in two stages: titles and names at once, full text behind them.
import '../../text/old-phones.ts';
import { unpack, type Directory, type Entry, type PackedDirectory } from '../directory.ts';
import { KINDS, type Group } from '../kinds.ts';
import { Lookup } from './lookup.ts';
import type { Texts } from './texts.ts';

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
  /** Bare words to mark in it. */
  marks: readonly string[];
  /** How well its names answer; 0 when it was found by its text. */
  score: number;
}

/** Only the first page found by its text brings the words around the match: each costs some 3 KB. */
const EXCERPTS = 1;

interface Names {
  directory: Directory;
  lookup: Lookup;
}

export class Searcher {
  private readonly base: string;
  private readonly names: Promise<Names>;
  private fullTexts: Promise<Texts | undefined> | undefined;

  constructor(base: string) {
    this.base = base;
    this.names = fetch(`${base}tim/muc-luc.json`)
      .then((response) => response.json() as Promise<PackedDirectory>)
      .then(unpack)
      .then((directory) => ({ directory, lookup: new Lookup(directory) }));
  }

  /** Pages whose title or other names answer the query; from one small file, no waiting once it is there. */
  async titles(query: string): Promise<Result[]> {
    const { lookup } = await this.names;
    const marks = lookup.marks(query);
    return lookup.find(query).map(({ entry, alias, score }) => toResult(entry, alias ?? '', marks, score));
  }

  /** Pages whose text holds the query; empty where that cannot be fetched. */
  async texts(query: string, limit: number): Promise<Result[]> {
    const { directory, lookup } = await this.names;
    this.fullTexts ??= import('./texts.ts').then(({ Texts }) => new Texts(this.base, directory.entries));
    const texts = await this.fullTexts.catch(() => (this.fullTexts = undefined));
    if (!texts) return [];
    const words = lookup.words(query);
    const found = (await texts.find(query, words)).slice(0, limit);
    const marks = lookup.marks(query);
    return Promise.all(
      found.map(async (entry, index) =>
        toResult(entry, index < EXCERPTS ? await texts.excerpt(entry, words) : '', marks, 0),
      ),
    );
  }
}

function toResult(entry: Entry, excerpt: string, marks: Result['marks'], score: number): Result {
  const { path, title, kind, topic } = entry;
  const { name, group } = KINDS[kind];
  return { path, title, kind: name, group, topic, excerpt, marks, score };
}
