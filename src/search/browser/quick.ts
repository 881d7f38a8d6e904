// A query in one's own words + the files of just its words → the page that is surely meant, else those that come near, before
// all names are there.
import { wordsOf } from '../bare.ts';
import type { Kind } from '../kinds.ts';
import type { Entry } from '../names.ts';
import type { Asked, PlaceNames, Said, WordFile } from '../word-files.ts';
import { weigh, type NameList, type Weighed } from './weighing.ts';

/** As in `lookup.ts`: what the marks say where they were typed. */
const TONED = 0.6;
/** How good a page must be to be surely meant, how much of the query it must hold, and how far ahead of the next be. */
const [SURE, HELD, FIRM, AHEAD] = [42, 0.8, 0.5, 8];
/** Shown when none is, with at least this score and share of the best one's. */
const [NEAR, LEAST, BESIDE] = [3, 20, 0.6];
/** Months have pages of their own, and names by rules. */
const MONTH = / (?:thang|t) ?\d| thang (?:gieng|mot|hai|ba|tu|nam|sau|bai|tam|chin|muoi|chap) /;

export interface Found {
  /** Best first; none where only the whole ranking can tell. */
  entries: Entry[];
  /** True when the first, and only one, is surely meant. */
  sure: boolean;
}

const NOTHING: Found = { entries: [], sure: false };

export class Quick {
  private readonly entries: readonly Entry[];
  private readonly asks: readonly string[];
  private readonly kinds: Kind[];
  private readonly names: NameList = { page: [], role: [] };

  /** @param entries the first of the directory: another page is never answered with */
  constructor(entries: readonly Entry[], { counts, kinds, asks }: PlaceNames) {
    this.entries = entries;
    this.asks = asks.split('|').filter(Boolean);
    this.kinds = kinds.split('\n') as Kind[];
    counts.split(' ').forEach((count, page) => {
      const [names = 0, heads = 0] = count.split('.').map((number) => parseInt(number, 36));
      for (let name = 0; name < names + heads; name++) {
        this.names.page.push(page);
        this.names.role.push(name === 0 ? 'title' : name < names ? 'name' : 'head');
      }
    });
  }

  /** @param files of the words that are asked for, in their order */
  find(query: string, { words, whole }: Asked, files: readonly WordFile[]): Found {
    if (words.length === 0 || this.asksOtherwise(query)) return NOTHING;
    const isToned = words.some(({ bare, toned }) => bare !== toned);
    const bare = this.weigh(words.map(({ bare }, at) => placesOf(files[at]!, bare)));
    const toned = isToned && this.weigh(words.map((word, at) => placesOf(files[at]!, word.bare, word)));
    return this.best(toned ? blend(bare, toned) : bare, whole);
  }

  /** @param whole whether all words of the query were looked for */
  private best(pages: readonly Weighed[], whole: boolean): Found {
    const [first, second] = pages;
    const entry = first && this.entries[first.page];
    // What stands behind the first pages has no title here, or is no page.
    if (!entry || first.score < LEAST) return NOTHING;
    const ahead = first.score - (second?.score ?? 0) >= AHEAD;
    if (whole && ahead && first.score >= SURE && first.share >= HELD && first.firm >= FIRM)
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
    return MONTH.test(words) || this.asks.some((ask) => words.includes(` ${ask} `));
  }
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
