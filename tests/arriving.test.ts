// A page over a slow line: what is read already stays where it is while the rest arrives.
import { afterAll, beforeAll, expect, test } from 'vitest';
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

test('a page that arrives tag by tag moves nothing, on a phone and on a wide screen', async () => {
  line.trickle = true;
  const moved: string[] = [];
  const at = (width: number) =>
    site.onPages(paths, { viewport: { width, height: 640 } }, async (page, path) => {
      await page.goto(line.origin + path);
      moved.push(...(await movement(page)).map((part) => `${path} at ${width} px: ${part}`));
    });
  // Mostly waiting for the line: side by side.
  await Promise.all([320, 1280].map(at));
  expect(moved).toEqual([]);
});
