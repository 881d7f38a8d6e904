// A list of the teams in the inbox → data/teams.csv, when everything else still stands with it.
import { relative } from 'node:path';
import { readText, removeFile, writeWhole } from '../files/disk.ts';
import type { Issue } from '../files/issue.ts';
import { inCopy } from '../files/trial.ts';
import { commit } from '../files/transaction.ts';
import { loadReports, type Reports } from '../reports/load.ts';
import { dataPaths } from '../reports/paths.ts';

/** The reports as they are with the list, or what is wrong with it; then nothing changed. */
export function takeTeams(data: string, file: string): { reports?: Reports; issues: Issue[] } {
  const { teams } = dataPaths(data);
  const text = readText(file) ?? '';
  const { reports, issues } = inCopy(data, (copy) => {
    writeWhole(dataPaths(copy).teams, text);
    return loadReports(copy);
  });
  if (!reports) return { issues: issues.filter(({ severity }) => severity === 'error') };
  commit(data, { [relative(data, teams)]: text });
  removeFile(file);
  return { reports, issues: [] };
}
