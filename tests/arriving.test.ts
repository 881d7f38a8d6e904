// A page over a slow line: what is read already stays where it is while the rest arrives.
// By day every other page is looked at on a wide screen too, at night (arriving.long.test.ts) each.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examples } from '../src/site/examples.ts';
import { atNight } from './at-night.ts';
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
  const at = (width: number, some: string[]) =>
    site.onPages(some, { viewport: { width, height: 640 } }, async (page, path) => {
      await page.goto(line.origin + path);
      moved.push(...(await movement(page)).map((part) => `${path} at ${width} px: ${part}`));
    });
  // Mostly waiting for the line: side by side.
  const wide = paths.filter((_, index) => atNight || index % 2 === 0);
  await Promise.all([at(320, paths), at(1280, wide)]);
  expect(moved).toEqual([]);
});
