// data/samples.csv → which files of the data folder still hold the made-up figures they came with.
import { join } from 'node:path';
import { formatCsv, readCsv } from '../files/csv.ts';
import { isFile, readBytes, readText, shortHash } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';

const COLUMNS = ['file', 'content'] as const;

export const samplesFile = (folder: string) => join(folder, 'samples.csv');

const contentOf = (folder: string, file: string) => shortHash(readBytes(join(folder, file)));

/** The text of data/samples.csv for files, as paths inside the folder, that are made up as they stand. */
export function formatSamples(folder: string, files: readonly string[]): string {
  return formatCsv([COLUMNS, ...files.map((file) => [file, contentOf(folder, file)])]);
}

/** Paths inside the folder of the files that are still the samples, byte for byte. Without samples.csv there are none. */
export function findSamples(folder: string): { files: string[]; issues: Issue[] } {
  const list = samplesFile(folder);
  const text = readText(list);
  if (text === undefined) return { files: [], issues: [] };
  const { rows, issues } = readCsv(list, text, COLUMNS);
  const files = rows
    .filter((row) => {
      const file = row.get('file');
      return isFile(join(folder, file)) && contentOf(folder, file) === row.get('content');
    })
    .map((row) => row.get('file'));
  return { files, issues };
}

/** Made-up figures in a site that says its figures are real: nothing is to be built of them. */
export function checkReal(folder: string): Issue[] {
  const { files, issues } = findSamples(folder);
  const found = files.map((file) =>
    issue(
      join(folder, file),
      'Tệp này vẫn là số minh hoạ có sẵn trong kho, mà data/commune.yaml ghi sample: false (số thật).',
      'Đổi lại sample: true, rồi bắt đầu bằng bảng thật đầu tiên: npm run go-live -- TỆP.',
    ),
  );
  return [...issues, ...found];
}
