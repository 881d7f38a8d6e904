// A month at the desk → its papers as files, as `npm run report` makes them; loaded by itself when one is asked for.
import { monthReport } from '../../papers/month-report.ts';
import { monthWorkbook } from '../../papers/month-workbook.ts';
import { reportDocument } from '../../papers/report-document.ts';
import { yearWorkbook } from '../../papers/year-workbook.ts';
import { asOf } from '../../progress/history.ts';
import type { Day, Month } from '../../text/date.ts';
import type { Judged } from '../judged.ts';
import { publishedFrom } from '../published.ts';
import { withMonth } from '../with-month.ts';

declare global {
  /** `publishedText`, written in front of this script. */
  var deskPublished: string | undefined;
}

export type PaperKind = 'report' | 'table' | 'year';

export interface Paper {
  name: string;
  bytes: Uint8Array;
}

export async function makePaper(kind: PaperKind, judged: Judged, today: Day): Promise<Paper | undefined> {
  const { reports: published, scoring } = publishedFrom(globalThis.deskPublished ?? '');
  const month = judged.period as Month;
  const reports = asOf(withMonth(published, judged, month, today), month);
  if (kind === 'report')
    return {
      name: `bao-cao-${month}.docx`,
      bytes: await reportDocument(monthReport(reports, month, judged.notes)),
    };
  if (kind === 'table') return { name: `phu-luc-${month}.xlsx`, bytes: await monthWorkbook(reports, month) };
  const year = month.slice(0, 4);
  const bytes = await yearWorkbook({ reports, year, scoring });
  return bytes && { name: `tong-hop-${year}-den-${month}.xlsx`, bytes };
}

globalThis.deskParts = { ...globalThis.deskParts, papers: { makePaper } };
