// The plan's duties with one place wrong → the whole message, with its line.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatIssue, type Issue } from '../files/issue.ts';
import { checkAgainstPlan, checkDuties, checkDutyHeadings, readDuties } from './duties.ts';
import { readPlan, type PlanSection } from './plan.ts';

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
  const told = (found: readonly Issue[]) => found.map((one) => formatIssue(one).replaceAll(`${folder}/`, ''));
  return { duties, told, issues: told(issues) };
}

const ONE = `- duty: Giúp ít nhất ((people_per_month)) người
  section: III.3.2
  items: [1]
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
      '((people_per_month))',
      '((people))',
      'duties.yaml:1:22  Không có số hay ngày nào tên "people". Dùng một tên có trong content/facts.yaml, hoặc thêm số ấy vào đó cùng với nguồn.',
    ],
    [
      "'/tien-do/#cac-thon'",
      'https://example.vn',
      'duties.yaml:5:15  Mục "0.places.0.page": không phải địa chỉ của trang này. Viết dạng /huong-dan/ten-bai/ hoặc /to/#bao-cao.',
    ],
    [
      "places:\n    - { page: '/tien-do/#cac-thon', name: Từng thôn }",
      'places: []',
      'duties.yaml:4:11  Mục "0.places": việc này chưa có chỗ nào trên trang. Ghi địa chỉ vào places, hoặc nói rõ ở note vì sao trang không giúp.',
    ],
  ])('%s as %s', (from, to, message) => expect(read(ONE.replace(from, to)).issues).toEqual([message]));

  test('that the site does not help with needs no place, only a word about it', () => {
    const open = ONE.replace(/places:[^]*/, 'places: []\n  note: Hỏi Phòng Kinh tế.\n');
    expect(read(open).issues).toEqual([]);
  });

  test('on a page that does not exist is refused before the site is built', () => {
    const { duties, told } = read(ONE.replace('/tien-do/', '/tien-doo/'));
    expect(told(checkDuties(duties, ['/to/', '/tien-do/']))).toEqual([
      'duties.yaml:5:15  Trang không có "/tien-doo/". Ý là "/tien-do/"?',
    ]);
    expect(checkDuties(read(ONE).duties, ['/tien-do/'])).toEqual([]);
  });

  test('at a heading that is not on its page is refused once it is built', () => {
    const { duties, told } = read(ONE);
    const page = (html: string) => (path: string) => (path === '/tien-do/' ? html : undefined);
    expect(checkDutyHeadings(duties, page('<h2 id="cac-thon">'))).toEqual([]);
    expect(told(checkDutyHeadings(duties, page('<h2 id="thon">')))).toEqual([
      'duties.yaml:5:15  Địa chỉ "/tien-do/#cac-thon" không dẫn tới đâu. Sửa địa chỉ cho đúng trang và đúng tên mục.',
    ]);
  });
});

describe('duties and the plan', () => {
  const PLAN: PlanSection[] = [
    { section: 'III.3.2', title: 'Cách triển khai', items: ['Làm mẫu'] },
    { section: 'VI.2', title: 'Phòng Kinh tế', items: ['Bố trí kinh phí'] },
  ];
  const [first] = PLAN as [PlanSection];

  test('a duty at a section that the plan does not have is refused', () => {
    const { duties, told } = read(ONE.replace('III.3.2', 'III.3.3'));
    expect(told(checkAgainstPlan(duties, [first], 'plan.yaml'))[0]).toBe(
      'duties.yaml:2:12  Kế hoạch không có mục "III.3.3". Ý là "III.3.2"?',
    );
    expect(told(checkAgainstPlan(read(ONE.replace('III.3.2', 'X')).duties, PLAN, 'plan.yaml'))[0]).toBe(
      'duties.yaml:2:12  Kế hoạch không có mục "X". Các mục của kế hoạch: III.3.2, VI.2.',
    );
  });

  test('a duty at a line that its section does not have is refused', () => {
    const { duties, told } = read(ONE.replace('[1]', '[1, 2]'));
    expect(told(checkAgainstPlan(duties, [first], 'plan.yaml'))).toEqual([
      'duties.yaml:3:14  Mục III.3.2 của kế hoạch có 1 ý, không có ý thứ 2. Đếm lại các ý của mục ấy trong content/plan.yaml.',
    ]);
  });

  test('what the plan asks for and no duty answers is refused', () => {
    const { duties, told } = read(ONE);
    expect(told(checkAgainstPlan(duties, PLAN, 'plan.yaml'))).toEqual([
      'plan.yaml  Mục VI.2, ý 1 (“Bố trí kinh phí”) chưa có việc nào trong duties.yaml. Thêm một việc với section: VI.2, items: [1].',
    ]);
    expect(checkAgainstPlan(duties, [first], 'plan.yaml')).toEqual([]);
  });

  test('a number that no section can have is refused', () => {
    const file = join(folder, 'plan.yaml');
    writeFileSync(file, '- section: 3.1.1\n  title: Tập huấn\n  items: [Dự lớp]\n');
    const issues: Issue[] = [];
    readPlan(file, issues);
    expect(issues.map((one) => formatIssue(one).replace(`${folder}/`, ''))).toEqual([
      'plan.yaml:1:12  Mục "0.section": không phải số mục của kế hoạch. Viết như trong văn bản, ví dụ III.3.2.',
    ]);
  });
});

/** The plan's own list of sections, with how many things each asks for. */
const OF_MAY_2026 = {
  ...{ 'I.1': 4, 'I.2': 4, 'II.1': 1, 'II.2': 1, 'II.3': 1, 'II.4': 1 },
  ...{ 'III.1': 3, 'III.2.1': 10, 'III.2.2': 1, 'III.3.1': 12, 'III.3.2': 9, 'III.3.3': 2, IV: 1, V: 1 },
  ...{ 'VI.1': 4, 'VI.2': 1, 'VI.3': 1, 'VI.4': 3, 'VI.5': 4, 'VI.6': 3, 'VI.7': 3 },
};

test('the plan as it is kept has the sections of the plan of May 2026', () => {
  const issues: Issue[] = [];
  const plan = readPlan(join('content', 'plan.yaml'), issues);
  expect(issues).toEqual([]);
  expect(Object.fromEntries(plan.map(({ section, items }) => [section, items.length]))).toEqual(OF_MAY_2026);
});
