// Lists edited so that published months would change → an error that names the list, the months and the way out.
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatIssue } from '../files/issue.ts';
import { asOf } from '../progress/history.ts';
import { targetFigure } from '../progress/figure.ts';
import { fill, withLives } from '../../tests/commune-changes.ts';
import { listsMark } from './freeze.ts';
import { formatJournal } from './journal.ts';
import { listsIn } from './lists/lists.ts';
import { loadReports } from './load.ts';
import { protect } from './public/protect.ts';
import type { Month } from '../text/date.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'freeze-'));
  cpSync('tests/sample', folder, { recursive: true });
  withLives(folder);
  const { journal, lists } = loadReports(folder).reports!;
  const marked = journal.map((one) => ({ ...one, lists: listsMark(listsIn(lists, one.period as Month)) }));
  writeFileSync(join(folder, 'editions.csv'), formatJournal('month', marked));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const edit = (file: string, from: string | RegExp, to: string) => {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};
const add = (file: string, line: string) => appendFileSync(join(folder, file), `${line}\n`);
const errors = () =>
  loadReports(folder)
    .issues.filter(({ severity }) => severity === 'error')
    .map((one) => formatIssue(one).replaceAll(`${folder}/`, ''));
const FIVE = 'tháng 5/2026, tháng 6/2026, tháng 7/2026, tháng 8/2026, tháng 9/2026';
const WAY_OUT = 'Nếu lúc đăng đã ghi sai: xóa ô lists của tháng đó trong data/editions.csv.';

describe('a published month', () => {
  test('does not follow a recount written over the old count: the check refuses it and says how to write it', () => {
    edit('villages.csv', '1310,2026-05-01', '1500,2026-10-01');
    expect(errors()).toEqual([
      `households.csv  Số hộ của tháng đã đăng nay khác lúc đăng: ${FIVE}. Giữ số đếm cũ, thêm một dòng có ngày đếm mới vào data/households.csv. ${WAY_OUT}`,
    ]);
  });

  test('does not follow a recount on a line of its own; the months after it do', () => {
    add('households.csv', 'xuan-neo,1500,2026-10-01,UBND xã');
    expect(errors()).toEqual([]);
    const reports = protect(loadReports(folder).reports!);
    const [village] = reports.villages;
    const may = targetFigure(
      asOf(reports, '2026-05' as Month),
      { kind: 'village', village: village! },
      'household_share',
    );
    expect(may.sentence.replaceAll('\u00A0', ' ')).toContain('98/1.310 hộ (7 %), còn 950 hộ nữa');
    expect(listsIn(reports.lists, '2026-10' as Month).villages[0]?.households).toBe(1500);
  });

  test('keeps the count its figures came in under, when a recount comes within the month after them', () => {
    add('households.csv', 'xuan-neo,1500,2026-09-25,UBND xã');
    expect(errors()).toEqual([]);
    const { lists } = loadReports(folder).reports!;
    expect(
      ['2026-09', '2026-10'].map((month) => listsIn(lists, month as Month).villages[0]?.households),
    ).toEqual([1310, 1500]);
  });

  test.each<[string, () => void, string]>([
    [
      'a village renamed on its old line',
      () => edit('villages.csv', 'Xuân Nẻo', 'Xuân Nẻo Đông'),
      `villages.csv  Các thôn hoặc tên thôn của tháng đã đăng nay khác lúc đăng: ${FIVE}. Giữ các dòng cũ. Thôn mới thì ghi tháng đầu vào cột from, thôn thôi thì ghi tháng cuối vào cột until; đổi tên thì thêm một dòng cùng mã, có tháng bắt đầu dùng tên mới. ${WAY_OUT}`,
    ],
    [
      'a target changed in its old place',
      () => edit('commune.yaml', 'household_share: 80', 'household_share: 85'),
      `targets.csv  Mục tiêu hoặc số tổ của tháng đã đăng nay khác lúc đăng: ${FIVE}. Giữ mục tiêu cũ, thêm một dòng có tháng bắt đầu vào data/targets.csv; tổ mới thì ghi tháng đầu vào cột from của teams.csv. ${WAY_OUT}`,
    ],
    [
      'a team that is said to have been there all along',
      () => add('teams.csv', 'o-me,6,,,Tổ 2,2026-08,'),
      `targets.csv  Mục tiêu hoặc số tổ của tháng đã đăng nay khác lúc đăng: tháng 8/2026, tháng 9/2026. Giữ mục tiêu cũ, thêm một dòng có tháng bắt đầu vào data/targets.csv; tổ mới thì ghi tháng đầu vào cột from của teams.csv. ${WAY_OUT}`,
    ],
  ])('does not follow %s', (_, change, message) => {
    change();
    expect(errors()).toEqual([message]);
  });

  test('that was published wrong follows the lists again once its mark is taken away', () => {
    edit('villages.csv', '1310,2026-05-01', '1311,2026-05-01');
    edit('editions.csv', /,[0-9a-f]{4}(-[0-9a-f]{4}){3}$/gm, ',');
    expect(errors()).toEqual([]);
  });
});

