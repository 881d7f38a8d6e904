// "xuan neo thang 9" → that village's page of that month; "thang 9" → the commune's.
import type { Entry } from './directory.ts';
import type { Hit } from './lookup.ts';

interface Asked {
  month: number;
  year: string | null;
  /** The other words of the query. */
  rest: string[];
}

/** Reads "thang 9", "thang 9 2026", "t9" out of bare words. */
export function readMonth(words: readonly string[]): Asked | undefined {
  const at = words.findIndex(
    (word, index) => (word === 'thang' || word === 't') && /^(0?[1-9]|1[0-2])$/.test(words[index + 1] ?? ''),
  );
  if (at < 0) return undefined;
  const after = words.slice(at + 2);
  if (after[0] === 'nam') after.shift();
  const year = /^20\d\d$/.test(after[0] ?? '') ? (after.shift() ?? null) : null;
  return { month: Number(words[at + 1]), year, rest: [...words.slice(0, at), ...after] };
}

/** @param rank finds entries by words; of those only villages count */
export function monthHits(
  entries: readonly Entry[],
  words: readonly string[],
  rank: (words: readonly string[]) => readonly Hit[],
): Hit[] {
  const asked = readMonth(words);
  if (!asked) return [];
  const edition = entries
    .filter(({ kind, path }) => kind === 'edition' && Number(path.slice(-3, -1)) === asked.month)
    .filter(({ path }) => asked.year === null || path.slice(-8, -4) === asked.year)
    .sort((a, b) => (a.path < b.path ? 1 : -1))[0];
  if (!edition) return [];
  if (asked.rest.length === 0) return [{ entry: edition, alias: null }];
  const month = edition.title.replace(/^.*?(?=tháng)/i, '');
  return rank(asked.rest)
    .filter(({ entry }) => entry.kind === 'village')
    .slice(0, 2)
    .map(({ entry }) => {
      const id = entry.path.split('/').at(-2) ?? '';
      return {
        alias: null,
        entry: {
          ...entry,
          kind: 'month',
          title: `${entry.title}, ${month}`,
          path: `${edition.path}${id}/`,
          id: '',
        },
      };
    });
}
