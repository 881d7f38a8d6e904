// A page over a slow line: what is read already stays where it is while the rest arrives.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGE_KINDS } from '../scripts/page-kinds.ts';
import { movement } from './movement.ts';
import { Session } from './session.ts';
import { WeakServer } from './weak-server.ts';

const paths = [...new Set(PAGE_KINDS.map(({ path }) => path.replace(/#.*/, '')))];

let site: Session;
let line: WeakServer;
beforeAll(async () => {
  site = await Session.open();
  line = await WeakServer.open('dist');
});
afterAll(async () => {
  await site.close();
  line.close();
});

describe('a page of every kind that arrives in pieces', () => {
  test.each([300, 1000])('of %d bytes moves nothing at 320 px', async (bytes) => {
    line.piece = bytes;
    const moved: string[] = [];
    await site.onPages(paths, { viewport: { width: 320, height: 640 } }, async (page, path) => {
      await page.goto(line.origin + path);
      moved.push(...(await movement(page)).map((part) => `${path}: ${part}`));
    });
    expect(moved).toEqual([]);
  });
});
