// A journal of corrections beside the published figures → taken in, or the whole message with its file and line.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatIssue } from '../files/issue.ts';
import { loadReports } from './load.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync('tests/sample', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('corrections', () => {
  const write = (...rows: string[]) =>
    writeFileSync(
      join(folder, 'corrections.csv'),
      ['month,village,indicator,old,new,reason,date', ...rows, ''].join('\n'),
    );
  const messages = () =>
    loadReports(folder)
      .issues.filter(({ severity }) => severity !== 'note')
      .map((one) => formatIssue(one).replaceAll(`${folder}/`, ''));

  test('stand beside the figures they are about', () => {
    write('2026-09,xuan-neo,households_guided,800,814,Gửi nhầm,2026-10-02');
    expect(messages()).toEqual([]);
    expect(loadReports(folder).reports?.corrections).toEqual([
      {
        period: '2026-09',
        village: 'xuan-neo',
        indicator: 'households_guided',
        old: 800,
        new: 814,
        reason: 'Gửi nhầm',
        date: '2026-10-02',
      },
    ]);
  });

  test.each([
    [
      '2026-09,xuan-neo,households_guided,800,815,Gửi nhầm,2026-10-02',
      'corrections.csv  Lưu ý: Đính chính ghi 2026-09, xuan-neo, households_guided là "815", nhưng số đã đăng khác thế. Nhập lại bảng của tháng đó với --replace, đừng sửa tay.',
    ],
    [
      '2026-09,xuan,households_guided,800,814,Gửi nhầm,2026-10-02',
      'corrections.csv:2:2 (ô B2)  Cột "village": "xuan" không dùng được. Ghi mã thôn có trong villages.csv.',
    ],
    [
      '2026-09,xuan-neo,households_guided,800,814,,2026-10-02',
      'corrections.csv:2:6 (ô F2)  Cột "reason": "" không dùng được. Ghi lý do đính chính.',
    ],
    [
      '2026-09,xuan-neo,households_guided,8x,814,Gửi nhầm,2026-10-02',
      'corrections.csv:2:4 (ô D2)  Cột "old": "8x" không dùng được. Ghi số nguyên; để trống nếu chưa báo cáo.',
    ],
  ])('%s is told', (row, message) => {
    write(row);
    expect(messages()).toContain(message);
  });
});
