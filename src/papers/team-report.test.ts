// One village's paper of a month: its numbers against the file, one page's worth, and none of the state's marks.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleReports } from '../../tests/sample-reports.ts';
import { documentLines, headerLines } from '../../tests/read-paper.ts';
import { inFull } from '../reports/in-full.ts';
import type { Month } from '../text/date.ts';
import { formatCount } from '../text/number.ts';
import { teamDocument } from './team-document.ts';
import { teamReport } from './team-report.ts';

const SEPTEMBER = '2026-09' as Month;
const reports = inFull(sampleReports());
const bytesOf = (village: string, month = SEPTEMBER) => teamDocument(teamReport(reports, month, village)!);

test('a team’s month reads as it was last read by a person', async () => {
  const lines = documentLines(await bytesOf('o-me'));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/team-o-me-2026-09.txt');
});

test('has every count of the village in both months, and how it changed', async () => {
  const row = (month: string, village: string) => {
    const [head = '', ...rest] = readFileSync(`tests/sample/results/${month}.csv`, 'utf8').trim().split('\n');
    const cells = rest.map((line) => line.split(',')).find(([id]) => id === village) ?? [];
    return (id: string) => {
      const cell = cells[head.split(',').indexOf(id)] ?? '';
      return cell === '' ? null : Number(cell);
    };
  };
  const shown = (count: number | null) => (count === null ? '–' : formatCount(count));
  for (const { id: village } of reports.villages) {
    const [now, before] = [row('2026-09', village), row('2026-08', village)];
    const lines = documentLines(await bytesOf(village)).filter((line) => /^\d+ \| /.test(line));
    expect(lines.map((line) => line.split(' | ').slice(1, 6))).toEqual(
      reports.indicators.map(({ id, label, unit }) => {
        const [a, b] = [now(id), before(id)];
        const change =
          a === null || b === null
            ? ''
            : a === b
              ? 'bằng'
              : `${a > b ? 'tăng' : 'giảm'} ${formatCount(Math.abs(a - b))}`;
        return [label, unit, shown(a), shown(b), change];
      }),
    );
  }
});

test('bears no mark of an administrative document, and the mark of samples', async () => {
  const bytes = await bytesOf('mo-doan');
  const text = documentLines(bytes).join('\n');
  expect(text).not.toMatch(/CỘNG HÒA|Độc lập|Nơi nhận|Số: /);
  expect(text).toContain('Chưa báo cáo (hạn: trước ngày 20/9/2026).');
  expect(headerLines(bytes).join('')).toContain('SỐ LIỆU MINH HOẠ');
});

test('of the first month there is no month before, of another village nothing', async () => {
  expect(documentLines(await bytesOf('o-me', '2026-05' as Month)).join('\n')).not.toContain('Tăng, giảm');
  expect(teamReport(reports, SEPTEMBER, 'nowhere')).toBeUndefined();
});
