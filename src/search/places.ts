// The directory → for every word the places it stands at, in small files: what the first answer to own words is made from.
import { shortHash } from '../files/disk.ts';
import { bare, wordsOf } from './bare.ts';
import type { Directory } from './directory.ts';
import {
  FILES,
  PHRASE,
  fileOf,
  fillerSet,
  placeOf,
  saidIn,
  withoutFillers,
  type Said,
  type WordFile,
  type WordFiles,
} from './word-files.ts';

/** With more places than this a word is common. */
const COMMON = 300;

const key = (words: readonly Said[]) => words.map(({ toned }) => toned).join(' ');

/** Bare word → spelling → places. */
type Places = Map<string, Map<string, Set<number>>>;

class Writer {
  readonly places: Places = new Map();
  private names = 0;
  private readonly fillers: ReadonlySet<string>;
  /** Phrase of a group, by its first word → all others of the group. */
  private readonly groups = new Map<string, { phrase: Said[]; others: Said[][] }[]>();

  constructor(same: Directory['same'], fillers: ReadonlySet<string>) {
    this.fillers = fillers;
    for (const group of same) {
      const phrases = group.map(saidIn).filter((phrase) => phrase.length > 0);
      for (const phrase of phrases) {
        const first = phrase[0]!.toned;
        const others = phrases.filter((one) => one !== phrase);
        this.groups.set(first, [...(this.groups.get(first) ?? []), { phrase, others }]);
      }
    }
  }

  /** A name's words, and in the place of each phrase of a group all other phrases of it. */
  add(text: string): void {
    const name = this.names++;
    const written = saidIn(text);
    const said = withoutFillers(written, this.fillers);
    // What little is left of a longer name is not the whole of it.
    const isWhole = said.length >= PHRASE || said.length === written.length;
    said.forEach((word, at) => this.put(word, placeOf(name, at, isWhole && at === said.length - 1)));
    for (let at = 0; at < written.length; at++) {
      const behind = key(written.slice(at)) + ' ';
      const found = (this.groups.get(written[at]!.toned) ?? []).filter(({ phrase }) =>
        behind.startsWith(`${key(phrase)} `),
      );
      const [longest] = found.sort((a, b) => b.phrase.length - a.phrase.length);
      if (!longest) continue;
      const before = withoutFillers(written.slice(0, at), this.fillers).length;
      const ends = at + longest.phrase.length === written.length;
      for (const other of longest.others) {
        const words = withoutFillers(other, this.fillers);
        words.forEach((word, step) => {
          const isLast = ends && step === words.length - 1;
          this.put(word, placeOf(name, before + step, isLast));
        });
      }
      at += longest.phrase.length - 1;
    }
  }

  private put({ bare: word, toned }: Said, place: number): void {
    const spellings = this.places.get(word) ?? new Map<string, Set<number>>();
    const marks = toned.slice(word.length);
    spellings.set(marks, (spellings.get(marks) ?? new Set()).add(place));
    this.places.set(word, spellings);
  }
}

const packed = (places: Iterable<number>): string => {
  let before = 0;
  return [...places]
    .sort((a, b) => a - b)
    .map((place) => {
      const step = place - before;
      before = place;
      return step.toString(36);
    })
    .join(' ');
};

export interface WrittenPlaces {
  words: WordFiles;
  files: readonly WordFile[];
}

/** What asks for a kind of page stands behind all pages. */
export function writePlaces(directory: Directory): WrittenPlaces {
  const { entries, passages, same, fillers, asking } = directory;
  const silent = fillerSet(fillers.join(' '));
  const writer = new Writer(same, silent);
  const heads = new Map<number, string[]>();
  for (const { page, head } of passages) heads.set(page, [...(heads.get(page) ?? []), head]);
  const pages = [
    ...entries.map(({ title, aliases, typed }, page) => ({
      names: [title, ...aliases, ...typed],
      heads: heads.get(page) ?? [],
    })),
    { names: asking.flatMap(([, phrases]) => phrases), heads: [] },
  ];
  for (const { names, heads } of pages) [...names, ...heads].forEach((text) => writer.add(text));
  const files = Array.from({ length: FILES }, (): WordFile => ({}));
  for (const [word, spellings] of [...writer.places].sort(([a], [b]) => (a < b ? -1 : 1))) {
    files[fileOf(word)]![word] = [...spellings]
      .map(([marks, places]) => `${marks} ${packed(places)}`)
      .join('|');
  }
  const common = [...writer.places]
    .map(([word, spellings]) => ({
      word,
      places: [...spellings.values()].reduce((sum, { size }) => sum + size, 0),
    }))
    .filter(({ places }) => places > COMMON)
    .map(({ word }) => word);
  const counts = pages
    .map(({ names, heads }) => [names, heads].map((list) => list.length.toString(36)).join('.'))
    .map((count) => count.replace(/\.0$/, ''))
    .join(' ');
  const mark = shortHash(JSON.stringify(files));
  const isSilent = (phrase: string) => withoutFillers(saidIn(phrase), silent).length === 0;
  // What a title or a word with synonyms is made of.
  const telling = [...entries.map(({ title }) => title), ...same.flat()].flatMap((text) =>
    withoutFillers(saidIn(text), silent).map(({ bare: word }) => word),
  );
  const bareFillers = new Set(wordsOf(fillers.join(' ')));
  const spared = [...new Set(telling.filter((word) => bareFillers.has(word)))].join(' ');
  const asks = asking.flatMap(([, phrases]) => phrases.filter(isSilent).map(bare)).join('|');
  return {
    words: {
      mark,
      fillers: fillers.join(' '),
      spared,
      common: common.join(' '),
      places: { counts, kinds: entries.map(({ kind }) => kind).join('\n'), asks },
    },
    files,
  };
}
