// The contents of a data file → its mark in the journals, the same for the same contents however a program saved them.
import { plainName, splitCsv } from '../files/csv-table.ts';
import { formatCsv } from '../files/csv.ts';
import { shortHash } from '../files/disk.ts';
import { readWrittenDay, readWrittenMonth } from '../text/written-date.ts';
import { makeCounts, countOf } from './counts.ts';
import { formatDataset, type Dataset } from './dataset.ts';
import type { Lists } from './lists/lists.ts';

/** True when a mark that was noted is that of one of the texts a file may stand for. */
export function isMarked(noted: string, texts: readonly string[]): boolean {
  return texts.some((text) => isSame(noted, shortHash(text)));
}

/** A mark of digits is a number for a spreadsheet: 0012345678 comes back as 12345678, 12345678e1 as 1.23E+08. */
function isSame(noted: string, mark: string): boolean {
  if (noted === mark || !/^\d+(e\d+)?$/.test(mark)) return noted === mark;
  const [was, is] = [Number(noted.replace(',', '.')), Number(mark)];
  return was === is || (/e/i.test(noted) && Math.abs(was - is) <= is * 0.005);
}

/** The texts of one dataset: as it stands, as we write it, and so with rows and columns in the order of the lists. */
export function textsOfDataset(
  text: string,
  { counts }: Pick<Dataset, 'counts'>,
  { villages, indicators }: Lists,
): string[] {
  const order = (ids: readonly string[], list: readonly { id: string }[]) =>
    list.map(({ id }) => id).filter((id) => ids.includes(id));
  const sorted = makeCounts(
    order(counts.villages, villages),
    order(counts.columns, indicators),
    (village, column) => countOf(counts, village, column),
  );
  return [text, formatDataset({ counts }), formatDataset({ counts: sorted })];
}

/** The texts a list may have had before a spreadsheet saved it: its days may have come back with either part first. */
export function textsOfList(text: string): string[] {
  const { header, records, delimiter } = splitCsv(text, []);
  if (!header) return [text];
  const names = header.cells.map(plainName);
  const rewritten = (part: 0 | 1) => [
    names,
    ...records.map(({ cells }) => names.map((_, index) => plain(cells[index] ?? '', part))),
  ];
  const plain = (cell: string, part: 0 | 1): string => {
    const day = readWrittenDay(cell.trim(), delimiter !== ',');
    if (day) return 'day' in day ? day.day : day.either[part];
    return readWrittenMonth(cell.trim()) ?? cell.trim();
  };
  return [text, ...([0, 1] as const).map((part) => formatCsv(rewritten(part)))];
}
