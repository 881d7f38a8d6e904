// The directory in one spelling, bare or with its marks → how well each page answers a query.
import type { Directory } from '../directory.ts';
import { KIND_BONUS, KIND_WEIGHT, type Kind } from '../kinds.ts';
import type { Entry } from '../names.ts';
import type { Passage } from '../passage.ts';
import { Evidence } from './evidence.ts';
import { Passages } from './passages.ts';
import { Questions, type Asked, type Trust } from './questions.ts';
import {
  coverage,
  held,
  nameScore,
  together,
  titleShare,
  type Holds,
  type Name,
  type Question,
  type Reading,
} from './rating.ts';
import { isCalled, saysMore, shareSaid } from './saying.ts';
import { rewriter, type Spell } from './synonyms.ts';

interface Listed {
  entry: Entry;
  names: Name[];
  /** All words of its names. */
  named: ReadonlySet<string>;
  /** All words of its parts. */
  told: ReadonlySet<string>;
}

/** How well a page answers. */
export interface Rated {
  /** By the best of its names and parts, to about 110, more when its kind was asked for. */
  score: number;
  /** The same with all that its other names say: what pages are put in order by. */
  rank: number;
  /** The other name by which it does, when its title says less. */
  alias: string | null;
  /** The part that answers, when it does so better than any name. */
  part: Passage | null;
}
/** Added for a page whose kind was asked for by name, when it holds more than half of the rest. */
const [ASKED, HALF] = [45, 20];
/** What a page of the kind asked for is worth when nothing else was said. */
const KIND_ALONE = 30;
/** Added for a village called by its name, whatever is asked about it. */
const CALLED = 50;
/**
 * Who has been robbed or hurt needs a number to press, before anything to read; this sure a name must be of it, and
 * this much of the name must be asked for: "điện thoại" alone is not "mất điện thoại".
 */
const [RESCUE, PANIC, SAID] = [30, 52, 0.7];
/** A title says what a page is about; what people type is only a hint. */
const [TITLE, TYPED] = [1.05, 0.95];
/** What a word is worth in another of the page's names, in one of its parts. */
const [NAMED, TOLD] = [0.7, 0.3];
/** A part answers nearly as well as a name; when both come near, the page does so a little better. */
const [PART, BOTH] = [0.9, 0.15];
/** What a word weighs that stands on no page, when it is asked whether a page is just what was meant. */
const STRANGE = 4;
/** From here on a heading is worth to be led to. */
const LEADS = 40;
/** From here on a name says the query itself: what else the page says of it adds nothing. */
const SAYS_IT = 60;

/** Kinds that are meant whenever their word is said, and what pages of other kinds are worth beside them. */
const FIRST: ReadonlySet<Kind> = new Set<Kind>(['training', 'progress', 'infographic']);
const BESIDE = 0.7;

/** Whether words hold any of the query's: what holds none says nothing of it. */
const mentions = (words: ReadonlySet<string>, { readings, last }: Question) =>
  readings.some((reading) => reading.words.some(({ word }) => held(words, word, word === last) > 0));

/** Looks a word up once: each name of a page asks what the page holds elsewhere. */
function once(holds: Holds): Holds {
  const known = new Map<string, number>();
  return (word, isLast) => {
    const held = known.get(word) ?? holds(word, isLast);
    known.set(word, held);
    return held;
  };
}

export class Ranking {
  private readonly listed: Listed[];
  private readonly passages: Passages;
  private readonly evidence = new Evidence();
  private readonly rewrite: (words: readonly string[]) => string[];
  private readonly questions: Questions;
  /** How much a word tells one page from the others. */
  private readonly weights = new Map<string, number>();

