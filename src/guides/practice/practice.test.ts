// From drawn screens to scenes of practice: what is offered, what a wrong press says, and what a guide may not ask for.
import { describe, expect, test } from 'vitest';
import { formatIssue, type Issue } from '../../files/issue.ts';
import { readBody } from '../body.ts';
import { loadLibrary } from '../load.ts';
import { practiceOf, type Scene } from './practice.ts';
import { readPracticeWords } from './practice-words.ts';

const issues: Issue[] = [];
const words = readPracticeWords('content/practice.yaml', issues)!;

const GUIDE = (screen: string) => `<Prepare>

- Điện thoại.

</Prepare>

<Steps title="Trên máy">

<Step title="Bấm “Kích hoạt”">

Nút này ở dưới cùng.

${screen}

</Step>

</Steps>

<Done>

Xong.

</Done>

<IfWrong>

<Problem title="Không thấy nút">

Hỏi tổ.

</Problem>

</IfWrong>

<Warning>

Không đọc mã cho ai.

</Warning>

<AskTeam />
`;
const read = (screen: string) => readBody('bai.mdx', GUIDE(screen));
const sceneOf = (screen: string): Scene => practiceOf(read(screen).steps, words)[0]!;
const told = (screen: string) => read(screen).issues.map((one) => formatIssue(one));

test('the shared words can be read', () => {
  expect(issues).toEqual([]);
});

describe('a scene', () => {
  const LOGIN = 'app="VNeID" title="Đăng nhập" fields="Số định danh | Mật khẩu" buttons="Gửi | Kích hoạt"';

  test('has an answer for every place but the right one: the guide’s own, the shared one, the one of its kind', () => {
    const { wrong, offers } = sceneOf(
      `<Screen ${LOGIN} press="Kích hoạt" wrong="Mật khẩu = Chưa có mật khẩu, kích hoạt xong mới đặt." />`,
    );
    expect([...wrong]).toEqual([
      ['Số định danh', '“Số định danh” là ô để gõ chữ. Bước này chưa cần gõ vào đó.'],
      ['Mật khẩu', 'Chưa có mật khẩu, kích hoạt xong mới đặt.'],
      ['Gửi', 'Nút “Gửi” gửi đi ngay những gì đang có. Bước này chưa gửi.'],
    ]);
    expect(offers).toEqual([]);
  });

  test('offers what belongs into a field, from the guide or by the name of the field', () => {
    const own = sceneOf(`<Screen ${LOGIN} press="Mật khẩu" type="Mật khẩu vừa đặt | Ngày sinh" />`);
    expect(own.offers.map(({ value, why }) => [value, why === null]).sort()).toEqual([
      ['Mật khẩu vừa đặt', true],
      ['Ngày sinh', false],
    ]);
    const usual = sceneOf(`<Screen ${LOGIN} press="Số định danh" />`);
    expect(usual.offers.find(({ why }) => why === null)?.value).toBe('12 số in trên thẻ căn cước của mình');
  });

  test('without anything to press is only looked at', () => {
    const { wrong, offers } = sceneOf(
      '<Screen app="Tin nhắn" title="VNeID" text="Đã duyệt" buttons="Đóng" />',
    );
    expect([wrong.size, offers]).toEqual([0, []]);
  });
});

test.each<[string, string, string]>([
  [
    'two places of one name',
    'app="A" title="B" rows="Gửi" buttons="Gửi" press="Gửi"',
    'Màn hình có hai chỗ cùng tên "Gửi", tập bấm thì không biết chỗ nào đúng. Bớt một chỗ, hoặc ghi thêm chữ cho khác nhau.',
  ],
  [
    'an answer without words',
    'app="A" title="B" buttons="Gửi | Hủy" press="Gửi" wrong="Hủy"',
    'Mục wrong có "Hủy" chưa nói bấm vào thì sao. Viết wrong="Tên nút = lời giải thích".',
  ],
  [
    'an answer for the right place',
    'app="A" title="B" buttons="Gửi | Hủy" press="Gửi" wrong="Gửi = gửi đi"',
    'Mục wrong giải thích "Gửi", không phải một chỗ bấm sai trên màn hình này. Ghi đúng tên một chỗ khác "Gửi" có trên màn hình.',
  ],
  [
    'something to type where nothing is typed',
    'app="A" title="B" buttons="Gửi" press="Gửi" type="Chữ | Số"',
    'Mục type chỉ dùng khi press là một ô nhập. Xóa type, hoặc đổi press thành tên ô.',
  ],
  [
    'no choice',
    'app="A" title="B" fields="Mã" press="Mã" type="Chữ"',
    'Mục type cần ít nhất hai thứ để chọn, thứ đầu là thứ đúng. Viết type="thứ đúng | thứ sai".',
  ],
  [
    'a number somebody may have',
    'app="A" title="B" fields="Mã" press="Mã" type="0912 345 678 | Chữ"',
    'Mục type có dãy số "0912 345 678", giống số thật của ai đó. Tả bằng chữ, ví dụ "12 số in trên thẻ của mình".',
  ],
])('the check refuses %s', (_, attributes, message) => {
  expect(told(`<Screen ${attributes} />`).map((one) => one.replace(/^bai\.mdx:\S+ +/, ''))).toEqual([
    message,
  ]);
});

test('every guide about safety has a situation, and both genuine and fake ones come up', () => {
  const { library } = loadLibrary('content', 'data/links.csv');
  const about = new Set(library!.situations.map(({ guide }) => guide));
  const safety = library!.guides.filter(({ topic }) => topic === 'an-toan').map(({ slug }) => slug);
  expect(safety.filter((slug) => !about.has(slug))).toEqual([]);
  expect(new Set(library!.situations.map(({ genuine }) => genuine)).size).toBe(2);
});

test('every guide of the library has an answer to every press and one right thing for every field', () => {
  const { library } = loadLibrary('content', 'data/links.csv');
  const scenes = library!.guides.flatMap(({ body }) => practiceOf(body.steps, library!.practice));
  expect(scenes.length).toBeGreaterThan(200);
  expect(scenes.filter(({ wrong }) => [...wrong.values()].some((one) => one.length < 10))).toEqual([]);
  const typed = scenes.filter(({ offers }) => offers.length > 0);
  expect(typed.length).toBeGreaterThan(40);
  expect(typed.filter(({ offers }) => offers.filter(({ why }) => why === null).length !== 1)).toEqual([]);
});
