// Recordings in the inbox → kept with the speaker's consent, or refused in words that say what to do.
import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SampleInbox } from '../../tests/sample-inbox.ts';
import { likeVoice, mp3Of, torn, wavOf } from '../../tests/voices/sounds.ts';
import { shortHash } from '../files/disk.ts';
import { loadLibrary } from '../guides/load.ts';
import { communeWords } from '../reports/commune-words.ts';
import { loadReports } from '../reports/load.ts';
import { inLetters, textsOf } from '../voice/words.ts';

const GUIDE = 'vneid-muc-2';
const { reports } = loadReports('tests/sample');
const { library } = loadLibrary('content', 'data/links.csv', communeWords(reports!.commune));
const guide = library!.guides.find(({ slug }) => slug === GUIDE)!;
const { seconds, words } = textsOf(guide).loa;

const GOOD = await mp3Of(likeVoice(seconds));
const SLOWER = await mp3Of(likeVoice(seconds * 1.1));
const NAME = `loa-${GUIDE}-o-me-2026-10-17-dong-y-${words}.mp3`;

let inbox: SampleInbox;
beforeEach(() => {
  inbox = new SampleInbox();
  // The guides lead to more places than the sample commune's own.
  cpSync('data/links.csv', join(inbox.data, 'links.csv'));
});
afterEach(() => inbox.remove());

const put = (name: string, bytes: Uint8Array) => writeFileSync(join(inbox.data, 'inbox', name), bytes);
const kept = () =>
  existsSync(join(inbox.data, 'recordings')) ? readdirSync(join(inbox.data, 'recordings')) : [];

test('a good one is kept as an MP3 with its consent, and gone from the inbox', () => {
  put(NAME, GOOD);
  const { outcome, text, pages } = inbox.take();
  expect([outcome.refused, inbox.waiting()]).toEqual([[], []]);
  const [file = ''] = kept();
  expect(file).toMatch(new RegExp(`^loa-${GUIDE}-[0-9a-f]{10}\\.mp3$`));
  const length = outcome.recordings[0]!.recording.seconds;
  expect(Math.abs(length - seconds)).toBeLessThan(3);
  expect(inbox.read('recordings.csv')).toBe(
    `guide,reading,file,recorded,speaker,consent,words,seconds,source,withdrawn\n${GUIDE},loa,${file},2026-10-17,o-me,yes,${words},${length},${inLetters(shortHash(GOOD))},\n`,
  );
  expect(text).toContain(`# Nhận 1 bản thu

## ✓ Nhận bản thu: lời đọc loa, bài “${guide.title}”

Giọng thành viên tổ công nghệ số thôn Ô Mễ, thu ngày 17/10/2026, dài ${length} giây.

- [ ] Đã nghe hết (mục Files changed, tệp \`data/recordings/${file}\`): đúng chữ trên trang, không nhắc tên ai, số điện thoại của ai.
- [ ] Người đọc biết giọng mình sẽ lên trang, lên loa, và đã đồng ý.

## Trang đổi
`);
  expect(text).not.toContain('minh hoạ');
  expect(pages).toEqual([`/huong-dan/${GUIDE}/`, `/huong-dan/${GUIDE}/loa/`, '/loa/']);
});

test('a new one of the same words takes the place of the old one', () => {
  put(NAME, GOOD);
  inbox.take();
  const [before] = kept();
  put(NAME.replace('o-me', 'can-bo').replace(`-${words}`, ''), SLOWER);
  const { text } = inbox.take();
  expect(text).toContain('Giọng cán bộ xã, thu ngày 17/10/2026');
  expect(text).toContain('Thay bản thu trước.');
  expect(text).toContain('- [ ] Tên tệp không ghi bản này đọc lời nào: đã so với lời đang có trên trang.');
  expect(kept().length).toBe(1);
  expect(kept()).not.toContain(before);
  expect(inbox.read('recordings.csv').split('\n').length).toBe(3);
});

test('one that its speaker took back is not taken again', () => {
  put(NAME, GOOD);
  inbox.take();
  const list = inbox.read('recordings.csv');
  inbox.write('recordings.csv', list.replace(/,\n$/, ',2026-10-20\n'));
  put(NAME, GOOD);
  expect(inbox.take('2026-10-21').text).toContain(
    '| cả tệp | Người đọc đã rút bản thu này ngày 20/10/2026. | Xóa tệp khỏi hộp thư. |',
  );
});

const NO_GUIDE = 'Tên tệp không nói đây là bản thu của bài nào.';
/** Guides besides, for several recordings in one inbox. */
const OTHERS = library!.guides.map(({ slug }) => slug).filter((slug) => slug !== GUIDE);
/** What the report says of one file that was refused. */
const sectionOf = (text: string, name: string) =>
  text
    .replaceAll('\\\\', '\\')
    .split('\n## ')
    .find((part) => part.startsWith(`✗ Chưa nhận ${name}\n`)) ?? '';