describe('a merge, a split', () => {
  const OCTOBER = '2026-10';
  const [head] = readFileSync('tests/sample/results/2026-09.csv', 'utf8').split('\n');
  const put = (rows: [id: string, guided: number][]) =>
    writeFileSync(
      join(folder, 'results', `${OCTOBER}.csv`),
      `${head}\n${rows.map(([id, guided]) => `${id},${guided}${',1'.repeat(11)}`).join('\n')}\n`,
    );
  const ALL = ['xuan-neo', 'o-me', 'lac-duc', 'lieu-xa', 'nghia-dung', 'nghia-xa', 'mo-doan', 'huong-quat'];
  /** Figures of September, or of August where September is silent, kept up. */
  const GUIDED: Record<string, number> = {
    ...{ 'xuan-neo': 814, 'o-me': 701, 'lac-duc': 579, 'lieu-xa': 536, 'nghia-dung': 394 },
    ...{ 'nghia-xa': 512, 'mo-doan': 356, 'huong-quat': 270, 'binh-di': 330 },
  };
  const others = (...without: string[]) =>
    ALL.filter((id) => !without.includes(id)).map((id): [string, number] => [id, GUIDED[id]!]);

  test('is checked against the sum of what went into it', () => {
    fill(folder, 'villages.csv', 'binh-di', { until: '2026-09', into: 'huong-quat' });
    put([...others('huong-quat'), ['huong-quat', 500]]);
    expect(errors()).toEqual([
      'results/2026-10.csv:9:2 (ô B9)  Hương Quất, "Số hộ được hướng dẫn (lũy kế)": số lũy kế 500 nhỏ hơn 600, là tổng của Bỉnh Di và Hương Quất trước khi sắp xếp lại. Số của thôn mới gồm cả số của các thôn cũ: hỏi lại thôn, sửa ô này.',
    ]);
  });

  test('may leave a village with less than before, where the new one has the rest', () => {
    add('villages.csv', 'nam,Nẻo Nam,400,2026-10-01,,2026-10,,,xuan-neo');
    put([...others('xuan-neo'), ['binh-di', 330], ['xuan-neo', 600], ['nam', 214]]);
    expect(errors()).toEqual([]);
    put([...others('xuan-neo'), ['binh-di', 330], ['xuan-neo', 600], ['nam', 213]]);
    expect(errors().join()).toContain('Xuân Nẻo, "Số hộ được hướng dẫn (lũy kế)": số lũy kế 813 nhỏ hơn 814');
  });

  test('a row that is lost does not pass as history', () => {
    put(others());
    expect(errors()[0]).toContain('Thiếu dòng của thôn "binh-di".');
    put([...others(), ['binh-di', 330], ['moi', 1]]);
    expect(errors()[0]).toContain('Tháng 10/2026 không có thôn "moi".');
  });
});
