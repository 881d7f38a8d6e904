// A count of people who can do it → how it became known, as it is said beside the figure wherever it stands.
import { wayOf } from '../reports/way.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { countOf } from '../reports/counts.ts';
import { capital } from '../text/capital.ts';
import { monthName } from '../text/date.ts';
import { formatCount } from '../text/number.ts';
import type { Figure } from './figure.ts';
import { latest } from './history.ts';

/** What the two ways are called everywhere. */
export const BY_TEAM = 'tổ tự đánh giá';
export const BY_CHECK = 'qua kiểm tra ba việc';

/** What the code book says of it. */
export const KNOWN_RULE = `Mỗi tháng ghi rõ số này do ${BY_TEAM} hay ${BY_CHECK}.`;

export interface Basis {
  /** "qua kiểm tra ba việc", "3/8 thôn qua kiểm tra ba việc": where there is little room. */
  phrase: string;
  /** "Số người này qua kiểm tra ba việc." */
  sentence: string;
}

/** @param month one of the editions; null for what is no count of people, and where there is none. */
export function villageBasis(
  reports: PublicReports,
  month: string,
  indicator: { id: string; target: string | null },
  village: string,
): string | null {
  if (indicator.target !== 'people_per_month') return null;
  const edition = reports.editions.find((one) => one.month === month);
  if (!edition || typeof countOf(edition.counts, village, indicator.id) !== 'number') return null;
  return wayOf(reports.provenance, edition.month, indicator.id, village) === 'kiem-tra' ? BY_CHECK : BY_TEAM;
}

/** How the newest month of a figure became known; null as for a village. For the commune: in how many of its villages. */
export function basisOf(reports: PublicReports, { place, indicator, month }: Figure): Basis | null {
  if (place.kind === 'village') {
    const phrase = villageBasis(reports, month, indicator, place.village.id);
    return phrase === null ? null : { phrase, sentence: sentenceOf(phrase) };
  }
  const known = latest(reports).counts.villages.flatMap(
    (id) => villageBasis(reports, month, indicator, id) ?? [],
  );
  if (known.length === 0) return null;
  const word = reports.commune.village_word.toLowerCase();
  const checked = known.filter((one) => one === BY_CHECK).length;
  if (checked === 0) return { phrase: `các ${BY_TEAM}`, sentence: `Số người này do các ${BY_TEAM}.` };
  if (checked === known.length) return { phrase: BY_CHECK, sentence: sentenceOf(BY_CHECK) };
  const phrase = `${checked}/${known.length} ${word} ${BY_CHECK}`;
  return { phrase, sentence: `Số người này có ${phrase}, còn lại do ${BY_TEAM}.` };
}

const sentenceOf = (phrase: string) => `Số người này ${phrase === BY_TEAM ? `do ${phrase}` : phrase}.`;

/**
 * "Xã đến xem lại 40 hộ bốc thăm trong các thôn về số của tháng 9/2026: 36 hộ đúng như tổ ghi."; null where nobody visited.
 * Of all villages together, also on the page of one.
 */
export function recheckSentence(reports: PublicReports, { indicator, month }: Figure): string | null {
  const found = reports.rechecks.find((one) => one.month === month && one.indicator === indicator.id);
  if (!found) return null;
  const { kind, village_word } = reports.commune;
  const [visited, agreed] = [found.visited, found.agreed].map(formatCount);
  return `${capital(kind)} đến xem lại ${visited} hộ bốc thăm trong các ${village_word.toLowerCase()} về số của ${monthName(found.month)}: ${agreed} hộ đúng như tổ ghi.`;
}

/** Both sentences; "" where there is nothing to say. */
export function howKnown(reports: PublicReports, figure: Figure): string {
  const basis = basisOf(reports, figure);
  if (!basis) return '';
  return [basis.sentence, recheckSentence(reports, figure)].filter(Boolean).join(' ');
}
