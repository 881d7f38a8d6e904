// The table of a month's villages as a workbook: its bytes, and the link that says how large it is. From protected figures alone.
import { monthTable } from '../address/address.ts';
import { megabytes } from '../guides/media.ts';
import { monthWorkbook } from '../papers/month-workbook.ts';
import { monthName, type Month } from '../text/date.ts';
import { commune, reports } from './site.ts';

const made = new Map<Month, Promise<Uint8Array>>();

/** Made once: the page that links to it asks how large it is. */
export function monthWorkbookOf(month: Month): Promise<Uint8Array> {
  const bytes = made.get(month) ?? monthWorkbook(reports, month);
  made.set(month, bytes);
  return bytes;
}

/** "Bảng các thôn tháng 9/2026 (Excel, 9 KB)" */
export async function monthTableLink(month: Month) {
  const { length } = await monthWorkbookOf(month);
  const name = `Bảng các ${commune.village_word.toLowerCase()} ${monthName(month)}`;
  return { path: monthTable(month), name: `${name} (Excel, ${megabytes(length)})` };
}
