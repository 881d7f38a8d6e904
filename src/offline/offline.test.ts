// What the worker touches, and how long it waits.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheFirst, networkFirst, type Keeper } from './browser/answer.ts';
import { handlingOf, type Asked } from './browser/handling.ts';
import { manifestOf } from './app.ts';

const SCOPE = 'https://xa.example/so/';
const asked = (path: string, more: Partial<Asked> = {}): Asked => ({
  method: 'GET',
  url: new URL(path, SCOPE).href,
  mode: 'no-cors',
  cache: 'default',
  headers: new Headers(),
  ...more,
});

describe('the worker answers', () => {
  test.each([
    ['', 'page'],
    ['huong-dan/vneid-muc-2/', 'page'],
    ['tim/?q=can+cuoc', 'page'],
    ['sw.js', 'none'],
    ['du-lieu/thang/2026-09.csv', 'none'],
    ['https://xa.example/khac/', 'none'],
    ['https://dichvucong.gov.vn/', 'none'],
  ])('a visit to "%s" as %s', (path, handling) => {
    expect(handlingOf(asked(path, { mode: 'navigate' }), SCOPE)).toBe(handling);
  });

  test.each([
    ['_tep/box.DFSVy1DO.js', 'lasting'],
    ['anh/nhan-biet-lua-dao-1-17ef2fcd03-360.webp', 'lasting'],
    ['anh/khong-co-ma.png', 'none'],
    ['pagefind/index/vi_ed4e27e.pf_index', 'lasting'],
    ['tim/vi_11e5d27.txt', 'lasting'],
    ['pagefind/wasm.unknown.pagefind', 'fresh'],
    ['tim/muc-luc.json?x', 'fresh'],
    ['luu/danh-sach.json', 'none'],
    ['manifest.webmanifest', 'none'],
    ['huong-dan/vneid-muc-2/', 'none'],
    ['huong-dan/vneid-muc-2/loa.mp3', 'none'],
  ])('a request for %s as %s', (path, handling) => {
    expect(handlingOf(asked(path), SCOPE)).toBe(handling);
  });

  test('nothing that is sent, asked in part, or wanted past every cache', () => {
    const file = '_tep/box.DFSVy1DO.js';
    expect(handlingOf(asked(file, { method: 'POST' }), SCOPE)).toBe('none');
    expect(handlingOf(asked(file, { headers: new Headers({ range: 'bytes=0-' }) }), SCOPE)).toBe('none');
    expect(handlingOf(asked(file, { cache: 'no-store' }), SCOPE)).toBe('none');
  });
});

describe('waiting for the network', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const keeper = (kept?: string) => {
    const put: string[] = [];
    const made: Keeper = {
      find: () => Promise.resolve(kept === undefined ? undefined : new Response(kept)),
      keep: async (response) => void put.push(await response.text()),
    };
    return { ...made, put };
  };
  const never = () => new Promise<Response>(() => undefined);

  test('a page that comes in time is shown and kept', async () => {
    const keeping = keeper('cũ');
    const { response, after } = networkFirst(() => Promise.resolve(new Response('mới')), keeping);
    expect(await (await response).text()).toBe('mới');
    await after;
    expect(keeping.put).toEqual(['mới']);
  });

  test('after three seconds the kept page is shown, not a moment before', async () => {
    const { response } = networkFirst(never, keeper('cũ'));
    let shown = '';
    void response.then(async (one) => (shown = await one.text()));
    await vi.advanceTimersByTimeAsync(2999);
    expect(shown).toBe('');
    await vi.advanceTimersByTimeAsync(1);
    expect(shown).toBe('cũ');
  });

  test('with nothing kept, a slow page is waited for', async () => {
    const late = () =>
      new Promise<Response>((resolve) => setTimeout(() => resolve(new Response('chậm')), 9000));
    const { response } = networkFirst(late, keeper());
    await vi.advanceTimersByTimeAsync(9000);
    expect(await (await response).text()).toBe('chậm');
  });

  test('without network the kept page is shown at once; with nothing kept it fails', async () => {
    const broken = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await (await networkFirst(broken, keeper('cũ')).response).text()).toBe('cũ');
    await expect(networkFirst(broken, keeper()).response).rejects.toThrow('Failed to fetch');
  });

  test('a server that fails is no network, unless nothing is kept', async () => {
    const failing = () => Promise.resolve(new Response('lỗi', { status: 502 }));
    expect(await (await networkFirst(failing, keeper('cũ')).response).text()).toBe('cũ');
    expect((await networkFirst(failing, keeper()).response).status).toBe(502);
  });

  test('a file whose name changes with its content is fetched once', async () => {
    const keeping = keeper();
    const first = cacheFirst(() => Promise.resolve(new Response('tệp')), keeping);
    expect(await (await first.response).text()).toBe('tệp');
    await first.after;
    expect(keeping.put).toEqual(['tệp']);
    expect(await (await cacheFirst(never, keeper('tệp')).response).text()).toBe('tệp');
  });
});

test('the app has the name of the site', () => {
  const { name, icons } = manifestOf({ name: 'Xã số', description: '' });
  expect(name).toBe('Xã số');
  expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
});
