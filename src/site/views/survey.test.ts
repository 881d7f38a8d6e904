// Protected surveys → what the page of the survey shows; nothing of it before the first one.
import { expect, test } from 'vitest';
import { sampleReports } from '../../../tests/sample-reports.ts';
import { protect } from '../../reports/public/protect.ts';
import { surveyView } from './survey.ts';

const reports = protect(sampleReports());

test('shows the commune’s table with links to guides, and every village’s without', () => {
  const { sentence, origin, results, files } = surveyView(reports);
  expect(sentence).not.toBe('');
  expect(origin.dated).toMatch(/^Số liệu quý \d\/2026, xã nhận ngày /);
  expect(results!.villages.map(({ name }) => name)).toContain('Thôn Ô Mễ');
  const led = (groups: (typeof results & object)['table']['groups']) =>
    groups.flatMap(({ rows }) => rows.flatMap(({ guide }) => guide ?? []));
  expect(led(results!.table.groups).length).toBeGreaterThan(0);
  expect(results!.villages.flatMap(({ table }) => led(table.groups))).toEqual([]);
  expect(results!.table.groups.every(({ title }) => title !== '')).toBe(true);
  expect(files).toHaveLength(3);
});

test('says of a survey taken in again what was mended, with its reason where there is one', () => {
  const [newest, ...older] = [...reports.surveys].reverse();
  const replaced = [
    { date: '2026-11-02', reason: 'Nhập nhầm' },
    { date: '2026-11-03', reason: null },
  ] as unknown as NonNullable<typeof newest>['replaced'];
  const mended = { ...reports, surveys: [...older.reverse(), { ...newest!, replaced }] };
  expect(surveyView(mended).origin.dated).toMatch(
    /\. Đã sửa ngày 2\/11\/2026: Nhập nhầm\. Đã sửa ngày 3\/11\/2026\.$/,
  );
});

test('before the first survey there are no tables, and no files where none is planned', () => {
  const { results, origin, files } = surveyView({ ...reports, surveys: [], items: [] });
  expect([results, origin.dated, files]).toEqual([undefined, '', []]);
});
