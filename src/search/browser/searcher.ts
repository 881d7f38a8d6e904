// A query → results in two stages: names at once, what stands inside the pages as soon as it is there.
import '../../text/old-phones.ts';
import { unpack, type Directory, type PackedDirectory } from '../directory.ts';
import type { Hit } from '../hit.ts';
import { unpackInside, type PackedInside } from '../inside.ts';
import { KINDS, type Group } from '../kinds.ts';
import { excerptOf } from './excerpt.ts';
import { Lookup } from './lookup.ts';

export interface Result {
  path: string;
  title: string;
  /** What kind of page it is, in words. */
  kind: string;
  group: Group;
  /** Id of its topic; "" for pages of no topic. */
  topic: string;
  /** The words that match: another name of the page, a heading in it, or what stands around them in its text. */
  excerpt: string;
  /** Bare words to mark in it. */
  marks: readonly string[];
  /** How well it answers; 0 when its text alone holds the words. */
  score: number;
  /** Share of the query it holds, and of that what stands side by side in it as in the query, 0 to 1. */
  share: number;
  firm: number;
}

export interface Answer {
  titles: Result[];
  /** Pages whose text holds every word of the query. */
  texts: Result[];
}

/** Only the first page found by its text alone brings the words around the match: each costs some 3 KB. */
const EXCERPTS = 1;

interface Whole {
  lookup: Lookup;
  /** Hash of each page's text; "" where there is none. */
  hashes: readonly string[];
}

export class Searcher {
  private readonly base: string;
  private readonly directory: Promise<Directory>;
  private readonly named: Promise<Lookup>;
  private whole: Promise<Whole> | undefined;
  private loaded: Whole | undefined;
  private readonly fetched = new Map<string, Promise<string>>();

  constructor(base: string) {
    this.base = base;
    this.directory = this.fetch<PackedDirectory>('muc-luc.json').then(unpack);
    this.named = this.directory.then((directory) => new Lookup(directory));
    this.named.then(() => this.load()).catch(() => undefined);
  }

  private async fetch<T>(name: string): Promise<T> {
    const response = await fetch(`${this.base}tim/${name}`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return (await response.json()) as T;
  }

  /** What stands inside the pages, once; tried again when it could not be fetched. */
  private load(): Promise<Whole | undefined> {
    this.whole ??= Promise.all([this.directory, this.fetch<PackedInside>('ben-trong.json')]).then(
      ([directory, packed]) => {
        this.loaded = {
          lookup: new Lookup(directory, unpackInside(packed)),
          hashes: packed.hashes.split(' '),
        };
        return this.loaded;
      },
    );
    return this.whole.catch(() => (this.whole = undefined));
  }

  /** What names alone answer, or all there is once it is there. */
  async titles(query: string): Promise<Result[]> {
    const lookup = this.loaded?.lookup ?? (await this.named);
    const marks = lookup.marks(query);
    return lookup.find(query).map((hit) => toResult(hit, marks));
  }

  /** What names and the inside of pages answer; names alone where that cannot be fetched. */
  async answer(query: string, limit: number): Promise<Answer> {
    const whole = await this.load();
    if (!whole) return { titles: await this.titles(query), texts: [] };
    const { lookup, hashes } = whole;
    const marks = lookup.marks(query);
    const hits = lookup.find(query);
    const holding = hits.filter(({ inText }) => inText).slice(0, limit);
    const texts = holding.map(async (hit, index) => {
      const result = toResult(hit, marks);
      const hash = index < EXCERPTS && result.excerpt === '' ? hashes[hit.page] : undefined;
      return {
        ...result,
        score: 0,
        ...(hash && { excerpt: excerptOf(await this.text(hash), lookup.words(query)) }),
      };
    });
    return { titles: hits.map((hit) => toResult(hit, marks)), texts: await Promise.all(texts) };
  }

  /** A page's text, fetched once; "" when there is none. */
  private text(hash: string): Promise<string> {
    const load = async () => {
      const response = await fetch(`${this.base}tim/chu_${hash}.txt`);
      return response.ok ? response.text() : '';
    };
    const text = this.fetched.get(hash) ?? load().catch(() => '');
    this.fetched.set(hash, text);
    return text;
  }
}

function toResult({ entry, alias, part, score, share, firm }: Hit, marks: Result['marks']): Result {
  const { path, title, kind, topic } = entry;
  const { name, group } = KINDS[kind];
  const anchored = part?.anchor ? `${path}#${part.anchor}` : path;
  const excerpt = part?.head ?? alias ?? '';
  return { path: anchored, title, kind: name, group, topic, excerpt, marks, score, share, firm };
}
