// Reports as the commune has them → the same in the shape the public sees, with no count hidden: for its own papers, never for a page.
import type { Reports } from './load.ts';
import { protect, type PublicReports } from './public/protect.ts';

/** Whatever is made of these stays on the commune's own machine: a page, or a file beside one, is made of `protect` alone. */
export function inFull(reports: Reports): PublicReports {
  const indicators = reports.lists.indicators.map((one) => ({ ...one, minCount: null }));
  return protect({ ...reports, lists: { ...reports.lists, indicators } });
}
