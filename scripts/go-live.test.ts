// The day the commune's own figures take the place of the samples, as a clerk goes through it.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFilesBelow } from '../src/files/disk.ts';
import { everyIndicator, everyVillage } from '../src/reports/lists/lists.ts';
import { loadReports } from '../src/reports/load.ts';
import { Clerk } from '../tests/clerk.ts';

let clerk: Clerk;
beforeEach(() => {
  clerk = new Clerk();
});
afterEach(() => clerk.leave());

/** A month's report of which nothing fits the samples: fewer households than they have. */
function realReport(month: string): string {
  const { lists } = loadReports('tests/sample').reports!;
  const [villages, indicators] = [everyVillage(lists), everyIndicator(lists)];
  const file = join(clerk.desk, `thang-${month}.csv`);
  const rows = [
    [`KẾT QUẢ THÁNG ${month}/2026`],
    ['Thôn', ...indicators.map(({ label }) => label)],
    ...villages.map(({ name }, v) => [name, ...indicators.map((_, i) => String(20 + v + i * 3))]),
  ];
  writeFileSync(file, rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'));
  return file;
}

describe('npm run go-live', () => {
  test('takes a report that the samples would contradict, and leaves nothing that is made up', async () => {
    const report = realReport('11');
    expect((await clerk.run('import', report)).said).toContain('nhỏ hơn');
    const { status, last } = await clerk.run(
      'go-live',
      report,
      '--received',
      '2026-11-18',
      '--accept-warnings',
    );
    expect(last).toBe(
      '✓ Trang dùng số thật từ tháng 11/2026. Xem trên máy: npm start. Kiểm thử trước khi đăng: npm test',
    );
    expect(status).toBe(0);
    const { reports, issues } = loadReports(clerk.data);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(reports!.commune.sample).toBe(false);
    expect(reports!.editions.map(({ period, received }) => [period, received])).toEqual([
      ['2026-11', '2026-11-18'],
    ]);
    expect([reports!.surveys, reports!.surveyJournal, reports!.lists.teams, reports!.corrections]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(reports!.journal.map(({ source }) => source)).toEqual(['bảng CSV']);
    const left = listFilesBelow(clerk.data).filter((file) => /^(results|surveys|samples)/.test(file));
    expect(left).toEqual(['results/2026-11.csv', 'surveys.csv']);
    const early = await clerk.run('import', realReport('12'), '--received', '2026-11-18');
    expect([early.status, early.said.includes('trước khi kỳ ấy bắt đầu')]).toEqual([1, true]);
    expect((await clerk.run('import', report, '--replace', '--accept-warnings')).status).toBe(0);
    expect((await clerk.run('go-live', report)).said).toContain('Trang đã dùng số thật.');
  });

  test('asks about the list of villages first, unless it was changed', async () => {
    const before = clerk.contents();
    const asked = await clerk.run('go-live', realReport('11'));
    expect(asked.status).toBe(1);
    expect(asked.said).toContain('Danh sách thôn và số hộ vẫn như bản minh hoạ: Xuân Nẻo 1.310 hộ,');
    expect(asked.last).toBe(`✗ Chưa đổi gì: 1 chỗ cần hỏi lại, thư mục ${clerk.data} giữ nguyên.`);
    expect(clerk.contents()).toEqual(before);
    clerk.edit('villages.csv', 'Xuân Nẻo,1310', 'Xuân Nẻo,1312');
    expect((await clerk.run('go-live', realReport('11'))).status).toBe(0);
  });

  test('writes nothing in a dry run, nor for a file with a wrong cell', async () => {
    const before = clerk.contents();
    const dry = await clerk.run('go-live', realReport('11'), '--accept-warnings', '--dry-run');
    expect([dry.status, clerk.contents()]).toEqual([0, before]);
    const bad = await clerk.run(
      'go-live',
      'tests/exports/bad-number.csv',
      '--month',
      '2026-11',
      '--accept-warnings',
    );
    expect(bad.said).toMatch(/bad-number\.csv:\d+:/);
    expect([bad.status, clerk.contents()]).toEqual([1, before]);
  });

  test('a survey is recognised as one', async () => {
    const before = clerk.contents();
    const { said, status } = await clerk.run(
      'go-live',
      'tests/surveys/2026-q4-form.xlsx',
      '--accept-warnings',
    );
    expect(said).toContain('Đây là bảng khảo sát của một quý.');
    expect([status, clerk.contents()]).toEqual([1, before]);
  });

  test('changes nothing when it cannot know what is made up', async () => {
    clerk.edit('samples.csv', 'file,content', 'tep;noi dung');
    const before = clerk.contents();
    const broken = await clerk.run('go-live', realReport('11'), '--accept-warnings');
    expect(broken.said).toContain('samples.csv:1');
    expect([broken.status, clerk.contents()]).toEqual([1, before]);
    rmSync(join(clerk.data, 'samples.csv'));
    const missing = await clerk.run('go-live', realReport('11'), '--accept-warnings');
    expect(missing.said).toContain('Không có tệp này: không biết số nào là minh hoạ.');
    expect([missing.status, loadReports(clerk.data).reports!.commune.sample]).toEqual([1, true]);
  });

  test('keeps what the commune has put in already: a month, its teams', async () => {
    clerk.edit('teams.csv', 'xuan-neo,9', 'xuan-neo,12');
    const early = join(clerk.desk, 'thang-4.csv');
    writeFileSync(early, readFileSync(realReport('11'), 'utf8').replace('THÁNG 11', 'THÁNG 4'));
    expect((await clerk.run('import', early, '--accept-warnings')).status).toBe(0);
    expect((await clerk.run('go-live', realReport('11'), '--accept-warnings')).status).toBe(0);
    const { reports } = loadReports(clerk.data);
    expect(reports!.editions.map(({ period }) => period)).toEqual(['2026-04', '2026-11']);
    expect(reports!.journal).toHaveLength(2);
    expect(reports!.lists.teams.find(({ village }) => village === 'xuan-neo')?.members).toBe(12);
  });

  test('keeps the day, the source and the team of each row, of several files too', async () => {
    const { lists } = loadReports('tests/sample').reports!;
    const ids = everyIndicator(lists).map(({ id }) => id);
    const table = (name: string, ...rows: [village: string, team: string, day: string, figure: number][]) => {
      const file = join(clerk.desk, name);
      const lines = rows.map(([village, team, day, figure]) =>
        [village, team, day, 'message', ...ids.map(() => figure)].join(),
      );
      writeFileSync(
        file,
        [['village', 'team', 'received', 'source_kind', ...ids].join(), ...lines].join('\n'),
      );
      return file;
    };
    const one = table('1.csv', ['o-me', 'Tổ 1', '2026-11-12', 20], ['lac-duc', '', '2026-11-13', 7]);
    const two = table('2.csv', ['o-me', 'Tổ 2', '2026-11-14', 5]);
    const asked = ['--month', '2026-11', '--received', '2026-11-18', '--accept-warnings'];
    expect(await clerk.run('go-live', one, two, ...asked)).toMatchObject({ status: 0 });
    const { receipts, editions } = loadReports(clerk.data).reports!;
    expect(receipts.map(({ team, received, kind }) => [team, received, kind])).toEqual([
      ['', '2026-11-13', 'message'],
      ['Tổ 1', '2026-11-12', 'message'],
      ['Tổ 2', '2026-11-14', 'message'],
    ]);
    expect(editions[0]!.counts.rows[1]).toEqual(ids.map(() => 25));
  });

  test('two files with two figures for one cell, or a figure other than one put in before: nothing is taken', async () => {
    const report = realReport('11');
    const other = join(clerk.desk, 'ban-cu.csv');
    writeFileSync(other, readFileSync(report, 'utf8').replace('"20"', '"19"'));
    const asked = ['--received', '2026-11-18', '--accept-warnings'];
    const before = clerk.contents();
    const two = await clerk.run('go-live', report, other, ...asked);
    expect([two.status, clerk.contents()]).toEqual([1, before]);
    expect(two.said).toContain('tệp "thang-11.csv" (ô B3) ghi 20, tệp "ban-cu.csv" (ô B3) ghi 19.');
    expect(
      (await clerk.run('go-live', report, other, ...asked, '--dry-run', '--keep', 'thang-11.csv')).status,
    ).toBe(0);
    const april = join(clerk.desk, 'thang-4.csv');
    writeFileSync(april, readFileSync(report, 'utf8').replace('THÁNG 11', 'THÁNG 4'));
    expect((await clerk.run('import', april, ...asked)).status).toBe(0);
    writeFileSync(april, readFileSync(april, 'utf8').replace('"20"', '"19"'));
    const late = await clerk.run('go-live', april, ...asked);
    expect([late.status, late.said]).toEqual([
      1,
      expect.stringContaining(
        'Xã đã tự nhập tháng 4/2026 từ trước, và 1 số trong bảng này khác các số ấy. Số mới đúng thì nhập trước bằng npm run import -- TỆP --replace --reason "vì sao", rồi chạy lại lệnh này.',
      ),
    ]);
  });

  test.each([
    [[]],
    [['a', 'b']],
    [['khong-co.csv']],
    [['tests/exports/bad-number.csv', '--month', '13']],
    [['tests/exports/bad-number.csv', '--la']],
  ])('words it does not know: %j', async (args) => {
    expect((await clerk.run('go-live', ...args)).status).toBe(2);
  });
});

test('samples are never taken for real: sample: false alone is an error of every file', () => {
  clerk.edit('commune.yaml', 'sample: true', 'sample: false');
  const { reports, issues } = loadReports(clerk.data);
  expect(reports).toBeUndefined();
  expect(issues.filter(({ severity }) => severity === 'error').map(({ file }) => file)).toEqual(
    [
      ...['05', '06', '07', '08', '09'].map((month) => `results/2026-${month}.csv`),
      ...['surveys/2026-q3.csv', 'surveys/2026-q4.csv', 'teams.csv', 'villages.csv'],
    ].map((file) => join(clerk.data, file)),
  );
  const fixes = issues.filter(({ severity }) => severity === 'error').map(({ fix }) => fix);
  expect(new Set(fixes)).toEqual(
    new Set(['Đổi lại sample: true, rồi bắt đầu bằng bảng thật đầu tiên: npm run go-live -- TỆP.']),
  );
  rmSync(join(clerk.data, 'samples.csv'));
  expect(loadReports(clerk.data).reports).toBeDefined();
});
