// Lists that are published as they are: a person named in a line is refused, and not repeated.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatIssue } from '../../files/issue.ts';
import { readCorrections } from '../corrections.ts';
import { readSessions } from '../sessions.ts';

const folder = mkdtempSync(join(tmpdir(), 'lists-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, ...lines: string[]): string {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  return join(folder, name);
}

const told = (issues: Parameters<typeof formatIssue>[0][]) =>
  issues.map((one) => formatIssue(one).replace(`${folder}/`, ''));

const REASON = 'Viết lý do không nhắc đến ai: trang ai cũng xem được.';
const PLACE = 'Xóa đi, chỉ ghi nơi: trang ai cũng xem được.';

test.each([
  ['Bà Nguyễn Thị Hoa đếm lại', [`corrections.csv:2:6 (ô F2)  Lý do có tên người. ${REASON}`]],
  ['hỏi 0912–345–678', [`corrections.csv:2:6 (ô F2)  Lý do có số điện thoại. ${REASON}`]],
  ['Thôn Liêu Xá báo cáo bổ sung ngày 20/10/2026', []],
])('a correction because "%s"', (reason, expected) => {
  const header = 'month,village,indicator,old,new,reason,date';
  const file = write('corrections.csv', header, `2026-09,xuan-neo,sessions,1,2,${reason},2026-09-20`);
  const ids = { villages: new Set(['xuan-neo']), columns: new Set(['sessions']) };
  expect(told(readCorrections(file, ids).issues)).toEqual(expected);
});

test.each([
  ['Nhà bà Nguyễn Thị Hoa', [`sessions.csv:2:3 (ô C2)  Nơi học có tên người. ${PLACE}`]],
  ['Nhà ông Kiên xóm Trại', [`sessions.csv:2:3 (ô C2)  Nơi học có tên người. ${PLACE}`]],
  ['Nhà văn hóa thôn Cao Xá', []],
  ['Trường THCS Phan Bội Châu', []],
])('a session at "%s"', (place, expected) => {
  const header = 'date,village,place,topic,start,end';
  const file = write('sessions.csv', header, `2026-12-05,xuan-neo,${place},vneid,19:30,21:00`);
  expect(told(readSessions(file, ['xuan-neo'], ['vneid']).issues)).toEqual(expected);
});
