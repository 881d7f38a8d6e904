// The name of a folder → a new guide in it, to be written; never over one that is there.
import { join } from 'node:path';
import { isFile, listNames, readText, writeWhole } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { refusal, type Outcome } from '../files/outcome.ts';
import { addDays, type Day } from '../text/date.ts';
import { slugify } from '../text/fold.ts';
import { skeleton, UNWRITTEN } from './skeleton.ts';
import { isSlug } from './slug.ts';

/** Days until steps on a screen are compared with their sources again. */
const REVIEW = 180;

/** @param name as it was typed: one word without diacritics, parts joined by hyphens */
export function newGuide(content: string, name: string, day: Day): Outcome {
  const folder = join(content, 'guides');
  if (!isSlug(name)) {
    const right = slugify(name);
    const example = isSlug(right) ? right : 'doi-mat-khau-zalo';
    const why = `"${name}" không dùng làm tên thư mục được: chỉ chữ thường không dấu và số, bắt đầu bằng chữ, nối bằng gạch ngang.`;
    return refusal([], `${why} Gõ lại: npm run new-guide -- ${example}`);
  }
  const file = join(folder, name, 'index.mdx');
  if (isFile(file)) return refusal([], `Đã có bài ${file}. Mở tệp ấy mà sửa, hoặc chọn tên khác.`);
  const others = listNames(folder);
  const short = freeShort(name, takenShorts(folder, others));
  const related = [...USUAL.filter((slug) => others.includes(slug)), ...others].slice(0, 2);
  writeWhole(file, skeleton({ short, related, checked: day, reviewBy: addDays(day, REVIEW) }));
  const next = `Mở tệp ấy, thay mọi chỗ [viết …]; npm run check kể những chỗ còn lại, npm run dev cho xem trang.`;
  return { ok: true, said: [], last: `Đã tạo ${file}, địa chỉ ngắn /g/${short}/. ${next}` };
}

/** What every guide is related to, until its author says better. */
const USUAL = ['nhan-biet-lua-dao', 'dich-vu-cong-truc-tuyen'];

function takenShorts(folder: string, slugs: readonly string[]): Set<string> {
  const texts = slugs.map((slug) => readText(join(folder, slug, 'index.mdx')) ?? '');
  return new Set(texts.flatMap((text) => /^short: *["']?([a-z]{2,5})/m.exec(text)?.[1] ?? []));
}

/** "doi-mat-khau" → "dmk"; where that is taken, other letters of the name, then any. */
function freeShort(name: string, taken: ReadonlySet<string>): string {
  const letters = name.replace(/[^a-z]/g, '');
  const initials = name.replace(/(?<=[a-z\d])[a-z\d]+|[^a-z]/g, '').slice(0, 4);
  const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
  const tries = [
    initials,
    ...[2, 3, 4, 5].map((length) => letters.slice(0, length)),
    ...alphabet.map((letter) => initials + letter),
    ...alphabet.flatMap((one) => alphabet.map((other) => `${initials.slice(0, 3)}${one}${other}`)),
  ];
  return tries.find((one) => one.length >= 2 && !taken.has(one)) ?? 'moi';
}

/** Places of a new guide where nothing has been written yet. */
export function unwritten(file: string, text: string): Issue[] {
  return text.split('\n').flatMap((line, index) => {
    const found = UNWRITTEN.exec(line);
    if (!found || line.startsWith('#')) return [];
    const at = { line: index + 1, column: found.index + 1, severity: 'warning' as const };
    const fix = 'Viết xong mới đưa bài lên; chưa kịp thì để bài ở máy mình.';
    return [issue(file, `Chỗ này chưa viết: ${found[0]}.`, fix, at)];
  });
}
