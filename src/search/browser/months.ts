// "xuan neo thang 9" → that village's page of that month; "thang 9" → the commune's.
import type { Entry } from '../names.ts';
import type { Hit } from '../hit.ts';

interface Asked {
  month: number;
  year: string | null;
  /** The other words of the query. */
  rest: string[];
}

/** Months as they are said, bare. */
const SAID = [
  ['gieng', 'mot'],
  ['hai'],
  ['ba'],
  ['tu'],
  ['nam'],
  ['sau'],
  ['bai'],
  ['tam'],
  ['chin'],
  ['muoi'],
  ['muoi mot'],
  ['muoi hai', 'chap'],
];

/** Names no village: "số liệu cả xã tháng 7" asks for the commune's month. */
const GENERAL =
  /^((so lieu|ket qua|tien do|bao cao|tong hop|ca xa|toan xa|cua xa|xa|cac thon|xem|cua|the nao|nam)( |$))*$/;

/** A village or a month by its name is what was meant. */
const EXACT = 110;

/** The month at the beginning of these words, and how many of them it takes. */
function monthAt(words: readonly string[]): { month: number; taken: number } | undefined {
  const [first = '', second = ''] = words;
  if (/^(0?[1-9]|1[0-2])$/.test(first)) return { month: Number(first), taken: 1 };
  for (const [said, taken] of [
    [`${first} ${second}`, 2],
    [first, 1],
  ] as const) {
    const index = SAID.findIndex((names) => names.includes(said));
    if (index >= 0) return { month: index + 1, taken };
  }
  return undefined;
}

/** Reads "thang 9", "thang chin", "thang 9 2026", "t9" out of bare words. */
export function readMonth(words: readonly string[]): Asked | undefined {
  for (const [at, word] of words.entries()) {
    const found = word === 'thang' || word === 't' ? monthAt(words.slice(at + 1)) : undefined;
    if (!found) continue;
    const after = words.slice(at + 1 + found.taken);
    if (after[0] === 'nam') after.shift();
    const year = /^20\d\d$/.test(after[0] ?? '') ? (after.shift() ?? null) : null;
    return { month: found.month, year, rest: [...words.slice(0, at), ...after] };
  }
  return undefined;
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
  if (GENERAL.test(asked.rest.join(' ')))
    return [
      { entry: edition, alias: null, part: null, share: 1, firm: 1, page: -1, score: EXACT, rank: EXACT },
    ];
  const month = edition.title.replace(/^.*?(?=tháng)/i, '');
  return rank(asked.rest)
    .filter(({ entry }) => entry.kind === 'village' && !entry.notIn?.includes(edition.path))
    .slice(0, 2)
    .map(({ entry }) => {
      const id = entry.path.split('/').at(-2) ?? '';
      return {
        alias: null,
        part: null,
        share: 1,
        firm: 1,
        page: -1,
        score: EXACT,
        rank: EXACT,
        entry: {
          ...entry,
          kind: 'month',
          title: `${entry.title}, ${month}`,
          path: `${edition.path}${id}/`,
          online: edition.online ?? false,
        },
      };
    });
}
