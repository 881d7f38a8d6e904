// A query's words in one spelling → the ways to read it, and the kinds of pages it asks for by name.
import type { Kind } from '../kinds.ts';
import { pairsOf, type Question, type Reading } from './rating.ts';
import type { Spell, Words } from './synonyms.ts';

export interface Asked extends Question {
  /** Kinds of pages it asks for by name. */
  kinds: ReadonlySet<Kind>;
  /** True when nothing but a kind is asked for: "thôn nào đứng đầu". */
  onlyKind: boolean;
  /** All of it, a space at both ends. */
  whole: string;
}

/** How sure each word is meant, 0 to 1. */
export type Trust = ReadonlyMap<string, number>;

export class Questions {
  private readonly fillers: ReadonlySet<string>;
  /** Phrases that ask for pages of one kind: "tranh", "la gi"; the longest first. */
  private readonly asking: readonly (readonly [phrase: string, kind: Kind])[];
  private readonly rewrite: (words: readonly string[]) => string[];
  private readonly weight: (word: string) => number;

  /**
   * @param rewrite puts words in those of the synonyms
   * @param weight how much a word tells one page from the others
   */
  constructor(
    { fillers, asking }: Pick<Words, 'fillers' | 'asking'>,
    spell: Spell,
    rewrite: (words: readonly string[]) => string[],
    weight: (word: string) => number,
  ) {
    const phrase = (text: string) => spell(text).join(' ');
    this.rewrite = rewrite;
    this.weight = weight;
    this.fillers = new Set(fillers.map(phrase));
    this.asking = asking
      .flatMap(([kind, phrases]) => phrases.map((one) => [phrase(one), kind] as const))
      .sort(([a], [b]) => b.length - a.length);
  }

  /** How much a word of a name says; nothing where it is a filler. */
  readonly worth = (word: string): number => (this.fillers.has(word) ? 0 : this.weight(word));

  /** What is looked for, and the kinds of pages asked for by name. */
  ask(typed: readonly string[], trust: Trust): Asked {
    const kinds = new Set<Kind>();
    const whole = typed.join(' ');
    let rest = ` ${whole} `;
    for (const [phrase, kind] of this.asking) {
      if (!rest.includes(` ${phrase} `)) continue;
      kinds.add(kind);
      rest = rest.replace(` ${phrase} `, ' ');
    }
    const left = rest.trim().split(' ').filter(Boolean);
    const onlyKind = kinds.size > 0 && left.every((word) => this.fillers.has(word));
    const ways = onlyKind
      ? [typed, this.rewrite(typed)]
      : [left, this.rewrite(left), ...(kinds.size > 0 ? [] : [this.rewrite(typed)])];
    const different = new Map(ways.map((phrases) => [phrases.join(' '), phrases]));
    const readings = [...different.values()].map((phrases) => this.reading(phrases, trust));
    return { kinds, onlyKind, readings, last: typed.at(-1) ?? '', whole: ` ${whole} ` };
  }

  /** Fillers are left out where they stand alone: "em" says nothing, "trẻ em" does. */
  private reading(phrases: readonly string[], trust: Trust): Reading {
    const said = phrases.filter((phrase) => !this.fillers.has(phrase));
    const meant = (said.length > 0 ? said : phrases).join(' ');
    const words = meant.split(' ').map((word) => {
      const known = trust.get(word) ?? 1;
      return { word, weight: known === 0 ? 1 : known * this.weight(word) };
    });
    const pairs = pairsOf([phrases.join(' ').split(' '), words.map(({ word }) => word)]);
    const whole = phrases.join(' ');
    return { phrases: [...new Set([whole, meant])], said: new Set(whole.split(' ')), words, pairs };
  }
}
