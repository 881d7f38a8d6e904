// Public reports → the JSON a live chart fetches, and back: the reader's phone runs the same stage as the build.
import { inMonth } from '../reports/lists/lists.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { SAMPLE_NOTE } from '../text/phrases.ts';

/** Only what figures are computed from; texts for the code book and the journal stay away. */
export function liveData(reports: PublicReports): string {
  const { lists } = reports;
  const { name, kind, village_word, targets, sample } = reports.commune;
  const indicators = lists.indicators.map((one) => ({
    ...one,
    meaning: '',
    source: '',
    aliases: [],
    guides: [],
  }));
  const villages = lists.villages.map((one) => ({ ...one, aliases: [] }));
  const households = lists.households.map((one) => ({ ...one, source: '' }));
  const targetList = lists.targets.map((one) => ({ ...one, source: '' }));
  const teams = lists.teams.map((one) => ({ ...one, place: null, hours: null }));
  return JSON.stringify({
    ...(sample && { note: SAMPLE_NOTE }),
    commune: { name, kind, village_word, targets },
    month: reports.month,
    lists: { villages, households, indicators, targets: targetList, teams },
    editions: reports.editions.map(({ month, counts, totals }) => ({ month, counts, totals })),
    corrections: reports.corrections,
  });
}

/** What figures are not made from. */
const NOT_SENT = {
  firstReceived: new Map(),
  days: { villages: new Map(), figures: new Map() },
  items: [],
  provenance: [],
  rechecks: [],
  surveys: [],
};

/** The counterpart of `liveData`, for figures; days of import are not in it. */
export function readLiveData(data: object): PublicReports {
  const read = data as Pick<PublicReports, 'lists' | 'commune' | 'month' | 'editions' | 'corrections'>;
  return {
    ...inMonth(read, read.month),
    editions: read.editions,
    corrections: read.corrections,
    ...NOT_SENT,
  };
}
