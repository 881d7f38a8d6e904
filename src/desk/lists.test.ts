// Lists as a clerk types them at the desk: what is read of them, and what is said of a wrong line.
import { describe, expect, test } from 'vitest';
import { loadReports } from '../reports/load.ts';
import { listsIn } from '../reports/lists/lists.ts';
import { protect } from '../reports/public/protect.ts';
import type { Day, Month } from '../text/date.ts';
import { knownFrom, reportsFrom } from './known.ts';
import { readTeamLines, teamLines } from './team-list.ts';
import { readVillageLines, realKnown, villageCsv, villageLines } from './village-list.ts';

const known = knownFrom(protect(loadReports('tests/sample').reports!));
const { lists } = known;
const DAY = '2026-11-20' as Day;

describe('villages', () => {
  test('come back as they were, with their ids and other names', () => {
    const { villages, problems } = readVillageLines(villageLines(lists), lists, 'Thôn');
    expect(problems).toEqual([]);
    expect(villageCsv(villages, DAY).split('\n').slice(0, 2)).toEqual([
      'id,name,households,households_on,aliases',
      'xuan-neo,Xuân Nẻo,1310,2026-11-20,Nẹo',
    ]);
  });

  test.each([
    ['Xuân Nẻo\t1.402', ['xuan-neo', 'Xuân Nẻo', 1402]],
    ['Thôn Đồng Mới, 310', ['dong-moi', 'Đồng Mới', 310]],
    ['thôn  Ô Mễ : 1180 ', ['o-me', 'Ô Mễ', 1180]],
  ])('%j is read', (line, [id, name, households]) => {
    expect(readVillageLines(line as string, lists, 'Thôn')).toMatchObject({
      villages: [{ id, name, households }],
      problems: [],
    });
  });

  test.each([
    ['Xuân Nẻo', 'Dòng 1: ghi tên, dấu hai chấm, rồi số hộ, ví dụ “Xuân Nẻo: 1310”.'],
    ['Xuân Nẻo: 1310\nXuan Neo: 5', 'Dòng 2: “Xuan Neo” có hai lần.'],
    ['Nhà 0912345678: 12', 'Dòng 1: tên không được có số điện thoại, số giấy tờ.'],
    ['', 'Danh sách còn trống.'],
  ])('%j is told what is wrong', (text, problem) => {
    expect(readVillageLines(text, lists, 'Thôn').problems).toEqual([problem]);
  });

  test('a first real month is compared with nothing made up', () => {
    const { villages } = readVillageLines('Đồng Mới: 310', lists, 'Thôn');
    const { editions, lists: own, commune } = reportsFrom(realKnown(known, villages, DAY));
    expect([editions, own.teams, commune.sample]).toEqual([[], [], false]);
    expect(
      listsIn(own, '2026-10' as Month).villages.map(({ name, households }) => [name, households]),
    ).toEqual([['Đồng Mới', 310]]);
  });
});

describe('teams', () => {
  const read = (text: string) => readTeamLines(text, lists, 'Thôn', '2026-10' as Month);

  test('come back as they were; what is new begins after the last month', () => {
    expect(read(teamLines(lists))).toMatchObject({ problems: [], count: 9 });
    const { csv } = read('Xuân Nẻo; 11; Nhà văn hóa; tối thứ ba\nÔ Mễ; 8\nÔ Mễ; 6; ; ; Tổ 2');
    expect(csv).toBe(
      'village,members,place,hours,team,from,until\nxuan-neo,11,Nhà văn hóa,tối thứ ba,,,\no-me,8,,,,,\no-me,6,,,Tổ 2,2026-10,\n',
    );
  });

  test('are asked for in the word of the commune', () => {
    const { problems } = readTeamLines('Làng Lạ; 9', lists, 'Tổ dân phố', null);
    expect(problems).toEqual(['Dòng 1: không có tổ dân phố “Làng Lạ” trong danh sách.']);
  });

  test.each([
    ['Làng Lạ; 9', 'Dòng 1: không có thôn “Làng Lạ” trong danh sách.'],
    ['Xuân Nẻo; chín', 'Dòng 1: số người phải là số nguyên, ví dụ 9; chưa biết thì để trống.'],
    [
      'Xuân Nẻo; 9; Nhà ông Nguyễn Văn Bình',
      'Dòng 1: có tên người: chỉ ghi nơi và giờ, không ghi tên, số điện thoại của ai.',
    ],
    ['Xuân Nẻo; 9\nXuân Nẻo; 8', 'Dòng 2: Xuân Nẻo có hai dòng của cùng một tổ; ghi thêm “Tổ 1”, “Tổ 2”.'],
  ])('%j is told what is wrong', (text, problem) => {
    expect(read(text).problems).toEqual([problem]);
  });
});
