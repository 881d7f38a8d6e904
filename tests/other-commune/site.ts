// The sample commune's site under a base path: other targets, small counts, markup in its words, one guide past its day,
// warnings that end, sessions, a recording, films and sounds.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { readSite } from '../../src/verify/site.ts';
import { buildChanged, putSample } from '../changed-site.ts';
import { putMarkup } from './markup.ts';
import { putNumbers } from './numbers.ts';

export const BASE = '/thu-nghiem/';
/** An address of the site as it stands in a link. */
export const below = (path: string) => BASE + path.slice(1);

export const OLD = 'vneid-muc-2';
export const YOUNG = 'can-cuoc';
export const SOUND = Buffer.alloc(30_000, 'loa');

const SESSIONS = `date,village,place,topic,start,end
2025-01-05,xuan-neo,Nhà văn hóa cũ,vneid-giay-to,19:30,21:00
2099-12-05,xuan-neo,"Nhà văn hóa, cạnh đình",vneid-giay-to,19:30,
2099-12-06,o-me,Nhà văn hóa thôn,an-toan-tren-mang,,
2099-12-12,,Hội trường xã,so-suc-khoe-bao-hiem,08:00,09:20
`;

/** A film of our own, one of an official site, a sound. */
const MEDIA = `
<Video title="Đăng nhập" length="0:02" poster="still.jpg" file="net.mp4" small="clip.mp4" captions="clip.vtt">

Bác mở ứng dụng màu đỏ hoa phượng. Bác bấm nút Đăng nhập.

</Video>

<Video title="Phim của bộ" length="3:10" poster="still.jpg" href="https://dichvucong.gov.vn/phim" owner="Cổng Dịch vụ công">

Phim nói cách nộp hồ sơ trên mạng từ đầu đến cuối.

</Video>

<Audio title="Nghe cách làm" length="0:45" file="cach-lam.mp3">

Bác nghe xong rồi làm theo từng bước.

</Audio>
`;

/** Sums of each month with its small count in it. */
export let sums: readonly number[] = [];

function change(folder: string): void {
  putSample(join(folder, 'data'));
  sums = putNumbers(join(folder, 'data'));
  putMarkup(folder);
  const edit = (slug: string, change: (text: string) => string) => {
    const file = join(folder, 'content', 'guides', slug, 'index.mdx');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, change(text));
  };
  edit(OLD, (text) =>
    text
      .replace(/^checked: .*$/m, 'checked: 2025-01-01')
      .replace(/^review_by: .*$/m, 'review_by: 2025-07-01\naudio: loa-vneid.mp3')
      .replace('<Warning>', '<Warning expires="2025-07-01">'),
  );
  edit(YOUNG, (text) =>
    text
      .replace(/^review_by: .*$/m, 'review_by: 2099-01-01')
      .replace('<Warning>', '<Warning expires="2099-01-01">'),
  );
  writeFileSync(join(folder, 'content', 'guides', OLD, 'loa-vneid.mp3'), SOUND);
  writeFileSync(join(folder, 'data', 'sessions.csv'), SESSIONS);
  const young = join(folder, 'content', 'guides', YOUNG);
  for (const name of ['clip.mp4', 'clip.vtt', 'still.jpg'])
    copyFileSync(join('tests', 'fixtures', 'video', name), join(young, name));
  writeFileSync(join(young, 'net.mp4'), Buffer.alloc(9 * 1024 * 1024));
  writeFileSync(join(young, 'cach-lam.mp3'), Buffer.alloc(50_000));
  edit(YOUNG, (text) => text + MEDIA);
}

const changed = buildChanged(change, { BASE_PATH: BASE, SITE_URL: 'https://xa.example' });
export const { dist } = changed;
export let site = readSite(dist, BASE);
afterAll(() => {
  changed.remove();
  // Pages once parsed take half a gigabyte, and the tests of other files share this process.
  site = { ...site, pages: [], page: () => undefined };
});

/** The page at an address below the base path. */
export const pageAt = (path: string) => site.page(path)!;
