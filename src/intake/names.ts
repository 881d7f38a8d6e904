// Headings and village names as offices write them → the indicator or village they mean.
import type { Indicator } from '../reports/indicators.ts';
import type { Village } from '../reports/villages.ts';
import { fold } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';

/** What a column, or a row of a transposed table, is about. */
export type Heading =
  | { kind: 'indicator'; index: number }
  | { kind: 'village' }
  | { kind: 'number' | 'note' | 'households' | 'share' | 'total' }
  | { kind: 'unknown'; near: string | undefined };

const VILLAGE =
  /^(ten )?(thon|thon xom|thon to dan pho|don vi|don vi thon|dia ban|khu dan cu|to cong nghe so|to cong nghe so thon)$/;
const OTHER: readonly [RegExp, 'number' | 'note' | 'households' | 'share' | 'total'][] = [
  [/^(stt|tt|so tt|so thu tu)$/, 'number'],
  [/^(ghi chu|kho khan|kho khan vuong mac|kien nghi)$/, 'note'],
  [/^(tong )?so ho( cua thon| trong thon| dan)?$|^tong so ho( gia dinh)?$/, 'households'],
  [/^(ty|ti) le( ho)?( duoc huong dan)?( so voi tong so ho)?( phan tram)?$/, 'share'],
  [/^(tong|tong so|tong cong|cong|toan xa|cong toan xa)$/, 'total'],
];

/** The month some offices add to every heading; it is settled elsewhere. */
const MONTH = /\b(thang )?(0?[1-9]|1[0-2])\s?([/.-]|nam )\s?20\d\d\b/;

/** Letters and digits of a heading: no accents, no numbering in front, no unit in brackets behind. */
function headingKey(text: string, units: readonly string[]): string {
  const folded = fold(text)
    .replace(/%/g, ' ')
    .replace(/^\(?\d+\)?[.)/:-]?\s+/, '');
  const unit = /\((?:dvt:? ?)?([^()]*)\)$/.exec(folded)?.[1]?.trim();
  const bare = unit !== undefined && units.includes(unit) ? folded.slice(0, folded.lastIndexOf('(')) : folded;
  return bare.replace(/[^a-z0-9]+/g, ' ').trim();
}

/** A heading as it is, and without its month: "… trong tháng 8/2026" is "… trong tháng" or "…". */
function headingKeys(text: string, units: readonly string[]): string[] {
  const folded = fold(text);
  if (!MONTH.test(folded)) return [headingKey(text, units)];
  return ['thang', ''].map((month) => headingKey(folded.replace(MONTH, month), units));
}

export function headingReader(indicators: readonly Indicator[]): (text: string) => Heading {
  const units = indicators.map((one) => fold(one.unit));
  const exact = new Map<string, number>();
  indicators.forEach((indicator, index) => {
    for (const label of [indicator.label, ...indicator.aliases]) exact.set(headingKey(label, []), index);
  });
  const labels = indicators.map((indicator) => indicator.label);
  return (text) => {
    const keys = headingKeys(text, units);
    const index = keys.map((key) => exact.get(key)).find((found) => found !== undefined);
    if (index !== undefined) return { kind: 'indicator', index };
    const [key = ''] = keys;
    if (VILLAGE.test(key)) return { kind: 'village' };
    const other = OTHER.find(([pattern]) => pattern.test(key));
    if (other) return { kind: other[1] };
    return { kind: 'unknown', near: key.length > 5 ? nearest(text, labels) : undefined };
  };
}

export type VillageMatch = { index: number } | { near: string | undefined };

/** Spelling without accents, case, or the words for "village" in front. */
function villageKey(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^(to )?(cong nghe so )?(cong dong )?(thon|lang|xom|khu|tdp|to dan pho|t) /, '');
}

export function villageReader(villages: readonly Village[]): (text: string) => VillageMatch {
  const exact = new Map<string, number>();
  villages.forEach((village, index) => {
    for (const name of [village.name, village.id, ...village.aliases]) exact.set(villageKey(name), index);
  });
  const names = villages.map((village) => village.name);
  return (text) => {
    const key = villageKey(text);
    const index = exact.get(key);
    return index === undefined ? { near: key === '' ? undefined : nearest(key, names) } : { index };
  };
}