  constructor({ entries, passages, same, ...words }: Directory, spell: Spell) {
    const villages = entries.filter(({ kind }) => kind === 'village').flatMap(({ aliases }) => aliases);
    this.rewrite = rewriter([...same, ...villages.map((name) => [name])], spell);
    this.questions = new Questions(words, spell, this.rewrite, (word) => this.weight(word));
    this.passages = new Passages(passages, spell, this.rewrite);
    this.listed = entries.map((entry, page) => this.list(entry, this.passages.headsOf(page), spell));
    const counts = new Map<string, number>();
    for (const { named, told } of this.listed)
      for (const word of new Set([...named, ...told])) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) this.weights.set(word, Math.log(1 + entries.length / (1 + count)));
  }

  private list(entry: Entry, heads: readonly string[], spell: Spell): Listed {
    const names = [entry.title, ...entry.aliases, ...entry.typed].map((text): Name => {
      const written = spell(text);
      const forms = [...new Set([written.join(' '), this.rewrite(written).join(' ')])];
      return { forms, words: new Set(forms.flatMap((form) => form.split(' '))) };
    });
    this.evidence.add(
      names.map(({ forms }) => forms),
      heads,
    );
    const told = new Set(heads.flatMap((head) => head.split(' ')));
    return { entry, names, named: new Set(names.flatMap(({ words }) => [...words])), told };
  }

  /** How well each page answers these words, in the directory's order. @param trust how sure each word is meant */
  rate(words: readonly string[], trust: Trust): Rated[] {
    const question = this.questions.ask(words, trust);
    const evidence = this.evidence.rate(question);
    return this.listed.map((one, page) => this.rateOne(one, question, page, evidence[page]!));
  }

  /** True when pages of this kind are asked for, and something else beside. */
  asksFor(words: readonly string[], kind: Kind): boolean {
    const { kinds, onlyKind } = this.questions.ask(words, new Map());
    return kinds.has(kind) && !onlyKind;
  }

  /** The words that say something, as typed and in the words of the synonyms. */
  said(words: readonly string[], trust: Trust): string[] {
    return this.questions
      .ask(words, trust)
      .readings.flatMap(({ words: meant }) => meant.map(({ word }) => word));
  }

  /** How surely a page is meant: what it holds of the query, and what of that stands side by side as in the query. */
  hold(page: number, words: readonly string[], trust: Trust): { share: number; firm: number } {
    const { named, names, told } = this.listed[page]!;
    const question = this.questions.ask(words, trust);
    const { last } = question;
    const part = this.passages.best(page, question, () => 0);
    const forms = [...names.flatMap((name) => name.forms), ...(part?.forms ?? [])];
    const holds: Holds = (word, isLast) =>
      Math.max(held(named, word, isLast), part?.words.has(word) ? 1 : 0, told.has(word) ? 0.5 : 0);
    const kept = question.readings.map((asked) => {
      const reading = { ...asked, words: asked.words.map((one) => this.inEarnest(one)) };
      const share = coverage(reading.words, last, holds);
      return { share, firm: reading.words.length === 1 ? share : together(forms, reading) };
    });
    return kept.reduce((best, one) => (one.share + one.firm > best.share + best.firm ? one : best));
  }

  /** A word that stands on no page is no slip but what the query is about, when it is asked whether a page is just that. */
  private inEarnest(one: Reading['words'][number]): Reading['words'][number] {
    return this.weights.has(one.word) ? one : { ...one, weight: STRANGE };
  }

  /** For a word that nothing knows, little. */
  private weight(word: string): number {
    return this.weights.get(word) ?? 1;
  }

  private rateOne(
    { entry, names, named, told }: Listed,
    question: Asked,
    page: number,
    evidence: number,
  ): Rated {
    let best = { score: 0, index: 0 };
    const elsewhere = once((word, isLast) =>
      Math.max(held(named, word, isLast) * NAMED, told.has(word) ? TOLD : 0),
    );
    const candidates = mentions(named, question) ? names : [];
    candidates.forEach((name, index) => {
      if (!mentions(name.words, question)) return;
      const kind = index === 0 ? TITLE : index <= entry.aliases.length ? 1 : TYPED;
      const score = nameScore(name, question, elsewhere, this.questions.worth) * kind;
      if (score > best.score) best = { score, index };
    });
    const found = this.passages.best(page, question, elsewhere);
    const inPart = (found?.score ?? 0) * PART;
    const lesser = Math.max(best.score, inPart) < SAYS_IT ? Math.min(best.score, inPart) : 0;
    const answered = Math.max(best.score, inPart) + lesser * BOTH;
    const isAsked = question.kinds.has(entry.kind);
    const both = question.onlyKind && isAsked ? Math.max(answered, KIND_ALONE) : answered;
    if (both === 0) return { score: 0, rank: 0, alias: null, part: null };
    const weighed = both * (KIND_WEIGHT[entry.kind] ?? 1);
    const asked = isAsked && both > HALF ? ASKED : 0;
    const called =
      entry.kind === 'village' && names.some(({ forms }) => isCalled(forms[0]!, question.whole)) ? CALLED : 0;
    const panic =
      entry.kind === 'rescue' && best.score > PANIC && names.some((name) => shareSaid(name, question) > SAID);
    const bonus =
      called + (panic ? RESCUE : 0) + (KIND_BONUS[entry.kind] ?? 0) + titleShare(names[0]!, question) * 4;
    const other = entry.aliases[best.index - 1];
    // What people type is nowhere to be read: the heading that says it is.
    const isHidden = best.index > entry.aliases.length;
    const beside = !isAsked && [...question.kinds].some((kind) => FIRST.has(kind)) ? BESIDE : 1;
    const score = ((asked ? both : weighed) + asked + bonus) * beside;
    return {
      score,
      rank: score + evidence * beside,
      alias: other !== undefined && saysMore(names[best.index]!, names[0]!, question) ? other : null,
      part: inPart > best.score || (isHidden && inPart > LEADS) ? (found?.passage ?? null) : null,
    };
  }
}
