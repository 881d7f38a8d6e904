// Editions beside each other → in words, who reported, who reached the plan and what was corrected.
import { expect, test } from 'vitest';
import { loadReports } from '../reports/load.ts';
import { protect } from '../reports/public/protect.ts';
import { parseDay, parseMonth } from '../text/date.ts';
import { changeLines, editionChanges } from './changes.ts';

const sample = protect(loadReports('tests/sample').reports!);
const correction = {
  ...{ village: 'xuan-neo', indicator: 'households_guided', old: 800, new: 814, reason: 'Gửi nhầm' },
  ...{ month: parseMonth('2026-09')!, date: parseDay('2026-10-02')! },
};
const reports = { ...sample, corrections: [correction] };
const [newest, ...older] = editionChanges(reports);

test('a correction stands in words below the villages that have not reported', () => {
  expect(changeLines(reports, newest!)).toEqual({
    lines: ['8/9 thôn có số liệu; chưa báo cáo: Mỗ Đoạn.'],
    corrections: ['Xuân Nẻo, Hộ được hướng dẫn: đã đính chính 800 → 814 ngày 2/10/2026: Gửi nhầm.'],
  });
  expect(older.flatMap((one) => changeLines(reports, one).corrections)).toEqual([]);
});

test('villages that reach the plan for the first time are named', () => {
  const reaching = { ...newest!, silent: [], reached: reports.villages.slice(0, 2) };
  expect(changeLines(reports, reaching).lines).toEqual([
    '9/9 thôn có số liệu.',
    'Lần đầu đạt mục tiêu số hộ: Xuân Nẻo, Ô Mễ.',
  ]);
});
