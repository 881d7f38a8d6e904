// The sample data with some of its files changed → its reports, or what is wrong with it; and a scale to give marks by.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError, type Issue } from '../src/files/issue.ts';
import { loadReports, type Reports } from '../src/reports/load.ts';
import type { Scoring } from '../src/reports/scoring.ts';

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

/** A made-up scale for thi đua. */
export const SCALE: Scoring = {
  source: 'Quyết định số 45/QĐ-UBND ngày 10/11/2026',
  year: 2026,
  silent_months: 'not_reached',
  criteria: [
    { name: 'Báo cáo đúng hạn', measure: 'on_time', points: 30, full_at: 100 },
    { name: 'Số người', measure: 'people', points: 30, full_at: 100 },
    {
      ...{ name: 'Số hộ', measure: 'households', points: 35 },
      levels: [
        { from: 80, points: 35 },
        { from: 60, points: 20.5 },
      ],
    },
    { name: 'Số buổi', measure: 'sessions', points: 5, full_at: 20 },
  ],
  grades: [
    { name: 'Xuất sắc', from: 90 },
    { name: 'Khá', from: 60 },
  ],
};
