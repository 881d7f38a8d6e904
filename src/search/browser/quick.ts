// A query in one's own words + the files of just its words → the page that is surely meant, else those that come near, before
// all names are there.
import { wordsOf } from '../bare.ts';
import type { Kind } from '../kinds.ts';
import type { Entry } from '../names.ts';
import {
  addressOf,
  fileOf,
  fillerSet,
  saidIn,
  withoutFillers,
  type Said,
  type WordFile,
  type WordFiles,
} from '../word-files.ts';
import { isSure } from './sure.ts';
import { weigh, type NameList, type Weighed } from './weighing.ts';

/** As in `lookup.ts`: what the marks say where they were typed. */
const TONED = 0.6;
/** Words that are looked for; of a longer question the longest. */
const MOST = 4;
/** How much better than the next page the first must be, and how much of the query it must hold: else all names are to say. */
const [AHEAD, HELD] = [8, 0.8];
/** Shown when none is, with at least this score and share of the best one's. */
const [NEAR, LEAST, BESIDE] = [3, 20, 0.6];
/** Months have pages of their own, and names by rules. */
const MONTH = / (?:thang|t) ?\d| thang (?:gieng|mot|hai|ba|tu|nam|sau|bai|tam|chin|muoi|chap) /;

/** Reads a file of words; rejects where it cannot. */
export type ReadWords = (address: string) => Promise<WordFile>;

export interface Found {
  /** Best first; none where only the whole ranking can tell. */
  entries: Entry[];
  /** True when the first, and only one, is surely meant. */
  sure: boolean;
}

const NOTHING: Found = { entries: [], sure: false };

export class Quick {
  private readonly entries: readonly Entry[];
  private readonly list: WordFiles;
  private readonly kinds: Kind[];
  private readonly names: NameList = { page: [], role: [] };
  private readonly fillers: ReadonlySet<string>;
  private readonly read: ReadWords;
  private readonly files = new Map<number, Promise<WordFile>>();

  /** @param entries the first of the directory: another page is never answered with */
  constructor(entries: readonly Entry[], list: WordFiles, read: ReadWords) {
    this.entries = entries;
    this.list = list;
    this.read = read;
    this.kinds = [...entries.map(({ kind }) => kind), ...(list.kinds.split(' ') as Kind[])];
    list.counts.split(' ').forEach((count, page) => {
      const [names = 0, heads = 0] = count.split('.').map((number) => parseInt(number, 36));
      for (let name = 0; name < names + heads; name++) {
        this.names.page.push(page);
        this.names.role.push(name === 0 ? 'title' : name < names ? 'name' : 'head');
      }
    });
    this.fillers = fillerSet(list.fillers, list.spared);
  }

  /** Rejects when a file cannot be fetched. */
  async find(query: string): Promise<Found> {
    const all = withoutFillers(saidIn(query), this.fillers);
    const said = longest(all);
    if (said.length === 0 || this.asksOtherwise(query)) return NOTHING;
    const files = await Promise.all(said.map(({ bare }) => this.file(fileOf(bare))));
    const isToned = said.some(({ bare, toned }) => bare !== toned);
    const bare = this.weigh(said.map(({ bare }, at) => placesOf(files[at]!, bare)));
    const toned = isToned && this.weigh(said.map((word, at) => placesOf(files[at]!, word.bare, word)));
    return this.best(toned ? blend(bare, toned) : bare, said.length === all.length);
  }

  /** @param whole whether all words of the query were looked for */
  private best(pages: readonly Weighed[], whole: boolean): Found {
    const [first, second] = pages;
    const entry = first && this.entries[first.page];
    // What stands behind the first pages has no title here, or is no page.
    if (!entry || first.score < LEAST) return NOTHING;
    if (whole && isSure([first]) && first.share >= HELD && first.score - (second?.score ?? 0) >= AHEAD)
      return { entries: [entry], sure: true };
    const near = pages.filter(({ score }) => score >= first.score * BESIDE);
    return { entries: near.flatMap(({ page }) => this.entries[page] ?? []).slice(0, NEAR), sure: false };
  }

  private weigh(places: number[][]): Weighed[] {
    return weigh(places, this.names, this.kinds);
  }

  /** A month, or a kind of page by words that are no others' sign: the whole ranking knows those. */
  private asksOtherwise(query: string): boolean {
    const words = ` ${wordsOf(query).join(' ')} `;
    return MONTH.test(words) || this.list.asks.split('|').some((ask) => ask && words.includes(` ${ask} `));
  }

  private file(number: number): Promise<WordFile> {
    const file = this.files.get(number) ?? this.read(addressOf(this.list.mark, number));
    this.files.set(number, file);
    file.catch(() => this.files.delete(number));
    return file;
  }
}

/** The longest of many words, in their order: they tell most. */
function longest(words: readonly Said[]): readonly Said[] {
  if (words.length <= MOST) return words;
  const kept = new Set([...words].sort((a, b) => b.bare.length - a.bare.length).slice(0, MOST));
  return words.filter((word) => kept.has(word));
}

/** Places of a word, whatever its marks or with those of the query. */
function placesOf(file: WordFile, word: string, { toned }: Pick<Said, 'toned'> = { toned: word }): number[] {
  const marks = toned.slice(word.length);
  const spellings = (file[word] ?? '').split('|').map((spelling) => spelling.split(' '));
  return spellings
    .filter(([own]) => toned === word || own === marks)
    .flatMap(([, ...steps]) => {
      let place = 0;
      return steps.map((step) => (place += parseInt(step, 36)));
    });
}

function blend(bare: readonly Weighed[], toned: readonly Weighed[]): Weighed[] {
  const marked = new Map(toned.map((one) => [one.page, one]));
  return bare
    .map((one): Weighed => {
      const other = marked.get(one.page) ?? { score: 0, share: 0, firm: 0 };
      const mix = (what: 'score' | 'share' | 'firm') => one[what] * (1 - TONED) + other[what] * TONED;
      return { page: one.page, score: mix('score'), share: mix('share'), firm: mix('firm') };
    })
    .sort((a, b) => b.score - a.score);
}
