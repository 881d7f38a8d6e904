// Golden cases: every shape of export we read → its exact rows; every one we refuse → the whole Vietnamese message.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../files/disk.ts';
import { formatIssue } from '../files/issue.ts';
import { formatDataset } from '../reports/dataset.ts';
import { loadReports } from '../reports/load.ts';
import type { Month } from '../text/date.ts';
import { takeIn } from './intake.ts';
import { SAVE_AS_XLSX } from './open/save-as.ts';

const GOLDEN = join('src', 'intake', 'golden');
const reports = loadReports(join(GOLDEN, 'data')).reports!;
const cases = (folder: string) =>
  readdirSync(join(GOLDEN, folder)).filter((name) => !/\.expected\.\w+$|^README/.test(name));
const take = (folder: string, name: string) =>
  takeIn(name, readBytes(join(GOLDEN, folder, name)), reports, '2026-08' as Month);

describe('accepted', () => {
  test.each(cases('accepted'))('%s', async (name) => {
    const { edition, issues } = take('accepted', name);
    const notes = issues.filter(({ severity }) => severity === 'note');
    expect(issues.filter((one) => !notes.includes(one)).map(formatIssue)).toEqual([]);
    expect(edition?.period).toBe('2026-08');
    await expect(formatDataset(edition!)).toMatchFileSnapshot(
      join('golden', 'accepted', `${name}.expected.csv`),
    );
    if (notes.length > 0)
      await expect(`${notes.map(formatIssue).join('\n')}\n`).toMatchFileSnapshot(
        join('golden', 'accepted', `${name}.expected.txt`),
      );
  });
});

describe('refused', () => {
  test.each(cases('refused'))('%s', async (name) => {
    const { issues } = take('refused', name);
    expect(issues.length).toBeGreaterThan(0);
    const told = `${issues.map(formatIssue).join('\n')}\n`;
    await expect(told).toMatchFileSnapshot(join('golden', 'refused', `${name}.expected.txt`));
  });
});

/** The same month by many programs, as its README tells. */
describe('programs', () => {
  const FIGURES = [
    [398, 89, 12],
    [310, 73, 69],
    [327, 84, 74],
  ];
  test.each(cases('programs'))('%s', (name) => {
    // The month stands in the title.
    const { edition, issues } = takeIn(name, readBytes(join(GOLDEN, 'programs', name)), reports);
    if (/\.(xls|xlsb)$/.test(name)) {
      const kind = name.endsWith('b') ? 'Excel nhị phân (.xlsb)' : 'Excel cũ (.xls)';
      expect(issues.map(formatIssue)).toEqual([
        `${name}  Đây là tệp ${kind}, chưa đọc được. ${SAVE_AS_XLSX}`,
      ]);
      return;
    }
    expect(issues.map(formatIssue)).toEqual([]);
    expect(edition?.period).toBe('2026-08');
    expect(edition?.counts.rows).toEqual(FIGURES);
  });
});
