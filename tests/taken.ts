// Bytes of an export of August 2026 → the figures taken from it and every word said about it.
import { expect } from 'vitest';
import { join } from 'node:path';
import { formatIssue } from '../src/files/issue.ts';
import { takeIn } from '../src/intake/intake.ts';
import { loadReports } from '../src/reports/load.ts';
import type { Month } from '../src/text/date.ts';
import { workedSince } from './processor-time.ts';

export const goldenReports = loadReports(join('src', 'intake', 'golden', 'data')).reports!;

export function taken(bytes: Uint8Array, name = 'x.xlsx') {
  const { edition, issues } = takeIn(name, bytes, goldenReports, '2026-08' as Month);
  return {
    figures: edition?.counts.rows,
    said: issues.map(formatIssue),
    severities: [...new Set(issues.map(({ severity }) => severity))],
  };
}

/** What is said of a workbook that contradicts itself. */
export const BROKEN =
  'x.xlsx  Tệp bảng tính bị hỏng ở bên trong, không đọc được trọn bảng. Mở bằng Excel hoặc LibreOffice: mở được thì lưu lại dạng .xlsx rồi nhập tệp mới, không mở được thì xin người gửi gửi lại.';

/** What is said, soon: the time of this process alone, however busy the machine is. */
export function refusedSoon(bytes: Uint8Array, name = 'x.xlsx'): string[] {
  const start = process.cpuUsage();
  const { said } = taken(bytes, name);
  expect(workedSince(start)).toBeLessThan(5000);
  return said;
}
