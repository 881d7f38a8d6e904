// Places of a query's words in names and headings → how well each page answers: the ranking's rules in short.
import { KIND_BONUS, KIND_WEIGHT, type Kind } from '../kinds.ts';
import { isLastAt, nameAt, wordAt } from '../word-files.ts';

/** Where each name stands: its page, and whether it is the title, another name or a heading. */
export interface NameList {
  page: number[];
  role: ('title' | 'name' | 'head')[];
}

/** What a page is worth for a query. */
export interface Weighed {
  page: number;
  score: number;
  /** Share of the query it holds, and that stands side by side on it as in the query, 0 to 1. */
  share: number;
  firm: number;
}

/** The same numbers as in `rating.ts`, `passages.ts` and `ranking.ts`, where they are explained. */
const [WORDS, NEIGHBOURS, HEAD_WORDS, HEAD_NEIGHBOURS] = [48, 18, 44, 20];
const [TITLE, PART, BOTH, SAYS_IT] = [1.05, 0.9, 0.15, 60];
const [NAMED, TOLD, HALF] = [0.7, 0.3, 0.5];
const [EXACT, BEGINS, HOLDS] = [100, 82, 66];
const [TITLE_SHARE, CALLED, RESCUE, PANIC] = [4, 50, 30, 52];
/** Above every page: a kind of page is asked for, and only the whole ranking knows those. */
const ASKED = 200;

/** A name's words of the query: for each, at which places it stands in the name, as bits. */
interface Held {
  at: number[];
  ends: number;
}

interface Page {
  names: Map<number, Held>;
  /** Words of the query in its names, in its headings. */
  named: Set<number>;
  told: Set<number>;
}

/**
 * @param places of each word of the query, in its order; none for a word that nothing knows
 * @param kinds of the pages; a page behind them is none, and what it weighs tells what kind of page is asked for
 */
export function weigh(
  places: readonly (readonly number[])[],
  { page: pageOf, role }: NameList,
  kinds: readonly Kind[],
): Weighed[] {
  const pages = gather(places, pageOf, role);
  const weights = places.map((all) => {
    const count = new Set(all.map((place) => pageOf[nameAt(place)])).size;
    return count === 0 ? 1 : Math.log(1 + kinds.length / (1 + count));
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const share = (worth: (word: number) => number) =>
    weights.reduce((sum, weight, word) => sum + weight * worth(word), 0) / whole;
  return [...pages]
    .map(([page, held]) => ({ page, ...weighPage(held, kinds[page], role, places.length, share) }))
    .sort((a, b) => b.score - a.score);
}

function gather(
  places: readonly (readonly number[])[],
  pageOf: NameList['page'],
  role: NameList['role'],
): Map<number, Page> {
  const pages = new Map<number, Page>();
  places.forEach((all, word) => {
    for (const place of all) {
      const name = nameAt(place);
      const page: Page = pages.get(pageOf[name]!) ?? { names: new Map(), named: new Set(), told: new Set() };
      pages.set(pageOf[name]!, page);
      (role[name] === 'head' ? page.told : page.named).add(word);
      const held: Held = page.names.get(name) ?? { at: [], ends: 0 };
      const bit = 1 << wordAt(place);
      held.at[word] = (held.at[word] ?? 0) | bit;
      if (isLastAt(place)) held.ends |= bit;
      page.names.set(name, held);
    }
  });
  return pages;
}

function weighPage(
  { names, named, told }: Page,
  kind: Kind | undefined,
  role: NameList['role'],
  count: number,
  share: (worth: (word: number) => number) => number,
): Omit<Weighed, 'page'> {
  const elsewhere = (word: number) => (named.has(word) ? NAMED : told.has(word) ? TOLD : 0);
  let [best, inPart, title, whole] = [0, 0, 0, 0];
  let part = { words: new Set<number>(), side: new Set<number>() };
  const beside = new Set<number>();
  for (const [name, { at, ends }] of names) {
    const side = sideBySide(at, count);
    const cover = share((word) => (at[word] ? 1 : elsewhere(word)));
    const near = share((word) => (side.has(word) ? 1 : 0));
    if (role[name] === 'head') {
      const score = (cover * HEAD_WORDS + near * HEAD_NEIGHBOURS) * PART;
      if (score > inPart) [inPart, part] = [score, { words: new Set(Object.keys(at).map(Number)), side }];
      continue;
    }
    side.forEach((word) => beside.add(word));
    const phrase = phraseScore(at, ends, count);
    const score = Math.max(phrase, cover * WORDS + near * NEIGHBOURS) * (role[name] === 'title' ? TITLE : 1);
    best = Math.max(best, score);
    if (role[name] === 'title') title = share((word) => (at[word] ? 1 : 0));
    whole = Math.max(whole, saidWhole(at, ends, count));
  }
  const lesser = Math.max(best, inPart) < SAYS_IT ? Math.min(best, inPart) : 0;
  const both = Math.max(best, inPart) + lesser * BOTH;
  const bonus =
    (kind === undefined && whole > 0 ? ASKED : 0) +
    (kind === 'village' && whole > 1 ? CALLED : 0) +
    (kind === 'rescue' && best > PANIC && whole > 0 ? RESCUE : 0) +
    ((kind && KIND_BONUS[kind]) ?? 0) +
    title * TITLE_SHARE;
  const held = share((word) => (named.has(word) || part.words.has(word) ? 1 : told.has(word) ? HALF : 0));
  return {
    score: both * ((kind && KIND_WEIGHT[kind]) ?? 1) + bonus,
    share: held,
    firm: count === 1 ? held : share((word) => (beside.has(word) || part.side.has(word) ? 1 : 0)),
  };
}

/** Words of the query that stand beside a neighbour of theirs in the name. */
function sideBySide(at: readonly number[], count: number): Set<number> {
  const found = new Set<number>();
  for (let word = 1; word < count; word++)
    if ((((at[word - 1] ?? 0) << 1) & (at[word] ?? 0)) !== 0) found.add(word - 1).add(word);
  return found;
}

/** How well a name says the whole query as it stands; 0 = not at all. */
function phraseScore(at: readonly number[], ends: number, count: number): number {
  let chain = at[0] ?? 0;
  for (let word = 1; word < count; word++) chain = (chain << 1) & (at[word] ?? 0);
  if (chain === 0) return 0;
  const whole = chain & (1 << (count - 1));
  if (whole === 0) return HOLDS;
  return (whole & ends) === 0 ? BEGINS : EXACT;
}

/** How many words the name has when the query says all of them, one behind the other; else 0. */
function saidWhole(at: readonly number[], ends: number, count: number): number {
  let [chain, most] = [0, 0];
  for (let word = 0; word < count; word++) {
    chain = ((chain << 1) | 1) & (at[word] ?? 0);
    if ((chain & ends) !== 0) most = Math.max(most, 32 - Math.clz32(chain & ends));
  }
  return most;
}
