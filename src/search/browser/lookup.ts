// A query and the directory → the pages it means, best first: titles, other names and parts of pages, spelling forgiven.
import { wordsOf } from '../bare.ts';
import type { Directory } from '../directory.ts';
import type { Hit } from '../hit.ts';
import type { Entry } from '../names.ts';
import { isToned } from '../spelling.ts';
import { tonedWordsOf } from '../toned.ts';
import { monthHits } from './months.ts';
import { Ranking, type Rated } from './ranking.ts';
import { Vocabulary, type Meant } from './vocabulary.ts';

/** What the marks of a query say when it was typed with them: "lúa" is not "lừa", but hands slip. */
const TONED = 0.6;

/** Scripts of the loudspeaker shown for a subject. */
const SCRIPTS = 2;
/** Added for each: it was asked for by name. */
const SCRIPT = 30;

export class Lookup {
  private readonly entries: readonly Entry[];
  private readonly vocabulary = new Vocabulary();
  private readonly bare: Ranking;
  private readonly directory: Directory;
  /** Made for the first query that is typed with marks. */
  private tonedRanking: Ranking | undefined;

  constructor(directory: Directory) {
    const { entries, passages, same, fillers, asking } = directory;
    this.entries = entries;
    this.bare = new Ranking(directory, wordsOf);
    this.directory = directory;
    const said = [...same.flat(), ...asking.flatMap(([, phrases]) => phrases), ...fillers];
    const named = entries.flatMap(({ title, aliases, typed }) => [title, ...aliases, ...typed]);
    for (const phrase of [...said, ...named]) this.vocabulary.addPhrase(wordsOf(phrase));
    // Of a heading no numbers: "tu75" is "tự" in VNI, though some heading holds "từ 75 tuổi".
    for (const { head } of passages)
      this.vocabulary.addPhrase(wordsOf(head).filter((word) => !/^\d+$/.test(word)));
    for (const { title, aliases, typed } of entries)
      this.vocabulary.addPage([title, ...aliases, ...typed].flatMap(wordsOf));
  }

  private get toned(): Ranking {
    this.tonedRanking ??= new Ranking(this.directory, tonedWordsOf);
    return this.tonedRanking;
  }

  /** The query in bare words, spelling repaired where that is no guess: what the full text is asked for. */
  words(query: string): string[] {
    return this.vocabulary.read(query).map(({ word, typed }) => typed ?? word);
  }

  /** Bare words to mark in what is found: those that say something, as typed and in the words of the synonyms. */
  marks(query: string): string[] {
    const read = this.vocabulary.read(query);
    const meant = this.bare.said(
      read.map(({ word }) => word),
      trustOf(read),
    );
    return [...new Set([...meant, ...read.flatMap(({ typed }) => typed ?? [])])];
  }

  /** Pages that hold anything of the query, best first; equals keep the list's order. */
  find(query: string): Hit[] {
    const typed = this.vocabulary.read(query);
    if (typed.length === 0) return [];
    const words = typed.map(({ word }) => word);
    const months = monthHits(this.entries, words, (rest) =>
      this.rank(typed.filter(({ word }) => rest.includes(word))),
    );
    const ranked = this.rank(typed);
    const scripts = this.bare.asksFor(words, 'broadcast') ? scriptsOf(ranked) : [];
    const paths = new Set(months.map(({ entry }) => entry.path));
    const others = [...scripts, ...ranked].sort((a, b) => b.rank - a.rank);
    return [...months, ...others.filter(({ entry }) => !paths.has(entry.path))];
  }

  private rank(typed: readonly Meant[]): Hit[] {
    const trust = trustOf(typed);
    const bare = this.bare.rate(
      typed.map(({ word }) => word),
      trust,
    );
    const marked = typed.some(({ toned }) => toned !== undefined && isToned(toned));
    const toned = marked
      ? this.toned.rate(
          typed.map(({ word, toned }) => toned ?? word),
          trust,
        )
      : undefined;
    const hits = this.entries
      .map((entry, page) => ({ entry, page, share: 0, firm: 0, ...blend(bare[page]!, toned?.[page]) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.rank - a.rank);
    const [best] = hits;
    if (!best) return [];
    const held = this.bare.hold(
      best.page,
      typed.map(({ word }) => word),
      trust,
    );
    const heldT = marked
      ? this.toned.hold(
          best.page,
          typed.map(({ word, toned }) => toned ?? word),
          trust,
        )
      : undefined;
    const mix = (a: number, b: number | undefined) => (b === undefined ? a : a * (1 - TONED) + b * TONED);
    return [
      { ...best, share: mix(held.share, heldT?.share), firm: mix(held.firm, heldT?.firm) },
      ...hits.slice(1),
    ];
  }
}

const trustOf = (typed: readonly Meant[]) =>
  new Map(
    typed.flatMap(({ word, toned, trust }) => [[word, trust] as const, [toned ?? word, trust] as const]),
  );

/** What the loudspeaker reads out about a guide has a page below it. */
function scriptsOf(hits: readonly Hit[]): Hit[] {
  const guides = hits
    .filter(({ entry: { kind, topic } }) => kind === 'guide' && topic !== '')
    .slice(0, SCRIPTS);
  return guides.map((hit) => {
    const { path, title } = hit.entry;
    const entry = {
      ...hit.entry,
      kind: 'broadcast' as const,
      path: `${path}loa/`,
      title: `Lời loa: ${title}`,
    };
    return { ...hit, entry, alias: null, part: null, score: hit.score + SCRIPT, rank: hit.rank + SCRIPT };
  });
}

function blend(bare: Rated, toned: Rated | undefined): Rated {
  if (!toned) return bare;
  const mix = (a: number, b: number) => a * (1 - TONED) + b * TONED;
  const { alias, part } = toned.score > 0 ? toned : bare;
  return { score: mix(bare.score, toned.score), rank: mix(bare.rank, toned.rank), alias, part };
}
