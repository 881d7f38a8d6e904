// The first names + a query → the pages a name of which says just what was typed: shown before anything else is there.
import { bare } from '../bare.ts';
import type { Entry } from '../names.ts';
import { resultOf, type Result } from './result.ts';

const SHOWN = 3;
/** What a name that is the query itself is worth. */
const EXACT = 4;

const spelled = new WeakMap<Entry, readonly string[]>();

/** The title and other names, bare: spelled once, not at every letter that is typed. */
function namesOf(entry: Entry): readonly string[] {
  const names = spelled.get(entry) ?? [entry.title, ...entry.aliases].map(bare);
  spelled.set(entry, names);
  return names;
}

/** How well a name says the words, the last one perhaps only begun; 0 = not at all. One word alone must be all of it. */
function says(name: string, query: string): number {
  if (name === query) return EXACT;
  if (!query.includes(' ')) return 0;
  if (name.startsWith(query)) return 3;
  return ` ${name}`.includes(` ${query}`) ? 2 : 0;
}

/**
 * Best first; a title before another name that says it as well. Names that only begin so, or hold it, count when they are
 * of one page: of several, which is meant is for the whole search to say.
 */
export function saidByName(entries: readonly Entry[], query: string): Result[] {
  const asked = bare(query);
  const found = entries
    .map((entry) => {
      const scores = namesOf(entry).map((name, at) => {
        const score = says(name, asked);
        return score > 0 && at === 0 ? score + 0.5 : score;
      });
      const score = Math.max(...scores);
      return { entry, score, alias: entry.aliases[scores.indexOf(score) - 1] };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const exact = found.filter(({ score }) => score >= EXACT);
  const shown = exact.length > 0 ? exact.slice(0, SHOWN) : found.length === 1 ? found : [];
  return shown.map(({ entry, alias }) => resultOf(entry, alias ?? '', asked.split(' ')));
}
