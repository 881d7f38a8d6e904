// Reports → what every edition brought, in words: who reported, who reached the plan, what was corrected.
import { edition as editionPath } from '../../address/address.ts';
import { changeLines, editionChanges } from '../../progress/changes.ts';
import type { PublicReports } from '../../reports/public/protect.ts';
import { monthName } from '../../text/date.ts';
import { dated } from '../site.ts';

export const changesView = (reports: PublicReports) =>
  editionChanges(reports).map((changes) => ({
    title: monthName(changes.edition.month),
    path: editionPath(changes.edition.month),
    dated: dated(changes.edition),
    ...changeLines(reports, changes),
  }));
