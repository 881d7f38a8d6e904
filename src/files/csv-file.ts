// One of our CSV files on the disk → its rows, or Issues; undefined when there is no such file.
import { readCsv, type Csv } from './csv.ts';
import { hasErrors } from './issue.ts';
import { readListText } from './list-text.ts';

/** @param required as for `readCsv` */
export function readCsvFile<C extends string>(
  file: string,
  columns: readonly C[],
  required: readonly C[] = columns,
): Csv<C> | undefined {
  const read = readListText(file);
  if (!read) return undefined;
  if (hasErrors(read.issues)) return { columns: [], rows: [], issues: read.issues };
  const csv = readCsv(file, read.text, columns, required);
  csv.issues.push(...read.issues);
  return csv;
}
