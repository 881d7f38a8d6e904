// Every QR code of the site, drawn in a page or in a picture, decodes to an address that is there. Of the pictures of months by day
// those of the newest, at night (codes.long.test.ts) all.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import jsqr from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { embeds } from '../src/address/address.ts';
import { listFilesBelow } from '../src/files/disk.ts';
import { atNight } from './at-night.ts';
import { builtPages } from './built.ts';
import { end } from './here.ts';

// The package is CommonJS: its function hangs on `default` of what Node hands out.
const decode = (jsqr as unknown as { default: typeof jsqr }).default;

/** The address in the first code of a picture, drawn `width` pixels wide. */
async function decoded(picture: string | Buffer, width: number): Promise<string | undefined> {
  const drawn = sharp(picture).resize({ width }).ensureAlpha().raw();
  const { data, info } = await drawn.toBuffer({ resolveWithObject: true });
  // Dark on light, as the cameras of old phones want it.
  return decode(new Uint8ClampedArray(data), info.width, info.height, { inversionAttempts: 'dontInvert' })
    ?.data;
}

/** The page's path when the address leads to a page of the site. */
function leadsTo(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { origin, pathname } = new URL(address);
  const here = new URL(canonical).origin === origin;
  return here && existsSync(join('dist', pathname, 'index.html')) ? pathname : undefined;
}

// Charts in the frames of other sites have no code: the page around them is another's.
const pages = builtPages().filter(({ path }) => !path.startsWith(embeds));
const canonical = pages[0]?.$('link[rel=canonical]').attr('href') ?? '';
const drawn = pages.flatMap(({ $, path }) =>
  $('symbol#ma-trang')
    .get()
    .map((symbol) => {
      const viewBox = $(symbol).attr('viewBox');
      const inside = $.xml($(symbol).children());
      return {
        path,
        svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="208" height="208">${inside}</svg>`,
      };
    }),
);

describe('the code in a page', () => {
  test('is drawn once on every page, at most 1 KB, and lent to the share kit', () => {
    expect(drawn.map(({ path }) => path)).toEqual(pages.map(({ path }) => path));
    expect(drawn.filter(({ svg }) => gzipSync(svg).length > 1024).map(({ path }) => path)).toEqual([]);
    const kits = pages.filter(({ $ }) => $('#gui').length > 0);
    const lent = pages.filter(
      ({ $ }) => $('svg[aria-label="Mã QR của trang này"] use[href="#ma-trang"]').length > 0,
    );
    expect(lent.map(({ path }) => path)).toEqual(kits.map(({ path }) => path));
    const kinds = kits.map(({ path }) => path.split('/').length + (path.split('/')[1] ?? ''));
    // The calendar has something to share only while there are sessions.
    expect([...new Set(kinds)].filter((kind) => kind !== '3lich').sort()).toEqual(
      [
        '3chu-truong',
        '3tu-kiem-tra',
        '4huong-dan',
        '4infographic',
        '4lo-trinh',
        '4tap-huan',
        '4tien-do',
        '4to',
        '4viec-cua-toi',
        '5tien-do',
      ].sort(),
    );
  });

  test('leads to the page itself or the one that says the same, on guides by the short address', async () => {
    const wrong: unknown[] = [];
    const known = new Map<string, string | undefined>();
    for (const { svg } of drawn) if (!known.has(svg)) known.set(svg, await decoded(Buffer.from(svg), 208));
    for (const { path, svg } of drawn) {
      const to = leadsTo(known.get(svg));
      const own = pages
        .find((page) => page.path === path)
        ?.$('link[rel=canonical]')
        .attr('href');
      const right = /^\/huong-dan\/[^/]+\/$/.test(path)
        ? /^\/g\/[a-z]{2,5}\/$/.test(to ?? '')
        : to === (path === '/404.html' ? '/' : own ? new URL(own).pathname : path);
      if (!right) wrong.push({ path, to });
    }
    expect(wrong).toEqual([]);
  });
});

describe('the code in a picture', () => {
  test('of a sheet or a month leads to a page that is there, even on a small screen', async () => {
    const isOld = (file: string) => file.startsWith('thang-') && !file.startsWith(`thang-${end.month}`);
    const files = listFilesBelow('dist/anh')
      .filter((file) => /^(?!the-|bieu-do-).*\.png$/.test(file))
      .filter((file) => atNight || !isOld(file));
    expect(files.length).toBeGreaterThan(20);
    const wrong: unknown[] = [];
    for (const file of files) {
      const code = await decoded(join('dist', 'anh', file), 540);
      if (leadsTo(code) === undefined) wrong.push({ file, code });
    }
    expect(wrong).toEqual([]);
  });
});
