// Code in a page: what the build wrote may run, what came in with words and figures may not, and stops the build.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatIssue } from '../files/issue.ts';
import { LOOK_CODE } from '../ui/comfort/look-code.ts';
import { guardPage, hashesAfter, hashesBuilt } from './content-policy.ts';
import { dress } from './finish.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, body = '') =>
  `<!DOCTYPE html><html><head><meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style></head><body><script type="module" src="/_tep/x.js"></script>${body}</body></html>`;
const BUILT = `default-src 'none'; script-src 'self' ${hash('x()')} ${hash('w()')}; style-src 'self' ${hash('a{}')} ${hash('b{}')};`;

/** The page as the build made it, guarded without anything having changed it. */
function guard(html: string) {
  const built = hashesBuilt(html);
  return guardPage(html, 'tim/index.html', hashesAfter(built, html, html));
}
const messages = (html: string) => guard(html).issues.map(formatIssue);

const NOT_OURS = (start: string) =>
  `tim/index.html  Trang có đoạn mã "${start}" mà lệnh dựng trang không viết ra, nên trình duyệt sẽ không được phép chạy nó. Tìm chữ ấy trong bài và trong data/ rồi xóa. Nếu là mã mới của trang thì khai báo nó trong src/finish/content-policy.ts.`;
const UNGUARDED =
  'tim/index.html  Trang này không có đúng một lời dặn trình duyệt chỉ chạy mã của trang (Content-Security-Policy). Dùng khung trang chung trong src/ui, đừng viết thẻ meta này trong bài.';

describe('the policy of a page', () => {
  test('names the code of the page and not that of other pages', () => {
    const { html, issues } = guard(page(BUILT, '<script>x()</script>'));
    const own = `default-src 'none'; script-src 'self' ${hash('x()')}; style-src 'self' ${hash('a{}')};`;
    expect([html, issues]).toEqual([page(own, '<script>x()</script>'), []]);
  });

  test('lets a page apart connect to nothing, and start a worker with its own code', () => {
    const built = `${BUILT} connect-src 'self'; worker-src 'self';`;
    expect(guard(page(built)).html).toContain("connect-src 'self'; worker-src 'self';");
    const apart = page(built).replace('<html>', '<html lang="vi" data-apart>');
    expect(guard(apart).html).toContain("connect-src 'none'; worker-src 'self' blob:;");
  });

  test('lets the page that records a voice play what it made, and no other', () => {
    const html = page(`${BUILT} media-src 'self';`);
    const guarded = (file: string) => guardPage(html, file, new Set([hash('a{}')])).html;
    expect(guarded('to/thu-loa/index.html')).toContain("media-src 'self' blob:;");
    expect(guarded('to/index.html')).toContain("media-src 'self';");
  });

  test('names what is written into pages as it stands', () => {
    const { html, issues } = guard(page(BUILT, `<script>${LOOK_CODE}</script>`));
    expect([html.includes(hash(LOOK_CODE)), issues]).toEqual([true, []]);
  });

  test('has nothing to say of data', () => {
    expect(guard(page(BUILT, '<script type="application/ld+json">{"a":1}</script>')).issues).toEqual([]);
  });

  test('follows a style of the build through what was done to it, and no other', () => {
    const before = page(BUILT, '<p title="<style>c{}</style>">');
    const after = before.replace('a{}', 'a{b:c}').replace('c{}', 'd{}');
    const known = hashesAfter(hashesBuilt(before), before, after);
    expect([...known]).toEqual([hash('a{b:c}')]);
    expect(guardPage(after, 'x', known).html).toContain(`style-src 'self' ${hash('a{b:c}')};`);
  });

  test('never names code that only stands in a word', () => {
    const words = '<p title="<script>alert(1)</script>">&lt;script&gt;alert(1)&lt;/script&gt;</p>';
    const { html, issues } = guard(page(BUILT, words));
    expect([html.includes(hash('alert(1)')), issues]).toEqual([false, []]);
  });
});

describe('stops the build:', () => {
  test.each([
    ['an unknown script', '<script>alert(1)</script>', 'alert(1)'],
    ['in capitals, with a space in its end', '<SCRIPT >alert(1)</script foo>', 'alert(1)'],
    ['of another kind', '<script type="text/ecmascript">alert(1)</script>', 'alert(1)'],
    ['one that says what may be loaded', '<script type="importmap">{}</script>', '{}'],
    ['inside a drawing', '<svg><script>alert(1)</script></svg>', 'alert(1)'],
    ['inside a noscript', '<noscript><script>alert(1)</script></noscript>', 'alert(1)'],
    ['an unknown style', '<style>b{x:y}</style>', 'b{x:y}'],
    ['a script of elsewhere', '<script src="https://x.example/x.js"></script>', 'https://x.example/x.js'],
    ['a script among the data', '<script src="/du-lieu/x.csv"></script>', '/du-lieu/x.csv'],
    ['an attribute that runs', '<img src="/x.png" onerror="alert(1)">', 'alert(1)'],
    ['an address that runs', '<a href=" JavaScript:alert(1)">a</a>', 'JavaScript:alert(1)'],
    ['a page in an attribute', '<iframe srcdoc="<p>x"></iframe>', '<p>x'],
  ])('%s', (_, body, start) => {
    expect(messages(page(BUILT, body))).toEqual([NOT_OURS(start)]);
  });

  test('a page without a policy, or with a second one', () => {
    expect(messages('<p>a</p>')).toEqual([UNGUARDED]);
    const second = `<meta http-equiv="Content-Security-Policy" content="script-src *">`;
    expect(messages(page(BUILT, second))).toEqual([UNGUARDED]);
  });

  test('when pages are finished, the page is named', async () => {
    const dist = mkdtempSync(join(tmpdir(), 'policy-'));
    const sound = page(BUILT, '<a>a</a><script>x()</script>');
    const pages = [
      { file: 'a.html', html: sound },
      { file: 'b.html', html: sound.replace('x()', 'y()') },
    ];
    expect((await dress(dist, pages, false)).map(({ file }) => file)).toEqual(['b.html']);
    expect(pages[0]?.html).toContain(`script-src 'self' ${hash('x()')};`);
    rmSync(dist, { recursive: true });
  });
});
