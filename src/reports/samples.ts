// data/samples.csv → which files of the data folder still hold the made-up figures they came with.
import { join } from 'node:path';
import { formatCsv } from '../files/csv.ts';
import { readCsvFile } from '../files/csv-file.ts';
import { readText, shortHash } from '../files/disk.ts';
import { readListText } from '../files/list-text.ts';
import { issue, type Issue } from '../files/issue.ts';
import { isMarked, textsOfList } from './content-mark.ts';
import { dataPaths } from './paths.ts';

const COLUMNS = ['file', 'content'] as const;

export const samplesFile = (folder: string) => dataPaths(folder).samples;

/** As the journals of editions and surveys know a file; "" for one that is not there. */
function contentOf(folder: string, file: string): string {
  const text = readText(join(folder, file));
  return text === undefined ? '' : shortHash(text);
}

/** A file that a spreadsheet has saved again without a change is made up as before. */
function isAsNoted(file: string, noted: string): boolean {
  const read = readListText(file);
  return read ? isMarked(noted, textsOfList(read.text)) : noted === '';
}

/** The text of data/samples.csv for files, as paths inside the folder, that are made up as they stand. */
export function formatSamples(folder: string, files: readonly string[]): string {
  return formatCsv([COLUMNS, ...files.map((file) => [file, contentOf(folder, file)])]);
}

/** Paths of the files that still hold what they came with. Without samples.csv there are none. */
export function findSamples(folder: string): { files: Set<string>; issues: Issue[] } {
  const list = samplesFile(folder);
  const read = readCsvFile(list, COLUMNS);
  if (!read) return { files: new Set(), issues: [] };
  const { rows, issues } = read;
  const files = rows
    .filter((row) => isAsNoted(join(folder, row.get('file')), row.get('content')))
    .map((row) => join(folder, row.get('file')));
  return { files: new Set(files), issues };
}

/**
 * What is wrong with samples.csv, and every made-up file of a site that says its figures are real: nothing is to be
 * built of those.
 * @param sample what commune.yaml says of the figures
 */
export function checkSamples(folder: string, sample: boolean): Issue[] {
  const { files, issues } = findSamples(folder);
  if (sample) return issues;
  const found = [...files].map((file) =>
    issue(
      file,
      'Tệp này vẫn là số minh hoạ có sẵn trong kho, mà data/commune.yaml ghi sample: false (số thật).',
      'Đổi lại sample: true, rồi bắt đầu bằng bảng thật đầu tiên: npm run go-live -- TỆP.',
    ),
  );
  return [...issues, ...found];
}
