// What the search knows behind the first names: how all pages rank, their text, and what to say when nothing is sure.
import '../../text/old-phones.ts';
import { unpack, type FirstNames, type PackedRest } from '../directory.ts';
import { arrange, besideBest, mixed, type Found } from './arrange.ts';
import { isSure } from './sure.ts';
import { Lookup } from './lookup.ts';
import { moreButton } from './more-button.ts';
import { notSure } from './not-sure.ts';
import { resultOf, type Result, type ResultGroup } from './result.ts';
import type { Texts } from './texts.ts';
import { topicFilter } from './topic-filter.ts';

export interface Answer {
  groups: ResultGroup[];
  /** False when no page surely is what was meant. */
  sure: boolean;
}

/** With fewer results than these their text is asked as well. */
const FEW = 5;
/** Only the first page found by its text brings the words around the match: each costs some 3 KB. */
const EXCERPTS = 1;

export class Later {
  readonly notSure = notSure;
  readonly moreButton = moreButton;
  readonly topicFilter = topicFilter;
  private readonly base: string;
  private readonly lookup: Lookup;
  private readonly entries;
  private loading: Promise<Texts | undefined> | undefined;

  constructor(base: string, names: FirstNames, rest: PackedRest) {
    const directory = unpack(names, rest, base);
    this.base = base;
    this.entries = directory.entries;
    this.lookup = new Lookup(directory);
  }

  /**
   * What names and headings answer.
   * @param first what is already shown and keeps its place
   * @param allows the reader's choice of topic
   */
  answer(query: string, first: readonly Result[], allows: (result: Result) => boolean): Answer {
    const marks = this.lookup.marks(query);
    const found = this.lookup.find(query).map((hit): Found => {
      const { entry, alias, part, score, rank, share, firm } = hit;
      const result = resultOf(entry, part?.head ?? alias ?? '', marks);
      const path = part?.anchor ? `${entry.path}#${part.anchor}` : entry.path;
      return { ...result, path, page: entry.path, score, rank, share, firm };
    });
    const titles = mixed(besideBest(found.filter(allows)));
    const topicOf = new Map(this.entries.map(({ path, topic }) => [path, topic]));
    const shown = first.map((one) => ({ ...one, topic: topicOf.get(one.path) ?? '' })).filter(allows);
    return { groups: arrange(shown, titles), sure: shown.length > 0 || isSure(titles) };
  }

  /** True when the reader is to say whether the text is fetched as well: it is most of what a search costs. */
  isEnough({ groups, sure }: Answer): boolean {
    return sure && pagesOf(groups).size >= FEW;
  }

  /**
   * Other pages whose text holds the words; none where that cannot be fetched.
   * @param shown what stands above them
   */
  async texts(query: string, { groups }: Answer, limit: number): Promise<Result[]> {
    const shown = pagesOf(groups);
    this.loading ??= import('./texts.ts').then(({ Texts }) => new Texts(this.base, this.entries));
    const texts = await this.loading.catch(() => (this.loading = undefined));
    if (!texts) return [];
    const words = this.lookup.words(query);
    const found = (await texts.find(query, words)).filter(({ path }) => !shown.has(path)).slice(0, limit);
    const marks = this.lookup.marks(query);
    const excerpts = found.map((entry, at) => (at < EXCERPTS ? texts.excerpt(entry, words) : ''));
    return (await Promise.all(excerpts)).map((excerpt, at) => resultOf(found[at]!, excerpt, marks));
  }
}

/** Addresses of the pages that stand there. */
const pagesOf = (groups: readonly ResultGroup[]) =>
  new Set(groups.flatMap(({ results }) => results.map(({ path }) => path.replace(/#.*/, ''))));
