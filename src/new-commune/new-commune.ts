// A commune's answers + this project → the commune's own site in a folder of its own; again, and it is brought up to date.
import { join } from 'node:path';
import { isFile, listNames, readText, writeWhole } from '../files/disk.ts';
import { hasErrors, type Issue } from '../files/issue.ts';
import { readCommune } from '../reports/commune.ts';
import { DATA_FOLDER } from '../reports/paths.ts';
import { readAnswers, SAMPLE_ANSWERS, type Answers } from './answers.ts';
import { copyProject, layOver } from './copy.ts';
import { writeData } from './data.ts';
import { isUntouched, markSample } from './untouched.ts';

/** What a commune says of itself, in its folder. */
export const ANSWERS = 'xa.yaml';

export interface Founded {
  answers: Answers;
  /** Files every commune has, and those of this one alone. */
  files: { shared: number; own: number };
}

/** @param from a file of answers; without one the folder's own, or a sample to start from */
export async function newCommune(
  folder: string,
  from: string | undefined,
): Promise<{ founded?: Founded; issues: Issue[] }> {
  const file = join(folder, ANSWERS);
  if (from === undefined && !isFile(file)) writeWhole(file, SAMPLE_ANSWERS);
  const { answers, issues } = readAnswers(from ?? file);
  const { commune: ours, issues: wrong } = readCommune(join(DATA_FOLDER, 'commune.yaml'));
  if (!answers || !ours) return { issues: [...issues, ...(hasErrors(wrong) ? wrong : [])] };
  if (from !== undefined) writeWhole(file, readText(from) ?? '');
  const shared = await copyProject('.', folder, answers, ours);
  const own = layOver(folder);
  const data = join(folder, DATA_FOLDER);
  if (listNames(data).length === 0 || isUntouched(folder, data)) {
    writeData(DATA_FOLDER, data, ours, answers);
    markSample(folder, data);
  }
  return { founded: { answers, files: { shared, own } }, issues: [] };
}
