// A heading row → where a table with one figure a row has its villages, the names of its indicators and their figures.
import { qualifierOf } from './headings.ts';
import type { Readers } from './layout.ts';
import type { Row } from './sheet.ts';

export interface LongColumns {
  /** undefined where another cell names the village for all rows. */
  village: number | undefined;
  item: number;
  /** One, or the month's beside the sum since some day: which of them counts depends on the indicator. */
  values: readonly number[];
  /** The column of figures is headed by its village: "Chỉ tiêu | Thôn Xuân Nẻo". */
  named?: number;
}

export function longColumns(row: Row, readers: Readers): LongColumns | undefined {
  const kinds = row.map(({ text }) => (text === '' ? 'unknown' : readers.heading(text).kind));
  const item = kinds.indexOf('item');
  if (item < 0) return undefined;
  const at = kinds.indexOf('village');
  const village = at < 0 ? undefined : at;
  const ways = row.map(({ text }, index) => (index === item ? undefined : qualifierOf(text)));
  const values = kinds.flatMap((kind, index) => (kind === 'value' ? [index] : []));
  const sum = ways.indexOf('cumulative');
  const ofMonth = ways.indexOf('month');
  if (sum >= 0 && (values.length > 0 || ofMonth >= 0)) {
    const both = new Set([...values, ...(ofMonth < 0 ? [] : [ofMonth]), sum]);
    return { village, item, values: [...both] };
  }
  if (values.length === 1) return { village, item, values };
  if (values.length > 1) return undefined;
  if (ofMonth >= 0) return { village, item, values: [ofMonth] };
  const [named, another] = row.flatMap(({ text }, index) =>
    text && 'index' in readers.village(text) ? [index] : [],
  );
  if (named === undefined || another !== undefined) return undefined;
  return { village: undefined, item, values: [named], named };
}
