// `npm run new-month`: the files it writes, and those it never writes over.
import { readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';
import { commandFile } from '../tests/commands.ts';
import { Clerk } from '../tests/clerk.ts';

const clerk = new Clerk();
afterEach(() => clerk.leave());

test('one form for all villages, or one for each; none over another', () => {
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [commandFile('new-month'), '2026-12', '--out', clerk.desk, ...args],
      { env: { ...process.env, DATA_DIR: clerk.data }, encoding: 'utf8' },
    );
    return [status, (stdout + stderr).trim().replaceAll(clerk.desk, '')];
  };
  const stem = '/mau-bao-cao-2026-12';
  expect(run()).toEqual([0, `✓ Mẫu báo cáo tháng 12/2026: ${stem}.xlsx (Excel) và ${stem}.csv.`]);
  expect(run('--per-village')).toEqual([
    0,
    `✓ Mẫu báo cáo tháng 12/2026: 9 tệp Excel, mỗi thôn một tệp, từ ${stem}-xuan-neo.xlsx.`,
  ]);
  expect(run('--per-village')).toEqual([
    1,
    `✗ Đã có tệp ${stem}-xuan-neo.xlsx; xóa hoặc chuyển đi rồi chạy lại, để không mất số đã ghi.`,
  ]);
  expect(readdirSync(clerk.desk).filter((name) => name.endsWith('.xlsx'))).toHaveLength(10);
});
