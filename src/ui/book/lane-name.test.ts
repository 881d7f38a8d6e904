// Names of lanes → taken, or refused with what to do.
import { expect, test } from 'vitest';
import { nameFault, tidyName } from './lane-name.ts';

test.each([
  'Ngõ chợ',
  'ngõ 12',
  'Khu 3/2',
  'Xóm Đình',
  'Ngõ bà chúa',
  'Ngõ Lê Lợi',
  'Đội 4',
  'Cụm A-B',
  'Ngõ Hồ Sen',
  'Xóm Cầu Mới',
  'Ngo Le Loi',
])('%s', (name) => expect(nameFault(tidyName(`  ${name} `))).toBeUndefined());

const PERSON = 'nameperson';
test.each([
  ['', 'nameempty'],
  ['Nguyễn Văn An', PERSON],
  ['nguyen thi b', PERSON],
  ['Ngõ ông Sáu', PERSON],
  ['nhà Trần Quốc Minh', PERSON],
  ['Ngõ 0912 345 678', 'namedigits'],
  ['0 3 1 2 0', 'namedigits'],
  ['<b>', 'namesigns'],
  ['a@b.vn', 'namesigns'],
  ['Ngõ phía sau nhà văn hóa cũ', 'namelong'],
])('"%s" is refused', (name, said) => expect(nameFault(tidyName(name))).toBe(said));
