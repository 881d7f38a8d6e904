// The plan's duties with one place wrong → the whole message, with its line.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatIssue, type Issue } from '../files/issue.ts';
import { checkDuties, checkDutyHeadings, findUnplaced, readDuties } from './duties.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duties-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function read(text: string) {
  const file = join(folder, 'duties.yaml');
  writeFileSync(file, text);
  const issues: Issue[] = [];
  const duties = readDuties(file, { people_per_month: '50' }, issues);
  const told = (found: readonly Issue[]) => found.map((one) => formatIssue(one).replace(`${folder}/`, ''));
  return { duties, told, issues: told(issues) };
}

const ONE = `- duty: Giúp ít nhất ((people_per_month)) người
  section: III.3.2
  places:
    - { page: '/tien-do/#cac-thon', name: Từng thôn }
`;

describe('a duty', () => {
  test('gets the numbers of the plan', () => {
    const { duties, issues } = read(ONE);
    expect(issues).toEqual([]);
    expect(duties.duties[0]?.duty).toBe('Giúp ít nhất 50 người');
  });

  test.each([
    [
      'section: III.3.2',
      'section: IX',
      'duties.yaml:2:12  Mục "0.section": giá trị "IX" không dùng được. Chọn một trong: I.2, II.1, II.2, II.3, II.4, III.1, III.2.1, III.2.2, III.3.1, III.3.2, III.3.3, V, VI.1, VI.2, VI.3, VI.4, VI.5, VI.6, VI.7.',
    ],
    [
      '((people_per_month))',
      '((people))',
      'duties.yaml:1:22  Không có số hay ngày nào tên "people". Dùng một tên có trong content/facts.yaml, hoặc thêm số ấy vào đó cùng với nguồn.',
    ],
    [
      "'/tien-do/#cac-thon'",
      'https://example.vn',
      'duties.yaml:4:15  Mục "0.places.0.page": không phải địa chỉ của trang này. Viết dạng /huong-dan/ten-bai/ hoặc /to/#bao-cao.',
    ],
  ])('%s as %s', (from, to, message) => expect(read(ONE.replace(from, to)).issues).toEqual([message]));

  test('nobody has looked up in the plan is the commune’s to fill in', () => {
    const { duties, told, issues } = read(ONE.replace('section: III.3.2', 'section:'));
    expect(issues).toEqual([]);
    expect(told(findUnplaced(duties))).toEqual([
      'duties.yaml  Ghi chú: 1 việc chưa ghi mục nào của kế hoạch. Trang xếp vào “Việc khác của kế hoạch”.',
    ]);
    expect(findUnplaced(read(ONE).duties)).toEqual([]);
  });

  test('on a page that does not exist is refused before the site is built', () => {
    const { duties, told } = read(ONE.replace('/tien-do/', '/tien-doo/'));
    expect(told(checkDuties(duties, ['/to/', '/tien-do/']))).toEqual([
      'duties.yaml:4:15  Trang không có "/tien-doo/". Ý là "/tien-do/"?',
    ]);
    expect(checkDuties(read(ONE).duties, ['/tien-do/'])).toEqual([]);
  });

  test('at a heading that is not on its page is refused once it is built', () => {
    const { duties, told } = read(ONE);
    const page = (html: string) => (path: string) => (path === '/tien-do/' ? html : undefined);
    expect(checkDutyHeadings(duties, page('<h2 id="cac-thon">'))).toEqual([]);
    expect(told(checkDutyHeadings(duties, page('<h2 id="thon">')))).toEqual([
      'duties.yaml:4:15  Địa chỉ "/tien-do/#cac-thon" không dẫn tới đâu. Sửa địa chỉ cho đúng trang và đúng tên mục.',
    ]);
  });
});
