// Public reports → the JSON a live chart fetches, and back: the reader's phone runs the same stage as the build.
import type { PublicReports } from '../reports/protect.ts';
import { SAMPLE_NOTE } from '../text/phrases.ts';

/** Only what figures are computed from; texts for the code book and the journal stay away. */
export function liveData(reports: PublicReports): string {
  const indicators = reports.indicators.map((one) => ({ ...one, meaning: '', source: '', aliases: [] }));
  const villages = reports.villages.map((one) => ({ ...one, aliases: [] }));
  const { name, kind, village_word, targets, sample } = reports.commune;
  return JSON.stringify({
    ...(sample && { note: SAMPLE_NOTE }),
    commune: { name, kind, village_word, targets },
    villages,
    indicators,
    editions: reports.editions,
    corrections: reports.corrections,
  });
}

/** The counterpart of `liveData`, for figures; days of import are not in it. */
export function readLiveData(data: object): PublicReports {
  return { ...(data as PublicReports), firstReceived: new Map() };
}