const AGAIN = 'Bản thu này chưa phát được. Làm theo cột bên phải, tải tệp mới lên, xóa tệp cũ.';
const HEARD: [what: string, bytes: Uint8Array, told: string][] = [
  ['a silent one', await mp3Of(new Float32Array(48_000 * 40)), 'Bản thu không có tiếng.'],
  ['one too quiet', await mp3Of(likeVoice(seconds, 0.006)), 'Tiếng nhỏ quá.'],
  ['a torn one', await mp3Of(torn(likeVoice(seconds))), 'Tiếng to quá nên bị vỡ.'],
  ['one too long', await mp3Of(likeVoice(seconds * 2 + 20)), `lời này chỉ đọc khoảng ${seconds} giây.`],
  ['one cut off', await mp3Of(likeVoice(9)), 'Bản thu chỉ có 9 giây tiếng nói'],
  ['a WAV file by another name', wavOf(likeVoice(2)), 'Tệp này là WAV'],
  ['an old recorder’s file', Buffer.from('#!AMR\nxxxx'), 'Tệp này là AMR'],
  ['a broken one', GOOD.subarray(0, 60), 'Tệp tiếng này hỏng, thiếu, hoặc nén theo kiểu máy chưa đọc được.'],
  ['an empty one', new Uint8Array(0), 'Tệp rỗng, không có gì ở trong. | Gửi lại tệp từ máy đã thu'],
  ['a heavy one', Buffer.alloc(9 * 1024 * 1024, 1), 'Tệp nặng 9,0'],
];

describe('is refused in words, and stays:', () => {
  test.each(HEARD)('%s', (_, bytes, told) => {
    put(NAME, bytes);
    const { text } = inbox.take();
    expect(text).toContain(`# 1 tệp phải sửa\n\n## ✗ Chưa nhận ${NAME}\n\n${AGAIN}`);
    expect(text).toContain(told);
    expect([kept(), inbox.waiting()]).toEqual([[], [NAME]]);
  });

  test('what its name says wrong, each file by itself', () => {
    const named: [name: string, told: string][] = [
      [`loa-${GUIDE}-o-me-2026-10-17.m4a`, 'Tên tệp chưa ghi người đọc đồng ý cho phát giọng mình.'],
      ['Tin nhan thoai.m4a', NO_GUIDE],
      // Its guide sounds like a person: "Cao Tươi".
      ['loa-tro-cap-nguoi-cao-tuoi-o-me-2026-10-17.m4a', 'chưa ghi người đọc đồng ý'],
      [NAME.replace('2026-10-17', '2026-10-19'), 'Tên tệp ghi ngày thu 19/10/2026, sau ngày gửi.'],
      [
        `loa-${OTHERS[0]}-o-me-2026-10-17-dong-y-aaaaaa.mp3`,
        'Lời trên trang đã đổi sau khi thu bản này. | Thu lại theo lời mới ở trang /to/thu-loa/.',
      ],
      [`..${NAME}`, NO_GUIDE],
      [`..\\..\\${NAME}`, NO_GUIDE],
    ];
    for (const [name] of named) put(name, GOOD);
    const { text } = inbox.take();
    for (const [name, told] of named) expect(sectionOf(text, name), name).toContain(told);
    expect([kept(), inbox.waiting()]).toEqual([[], named.map(([name]) => name).sort()]);
  });

  test('recordings with the ending of another kind, as recordings', () => {
    const endings = ['.wma', '.mov', '.3ga', '.mkv', ''];
    const names = endings.map((ending, at) => `loa-${OTHERS[at]}-o-me-2026-10-17-dong-y${ending}`);
    for (const name of names) put(name, Buffer.from('\x30\x26\xb2\x75 no sound we know', 'latin1'));
    const { text } = inbox.take();
    for (const name of names)
      expect(sectionOf(text, name)).toContain('Tệp này không phải tiếng mà máy đọc được.');
    expect([kept(), inbox.waiting()]).toEqual([[], names.sort()]);
  });

  test('one of a village that had ended when it was recorded', () => {
    const [head, ...rows] = inbox.read('villages.csv').trim().split('\n');
    const lives = rows.map((row) => row + (row.startsWith('o-me,') ? ',,2026-09,xuan-neo' : ',,,'));
    inbox.write('villages.csv', [`${head},from,until,into`, ...lives, ''].join('\n'));
    put(NAME, GOOD);
    expect(inbox.take().text).toContain(
      'Thôn mã "o-me" không còn sau tháng 9/2026, bản này thu ngày 17/10/2026. | Sửa tên tệp: ngày đúng, hoặc mã thôn bây giờ của người đọc: xuan-neo.',
    );
    expect([kept(), inbox.waiting()]).toEqual([[], [NAME]]);
  });

  test('names with data about a person, which are not said again', () => {
    const names = ['Nguyễn Văn An đọc loa.m4a', 'nguyen van an.mp3', `loa-${GUIDE}-0912345678.m4a`];
    for (const name of names) put(name, GOOD);
    const { text } = inbox.take();
    const told = text.match(
      /Tên tệp có dữ liệu cá nhân: tên người hoặc số\. \| Đặt lại tên không có tên ai\./g,
    );
    expect(told?.length).toBe(names.length);
    expect(text).toContain('**Tệp có dữ liệu cá nhân.** Xóa tệp khỏi hộp thư ngay');
    expect(text).not.toMatch(/An đọc|van an|0912/);
  });

  test('two of one text', () => {
    const other = NAME.replace('o-me', 'xuan-neo');
    put(NAME, GOOD);
    put(other, GOOD);
    expect(inbox.take().text).toContain('Hộp thư có hai bản thu của cùng một lời.');
    expect(inbox.waiting()).toEqual([NAME, other]);
  });
});

test('a table beside it is taken all the same', () => {
  inbox.put('cac-to.csv', inbox.read('teams.csv'));
  put(NAME, GOOD);
  expect(inbox.take().text).toContain('# Nhận danh sách tổ; Nhận 1 bản thu\n');
});
