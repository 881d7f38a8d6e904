// A page over a slow line: what is read already stays where it is while the rest arrives.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examples } from '../src/site/examples.ts';
import { movement } from './movement.ts';
import { Session } from './session.ts';
import { WeakServer } from './weak-server.ts';

/** Every part the first screen of a page is made of stands on one of these. */
const KINDS = ['home', 'guide', 'journeys', 'infographics', 'progress', 'village', 'survey', 'search'];
const paths = examples()
  .filter(({ kind }) => KINDS.includes(kind))
  .map(({ path }) => path);

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

describe('a page that arrives tag by tag', () => {
  test.each([320, 1280])('moves nothing at %d px', async (width) => {
    line.trickle = true;
    const moved: string[] = [];
    await site.onPages(paths, { viewport: { width, height: 640 } }, async (page, path) => {
      await page.goto(line.origin + path);
      moved.push(...(await movement(page)).map((part) => `${path}: ${part}`));
    });
    expect(moved).toEqual([]);
  });
});
