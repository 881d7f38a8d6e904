// The sample data with some of its files changed → its reports, or what is wrong with it.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError, type Issue } from '../src/files/issue.ts';
import { loadReports, type Reports } from '../src/reports/load.ts';

/** By the file's name; a file that is not there yet is empty. */
type Changes = Readonly<Record<string, (text: string) => string>>;

function load(changes: Changes) {
  const data = mkdtempSync(join(tmpdir(), 'sample-'));
  try {
    cpSync('tests/sample', data, { recursive: true });
    for (const [file, change] of Object.entries(changes)) {
      const path = join(data, file);
      writeFileSync(path, change(existsSync(path) ? readFileSync(path, 'utf8') : ''));
    }
    return loadReports(data);
  } finally {
    rmSync(data, { recursive: true });
  }
}

/** Throws what is wrong. */
export function sampleReports(changes: Changes = {}): Reports {
  const { reports, issues } = load(changes);
  if (!reports) throw new InputError(issues.filter(({ severity }) => severity === 'error'));
  return reports;
}

export const sampleIssues = (changes: Changes): Issue[] => load(changes).issues;
