// A query and the directory → the pages it means, best first: titles and other names, spelling forgiven.
import type { Directory, Entry } from '../directory.ts';
import type { Hit } from '../hit.ts';
import type { Kind } from '../kinds.ts';
import { monthHits } from './months.ts';
import { held, nameScore, titleShare, type Holds, type Name, type Question, type Reading } from './rating.ts';
import { bare, wordsOf } from '../spelling.ts';
import { rewriter } from './synonyms.ts';
import { Vocabulary, type Meant } from './vocabulary.ts';

interface Listed {
  entry: Entry;
  names: Name[];
  /** All words of its names. */
  named: ReadonlySet<string>;
}

interface Asked extends Question {
  /** Kinds of pages it asks for by name. */
  kinds: ReadonlySet<Kind>;
}

/** A picture says less than its guide, the explanation of a word least: neither stands before it for the same words. */
const KIND_WEIGHT: Partial<Record<Kind, number>> = {
  infographic: 0.7,
  term: 0.5,
  training: 0.7,
  journey: 0.9,
};
/** Guides answer what a person wants to do; everything else comes after them when equally good. */
const KIND_BONUS: Partial<Record<Kind, number>> = { guide: 9, village: 6, journey: 6 };
/** Added for a page whose kind was asked for by name, when it holds more than half of the rest. */
const [ASKED, HALF] = [45, 25];
/**
 * Who has been robbed or hurt needs a number to press, before anything to read; this sure a name must be of it, and
 * this much of the name must be asked for: "điện thoại" alone is not "mất điện thoại".
 */
const [RESCUE, PANIC, SAID] = [30, 52, 0.7];
/** A title says what a page is about; what people type is only a hint. */
const [TITLE, TYPED] = [1.05, 0.95];
/** What a word is worth in another of the page's names. */
const NAMED = 0.7;

export class Lookup {
  private readonly listed: Listed[];
  private readonly entries: readonly Entry[];
  private readonly fillers: ReadonlySet<string>;
  private readonly rewrite: (text: string) => string[];
  private readonly vocabulary = new Vocabulary();
  /** Phrases that ask for pages of one kind: "tranh", "la gi". */
  private readonly asking: readonly (readonly [phrase: string, kind: Kind])[];

  constructor({ entries, same, fillers, asking }: Directory) {
    this.entries = entries;
    const villages = entries.filter(({ kind }) => kind === 'village').flatMap(({ aliases }) => aliases);
    this.rewrite = rewriter([...same, ...villages.map((name) => [name])]);
    this.fillers = new Set(fillers.map(bare));
    this.asking = asking.flatMap(([kind, phrases]) => phrases.map((phrase) => [bare(phrase), kind] as const));
    this.listed = entries.map((entry) => this.list(entry));
    for (const phrase of [...same.flatMap((group) => group), ...asking.flatMap(([, phrases]) => phrases)])
      this.vocabulary.addPhrase(wordsOf(phrase));
    for (const filler of this.fillers) this.vocabulary.addPhrase([filler]);
  }

  private list(entry: Entry): Listed {
    const written = 1 + entry.aliases.length;
    const names = [entry.title, ...entry.aliases, ...entry.typed].map((text, index): Name => {
      const plain = wordsOf(text).join(' ');
      const forms = [...new Set([plain, this.rewrite(plain).join(' ')])];
      forms.forEach((form) => this.vocabulary.addPhrase(form.split(' ')));
      const small = index < written ? text.normalize('NFC').toLowerCase() : '';
      return { text: small, forms, words: new Set(forms.flatMap((form) => form.split(' '))) };
    });
    const named = new Set(names.flatMap(({ words }) => [...words]));
    this.vocabulary.addPage(named);
    return { entry, names, named };
  }

  /** The query in bare words, spelling repaired where that is no guess: what the full text is asked for. */
  words(query: string): string[] {
    return this.vocabulary.read(query).map(({ word, typed }) => typed ?? word);
  }

  /** Bare words to mark in what is found: those that say something, as typed and in the words of the synonyms. */
  marks(query: string): string[] {
    const read = this.vocabulary.read(query);
    const meant = this.ask(read, query).readings.flatMap(({ words }) => words.map(({ word }) => word));
    return [...new Set([...meant, ...read.flatMap(({ typed }) => typed ?? [])])];
  }

