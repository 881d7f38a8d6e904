// A quarter's survey as a clerk imports it: exit codes, the JSON, and what stands in the data folder afterwards.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadReports } from '../src/reports/load.ts';
import { protect } from '../src/reports/public/protect.ts';
import { Clerk } from '../tests/clerk.ts';

let clerk: Clerk;
beforeEach(() => {
  clerk = new Clerk();
});
afterEach(() => clerk.leave());

const EXPORTS = 'tests/exports';

describe('npm run import with a survey', () => {
  const FORM = 'tests/surveys/2026-q4-excel-vi.csv';
  const published = 'tests/sample/surveys/2026-q4.csv';

  test('writes the survey and its journal entry, with a reason only where it replaces, and says so to a program', async () => {
    rmSync(join(clerk.data, 'surveys', '2026-q4.csv'));
    writeFileSync(
      join(clerk.data, 'surveys.csv'),
      readFileSync('tests/sample/surveys.csv', 'utf8').replace(/^2026-q4.*\n/m, ''),
    );
    const { status, stdout } = await clerk.run(
      'import',
      FORM,
      '--json',
      '--received',
      '2026-11-18',
      '--reason',
      'x',
    );
    expect(status).toBe(0);
    const written = ['surveys/2026-q4.csv', 'surveys.csv', 'receipts.csv'].map((name) =>
      join(clerk.data, name),
    );
    expect(JSON.parse(stdout)).toEqual({ ok: true, month: null, survey: '2026-q4', written, issues: [] });
    expect(readFileSync(written[0]!, 'utf8')).toBe(readFileSync(published, 'utf8'));
    const named = readFileSync('tests/sample/surveys.csv', 'utf8');
    expect(readFileSync(written[1]!, 'utf8')).toBe(named.replace(/2026-q\d-excel-vi\.csv/g, 'bảng CSV'));
    expect(loadReports(clerk.data).issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  test('--dry-run writes nothing', async () => {
    rmSync(join(clerk.data, 'surveys', '2026-q4.csv'));
    const before = clerk.contents();
    const { status, stdout } = await clerk.run('import', FORM, '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('✓ Tệp dùng được cho quý 4/2026; chạy lại không có --dry-run để ghi.');
    expect(clerk.contents()).toEqual(before);
  });

  test('replaces a survey only when told to and told why; the reason is kept', async () => {
    const file = join(clerk.data, 'new.csv');
    writeFileSync(
      file,
      readFileSync(FORM, 'utf8')
        .replace(/;Tổng[^]*/, '')
        .replace('Mỗ Đoạn;84;66;15;3', 'Mỗ Đoạn;84;66;12;6'),
    );
    const before = clerk.contents();
    const first = await clerk.run('import', file);
    expect([first.status, first.stdout]).toEqual([
      1,
      expect.stringContaining(
        'Mỗ Đoạn, "Hộ không có điện thoại": số đã đăng là 3, tệp "new.csv" (ô F11) ghi 6. Số mới đúng thì thêm --replace',
      ),
    ]);
    const second = await clerk.run('import', file, '--replace');
    expect([second.status, second.stdout]).toEqual([
      1,
      expect.stringContaining('Sẽ đổi 2 số đã công bố của quý 4/2026. Thêm lý do vào lệnh'),
    ]);
    expect(clerk.contents()).toEqual(before);
    expect(
      (await clerk.run('import', file, '--replace', '--reason', 'Đếm lại phiếu', '--received', '2026-11-25'))
        .status,
    ).toBe(0);
    const { reports } = loadReports(clerk.data);
    expect(protect(reports!).surveys.at(-1)?.replaced).toEqual([
      { date: '2026-11-25', reason: 'Đếm lại phiếu' },
    ]);
    expect(reports?.surveys.at(-1)?.received).toBe('2026-11-25');
  });

  test('leaves the data folder byte for byte when the form has a name or a phone number', async () => {
    const before = clerk.contents();
    for (const [from, to] of [
      ['STT;Thôn', 'Họ và tên;Thôn'],
      ['Thôn Mỗ Đoạn', 'Thôn Mỗ Đoạn 0912345678'],
    ] as const) {
      const file = join(clerk.desk, 'survey.csv');
      writeFileSync(file, readFileSync(FORM, 'utf8').replace(from, to));
      const { status, stdout } = await clerk.run('import', file, '--replace', '--reason', 'x');
      expect(status).toBe(1);
      expect(stdout).toContain('dữ liệu cá nhân');
      expect(stdout).not.toContain('0912345678');
    }
    expect(clerk.contents()).toEqual(before);
  });

  test('tells who means another kind of file', async () => {
    expect((await clerk.run('import', FORM, '--month', '2026-10')).stdout).toContain(
      'Đây là bảng khảo sát của một quý. Bỏ --month',
    );
    expect(
      (await clerk.run('import', join(EXPORTS, '2026-06-excel-vi.csv'), '--quarter', '2026-q4')).stdout,
    ).toContain('Không thấy các cột của bảng khảo sát.');
    expect((await clerk.run('import', FORM, '--quarter', '2026-10')).status).toBe(2);
  });
});
