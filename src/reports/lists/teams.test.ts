// A list of teams with one thing in it → what is told of it, in whole words.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatIssue } from '../../files/issue.ts';
import { loadReports } from '../load.ts';
import { readTeams } from './teams.ts';

const { commune, lists } = loadReports('tests/sample').reports!;
const { villages } = lists;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teams-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ALL = villages.map(({ id }) => `${id},7,Nhà văn hóa thôn,tối thứ ba`);

function read(...rows: string[]) {
  const file = join(folder, 'teams.csv');
  writeFileSync(file, ['village,members,place,hours', ...rows, ''].join('\n'));
  const { teams, issues } = readTeams(file, villages, commune);
  return { teams, told: issues.map((one) => formatIssue(one).replace(`${folder}/`, '')) };
}

describe('teams', () => {
  test('in order are read in the order of the villages', () => {
    const { teams, told } = read(...[...ALL].reverse());
    expect(told).toEqual([]);
    expect(teams.map(({ village }) => village)).toEqual(villages.map(({ id }) => id));
    expect(teams[0]).toEqual({
      village: 'xuan-neo',
      members: 7,
      place: 'Nhà văn hóa thôn',
      hours: 'tối thứ ba',
      ...{ name: '', from: null, until: null },
    });
  });

  test.each<[string, string, string]>([
    [
      'of fewer people than the plan asks',
      'xuan-neo,4,Đình làng,tối thứ ba',
      'teams.csv:2:2 (ô B2)  Lưu ý: Tổ của thôn Xuân Nẻo có 4 người, kế hoạch cần ít nhất 5. Thôn thêm người vào tổ.',
    ],
    [
      'of nobody',
      'xuan-neo,0,,',
      'teams.csv  Lưu ý: Thôn chưa có tổ, kế hoạch cần mỗi thôn ít nhất một tổ: Xuân Nẻo. Lập tổ rồi ghi số người.',
    ],
    [
      'nobody has counted',
      'xuan-neo,,,',
      'teams.csv  Ghi chú: Chưa ghi số người của tổ: Xuân Nẻo. Trang không nói tổ có mấy người.',
    ],
    [
      'without an hour to meet them',
      'xuan-neo,7,Nhà văn hóa thôn,',
      'teams.csv  Ghi chú: Chưa ghi nơi hoặc giờ gặp tổ: Xuân Nẻo. Trang khuyên hỏi trưởng thôn.',
    ],
    [
      'with a phone number',
      'xuan-neo,7,Nhà văn hóa thôn,gọi 0912 345 678',
      'teams.csv:2:4 (ô D2)  Ô này có tên người hoặc số điện thoại. Chỉ ghi nơi gặp, giờ gặp; không ghi ai.',
    ],
    [
      'with a name',
      'xuan-neo,7,"Nhà văn hóa, Nguyễn Văn An",tối thứ ba',
      'teams.csv:2:3 (ô C2)  Ô này có tên người hoặc số điện thoại. Chỉ ghi nơi gặp, giờ gặp; không ghi ai.',
    ],
    [
      'with words for a number',
      'xuan-neo,bảy,Đình làng,tối thứ ba',
      'teams.csv:2:2 (ô B2)  "bảy" không phải số người. Ghi số nguyên, ví dụ 7.',
    ],
  ])('%s', (_, row, message) => expect(read(row, ...ALL.slice(1)).told[0]).toBe(message));

  test('of a village not in the list, of one twice, and of villages without a row', () => {
    const { told } = read('xuan-neu,7,a,b', ...ALL.slice(1, -1), ALL[1]!);
    expect(told).toEqual([
      'teams.csv:2:1 (ô A2)  Không có thôn "xuan-neu". Ghi mã thôn có trong villages.csv.',
      'teams.csv:10:1 (ô A10)  Thôn "o-me" có hai dòng của cùng một tổ. Thôn có nhiều tổ thì mỗi tổ một dòng, ghi tên từng tổ vào cột team.',
      'teams.csv  Lưu ý: Thôn chưa có tổ, kế hoạch cần mỗi thôn ít nhất một tổ: Xuân Nẻo, Bỉnh Di. Lập tổ rồi ghi số người.',
    ]);
  });

  test('nobody has listed are the commune’s to fill in', () => {
    const { teams, issues } = readTeams(join(folder, 'teams.csv'), villages, commune);
    expect(teams).toEqual([]);
    expect(issues.map(({ severity }) => severity)).toEqual(['note']);
  });
});
