// A file that is a zip (docx, xlsx) → the same with no trace of when it was made: the same paper is the same bytes.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Day } from '../text/date.ts';

/** Local time, as a zip's dates are: the same digits wherever the machine stands. */
const EPOCH = new Date(2026, 0, 1);
const PROPERTIES = 'docProps/core.xml';

/** @param day what the file says it was made on */
export function fixed(
  bytes: Uint8Array,
  day: Day,
  edit: Readonly<Record<string, (xml: string) => string>> = {},
) {
  const parts = unzipSync(bytes);
  const edits = {
    [PROPERTIES]: (xml: string) => xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${day}T00:00:00Z`),
    ...edit,
  };
  for (const [name, change] of Object.entries(edits))
    if (parts[name]) parts[name] = strToU8(change(strFromU8(parts[name])));
  return zipSync(parts, { mtime: EPOCH });
}
