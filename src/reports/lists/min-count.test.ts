// The column min_count of a list of indicators → accepted, or why a small count could not stay hidden.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatIssue } from '../../files/issue.ts';
import { readIndicators } from './indicators.ts';

const folder = mkdtempSync(join(tmpdir(), 'min-count-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'indicators.csv');
cpSync('tests/sample/indicators.csv', file);
const sample = readFileSync(file, 'utf8');

/** What is said of the list with this minimum on the line of VNeID, which is counted as `period` says. */
function said(minCount: string, period = 'monthly'): string[] {
  const line = /^(vneid_level2,.*),monthly,(.*),,([^,\n]*)$/m;
  writeFileSync(file, sample.replace(line, `$1,${period},$2,${minCount},$3`));
  return readIndicators(file).issues.map((one) => formatIssue({ ...one, file: 'indicators.csv' }));
}

test.each(['', '3', '5', '1000'])('"%s" is accepted', (minCount) => expect(said(minCount)).toEqual([]));

test.each(['0', 'năm', '2.5', '10000'])('"%s" is no minimum', (minCount) =>
  expect(said(minCount)).toEqual([
    `indicators.csv:4:11 (ô K4)  Cột "min_count": "${minCount}" không dùng được. Ghi số nguyên từ 3, hoặc để trống.`,
  ]),
);

test('2 hides nothing', () =>
  expect(said('2')).toEqual([
    'indicators.csv:4:11 (ô K4)  Cột "min_count": 2 thì nhỏ quá, "dưới 2" ai cũng đoán ra là số mấy. Ghi số nguyên từ 3, hoặc để trống.',
  ]));

test('a count since the plan began cannot have one', () =>
  expect(said('5', 'cumulative')).toEqual([
    'indicators.csv:4:11 (ô K4)  Chỉ tiêu lũy kế thì không giấu số nhỏ được: số các tháng trước và sau sẽ làm lộ số. Để trống min_count; cần giấu thì thêm chỉ tiêu đếm riêng từng tháng, cột period ghi monthly.',
  ]));
