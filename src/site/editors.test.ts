// A guide with one thing changed, as editors do → what the check says of it; and what it accepts compiles as in a build.
import { satteri } from '@astrojs/markdown-satteri';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { listNames } from '../files/disk.ts';
import { formatIssue, hasErrors, sortIssues, type Issue } from '../files/issue.ts';
import { readBody } from '../guides/body.ts';
import { checkPageLinks } from '../guides/inner-links.ts';
import { loadLibrary } from '../guides/load.ts';
import { guidePlugins } from '../guides/mdx-plugins.ts';
import { newGuide } from '../guides/new-guide.ts';
import { checkPlain } from '../guides/plain/plain.ts';
import type { Day } from '../text/date.ts';
import { sourceText } from '../text/source-text.ts';
import { guideCode } from './fill-words.ts';

const GOLDEN = join('src', 'site', 'golden');
const BASE = readFileSync(join(GOLDEN, 'guide.mdx'), 'utf8');

/** A folder of content with little in it: what other files lack is not asked about. */
const content = mkdtempSync(join(tmpdir(), 'editors-'));
afterAll(() => rmSync(content, { recursive: true, force: true }));
for (const name of [
  'facts.yaml',
  'glossary.yaml',
  'plain-words.yaml',
  'guides/lo-bi-lua',
  'guides/dung-zalo',
])
  cpSync(join('content', name), join(content, name), { recursive: true });

const FILE = join(content, 'guides', 'bai-thu', 'index.mdx');

function problems(guide: string | Uint8Array): Issue[] {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, guide);
  const { links } = readBody(FILE, sourceText(readFileSync(FILE, 'utf8')));
  const { issues } = loadLibrary(content, 'data/links.csv');
  const all = [...issues, ...checkPlain(content), ...checkPageLinks(FILE, links, ['/tien-do/', '/to/'])];
  return sortIssues(all.filter(({ file }) => file === FILE));
}

const inWords = (issues: readonly Issue[]) =>
  issues.map((one) => formatIssue(one).replace(FILE, '').replace(/^:/, ''));
const told = (guide: string | Uint8Array) => inWords(problems(guide));

/** As Astro compiles it: the same words filled in, the same plugins. */
async function compile(guide: string): Promise<string> {
  const processor = satteri(guidePlugins);
  const renderer = await processor.createMdxRenderer!(
    { syntaxHighlight: false, shikiConfig: {}, gfm: undefined, smartypants: undefined } as never,
    { optimize: false, srcDir: new URL('file:///src/'), sourcemap: false } as never,
  );
  return (await renderer.process(guideCode(guide, {}), FILE, {})).code;
}

interface Case {
  guide: string;
  expected: string[];
}

/** What was written, what it became, and what the check says, under lines that begin with "---". */
function readCase(name: string): Case {
  const parts = readFileSync(join(GOLDEN, 'refused', name), 'utf8')
    .split(/^--- .*\n/m)
    .slice(1);
  const expected = parts.pop()?.trimEnd().split('\n') ?? [];
  let guide = BASE;
  for (let index = 0; index < parts.length; index += 2) {
    expect(guide).toContain(parts[index]!.trimEnd());
    guide = guide.replace(parts[index]!.trimEnd(), () => parts[index + 1]!.replace(/\n$/, ''));
  }
  return { guide, expected };
}

describe('refused, with the line and the cure:', () => {
  test.each(listNames(join(GOLDEN, 'refused')))('%s', (name) => {
    const { guide, expected } = readCase(name);
    const found = problems(guide);
    expect([inWords(found), hasErrors(found)]).toEqual([expected, true]);
  });

  const SAVE =
    'Lấy lại bản cũ, hoặc mở bản gốc rồi chọn Lưu thành (Save As), ở ô Mã hóa (Encoding) chọn UTF-8.';
  test('a guide that Notepad saved as Unicode', () => {
    expect(told(Buffer.from(`\uFEFF${BASE}`, 'utf16le'))).toEqual([
      `  Tệp này lưu bằng Unicode hai byte (UTF-16), máy dựng trang không đọc được. ${SAVE}`,
    ]);
  });

  test('a guide saved as ANSI', () => {
    const bytes = Buffer.from(BASE, 'latin1');
    expect(told(bytes)[0]).toMatch(/^\d+ {2}Từ dòng này có chữ hỏng: tệp không lưu bằng UTF-8\. /);
    expect(told(BASE.replace(/[^\0-\xFF]/g, '?'))[0]).toMatch(
      /^2 {2}Chữ có dấu trong tệp đã thành dấu hỏi: tệp không lưu bằng UTF-8\. /,
    );
  });
});

describe('accepted, and the same page:', () => {
  const asItIs = compile(BASE);
  test.each([
    ['as it is', (text: string) => text],
    ['ends of lines as on Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['letters and tones apart, as from a Mac', (text: string) => text.normalize('NFD')],
    ['all three', (text: string) => `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`],
    ['a tab after the dash of a list', (text: string) => text.replace('- Điện thoại', '-\tĐiện thoại')],
    ['a note', (text: string) => text.replace('- Điện thoại', '{/* ghi chú */}\n\n- Điện thoại')],
    ['a note in the front matter', (text: string) => text.replace('topic:', '# ghi chú\ntopic:')],
  ])('%s', async (name, change) => {
    const guide = change(BASE);
    expect(told(guide)).toEqual([]);
    const page = await compile(guide);
    if (!name.startsWith('a note')) expect(page).toBe(await asItIs);
  });

  test('a new guide, all of it still to be written', async () => {
    rmSync(join(content, 'guides', 'bai-thu'), { recursive: true, force: true });
    expect(newGuide(content, 'bai-thu-hai', '2026-11-27' as Day)).toMatchObject({ ok: true });
    const file = join(content, 'guides', 'bai-thu-hai', 'index.mdx');
    const text = readFileSync(file, 'utf8');
    rmSync(join(content, 'guides', 'bai-thu-hai'), { recursive: true });
    const found = problems(text);
    expect(hasErrors(found)).toBe(false);
    expect(found.map(formatIssue)[0]).toBe(
      `${FILE}:5:9  Lưu ý: Chỗ này chưa viết: [viết tên bài]. Viết xong mới đưa bài lên; chưa kịp thì để bài ở máy mình.`,
    );
    await compile(text);
  });
});

describe('a new guide', () => {
  const last = (name: string) => newGuide(content, name, '2026-11-27' as Day).last;
  test('is refused a name that is no address', () => {
    expect(last('Đổi tiền')).toBe(
      '"Đổi tiền" không dùng làm tên thư mục được: chỉ chữ thường không dấu và số, bắt đầu bằng chữ, nối bằng gạch ngang. Gõ lại: npm run new-guide -- doi-tien',
    );
  });
  test('is never written over another', () => {
    const file = join(content, 'guides', 'dung-zalo', 'index.mdx');
    expect(last('dung-zalo')).toBe(`Đã có bài ${file}. Mở tệp ấy mà sửa, hoặc chọn tên khác.`);
  });
});
