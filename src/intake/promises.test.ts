// Whatever happens to an export, the import keeps its promises; `npm run fuzz` tries far more ways.
import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { damagedExport, holdPromises } from '../../tests/damaged-exports.ts';
import { formatIssue } from '../files/issue.ts';
import { loadReports } from '../reports/load.ts';
import type { Month } from '../text/date.ts';
import { takeIn } from './intake.ts';
import { workedSince } from '../../tests/processor-time.ts';

const reports = loadReports(join('src', 'intake', 'golden', 'data')).reports!;

test('a damaged export is accepted whole or refused with reasons', () => {
  const outcomes = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(damagedExport(reports), (one) => {
      outcomes[holdPromises(reports, one)]++;
    }),
    { numRuns: 600 },
  );
  expect(outcomes.accepted).toBeGreaterThan(50);
  expect(outcomes.refused).toBeGreaterThan(50);
});

describe('in bounded time and memory', () => {
  const told = (bytes: Uint8Array) =>
    takeIn('x.csv', bytes, reports, '2026-08' as Month).issues.map(formatIssue);
  test.each([
    ['a line of 7 MB', 'a,'.repeat(3_600_000), 'x.csv  Có một dòng dài quá 100.000 ký tự, không phải bảng.'],
    [
      'a file of 9 MB',
      'a,b\n'.repeat(2_300_000),
      'x.csv  Tệp lớn hơn 8 MB, không phải bảng kết quả một tháng.',
    ],
    [
      'a cell of 19 000 lines',
      `"${'abc d\n'.repeat(19_000)}`,
      'x.csv:1  Có ô mở dấu nháy kép mà không đóng.',
    ],
    [
      'a cell of 5 MB in quotes',
      `"${'a\n'.repeat(2_500_000)}`,
      'x.csv  Bảng có hơn 20.000 dòng, không phải bảng kết quả một tháng.',
    ],
    [
      '200 000 rows',
      'Thôn,x\n'.repeat(200_000),
      'x.csv  Bảng có hơn 20.000 dòng, không phải bảng kết quả một tháng.',
    ],
  ])('%s is refused', (_, text, message) => {
    const start = process.cpuUsage();
    expect(told(Buffer.from(text))[0]).toContain(message);
    expect(workedSince(start)).toBeLessThan(2000);
  });
});