  /** Pages that hold anything of the query, best first; equals keep the list's order. */
  find(query: string): Hit[] {
    const typed = this.vocabulary.read(query);
    if (typed.length === 0) return [];
    const words = typed.map(({ word }) => word);
    const months = monthHits(this.entries, words, (rest) =>
      this.rank(
        typed.filter(({ word }) => rest.includes(word)),
        query,
      ),
    );
    const paths = new Set(months.map(({ entry }) => entry.path));
    return [...months, ...this.rank(typed, query).filter(({ entry }) => !paths.has(entry.path))];
  }

  private rank(typed: readonly Meant[], query: string): Hit[] {
    const question = this.ask(typed, query);
    return this.listed
      .map((one) => this.rate(one, question))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
  }

  /** What is looked for, and the kinds of pages asked for by name. */
  private ask(typed: readonly Meant[], query: string): Asked {
    const kinds = new Set<Kind>();
    const whole = typed.map(({ word }) => word).join(' ');
    let rest = whole;
    for (const [phrase, kind] of this.asking) {
      if (rest === phrase || !` ${rest} `.includes(` ${phrase} `)) continue;
      kinds.add(kind);
      rest = ` ${rest} `.replace(` ${phrase} `, ' ').trim();
    }
    const trust = new Map(typed.map(({ word, trust: one }) => [word, one]));
    const ways = [rest.split(' '), this.rewrite(rest), this.rewrite(whole)];
    const different = new Map(ways.map((phrases) => [phrases.join(' '), phrases]));
    const readings = [...different.values()].map((phrases) => this.reading(phrases, trust));
    const spelled = query.trim().normalize('NFC').toLowerCase();
    return { kinds, readings, last: typed.at(-1)?.word ?? '', spelled };
  }

  /** Fillers are left out where they stand alone: "em" says nothing, "trẻ em" does. */
  private reading(phrases: readonly string[], trust: ReadonlyMap<string, number>): Reading {
    const said = phrases.filter((phrase) => !this.fillers.has(phrase));
    const meant = (said.length > 0 ? said : phrases).join(' ');
    const words = meant.split(' ').map((word) => {
      const known = trust.get(word) ?? 1;
      return { word, weight: known === 0 ? 1 : known * this.vocabulary.weight(word, this.entries.length) };
    });
    return { phrases: [...new Set([phrases.join(' '), meant])], words };
  }

  private rate({ entry, names, named }: Listed, question: Asked): Hit {
    let best = { score: 0, index: 0 };
    const elsewhere: Holds = (word, isLast) => held(named, word, isLast) * NAMED;
    names.forEach((name, index) => {
      const kind = index === 0 ? TITLE : index <= entry.aliases.length ? 1 : TYPED;
      const score = nameScore(name, question, elsewhere) * kind;
      if (score > best.score) best = { score, index };
    });
    if (best.score === 0) return { entry, alias: null, score: 0 };
    const weighed = best.score * (KIND_WEIGHT[entry.kind] ?? 1);
    const asked = question.kinds.has(entry.kind) && best.score > HALF ? ASKED : 0;
    const panic =
      entry.kind === 'rescue' && best.score > PANIC && names.some((name) => shareSaid(name, question) > SAID);
    const rescue = panic ? RESCUE : 0;
    const bonus = rescue + (KIND_BONUS[entry.kind] ?? 0) + titleShare(names[0]!, question) * 4;
    const other = entry.aliases[best.index - 1];
    const alias = other !== undefined && saysMore(names[best.index]!, names[0]!, question) ? other : null;
    return { entry, alias, score: (asked ? best.score : weighed) + asked + bonus };
  }
}

/** How much of a name's words the query says. */
function shareSaid({ forms }: Name, { readings }: Question): number {
  const words = [...new Set(forms[0]?.split(' '))];
  const shares = readings.map((reading) => {
    const said = new Set(reading.phrases.flatMap((phrase) => phrase.split(' ')));
    return words.filter((word) => said.has(word)).length / words.length;
  });
  return Math.max(...shares);
}

/** Whether another name, as it is written, holds a word of the query that the title does not. */
function saysMore(name: Name, title: Name, { readings, last }: Question): boolean {
  const written = ({ forms }: Name) => new Set(forms[0]?.split(' '));
  const [other, own] = [written(name), written(title)];
  return readings.some(({ words }) =>
    words.some(({ word }) => held(other, word, word === last) > held(own, word, word === last)),
  );
}
