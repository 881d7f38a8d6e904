import { expect, test } from 'vitest';
import type { Entry } from '../names.ts';
import { saidByName } from './said.ts';

const entry = (path: string, title: string, ...aliases: string[]): Entry => ({
  ...{ path, title, aliases, kind: 'guide', topic: '', typed: [] },
});
const entries = [
  entry('lua', 'Nhận ra kẻ lừa đảo', 'lừa đảo', 'cuộc gọi lừa đảo'),
  entry('cuu', 'Cứu gấp', 'bị lừa đảo tiền'),
  entry('sinh', 'Khai sinh cho con', 'giấy khai sinh'),
];
const paths = (query: string) => saidByName(entries, query).map(({ path }) => path);

test.each([
  ['lừa đảo', ['lua']],
  ['LUA DAO', ['lua']],
  ['khai sinh', ['sinh']],
  ['khai si', ['sinh']],
  ['giấy khai sinh'.normalize('NFD'), ['sinh']],
  ['bi lua', ['cuu']],
  ['lua da', []],
  ['khai', []],
  ['lừa đảo qua điện thoại', []],
  ['sinh khai', []],
  ['', []],
])('%j is said by %j', (query, found) => expect(paths(query)).toEqual(found));

test('tells by which other name', () => {
  expect(saidByName(entries, 'giay khai')[0]).toMatchObject({
    excerpt: 'giấy khai sinh',
    marks: ['giai', 'khai'],
  });
  expect(saidByName(entries, 'khai sinh cho con')[0]?.excerpt).toBe('');
});
