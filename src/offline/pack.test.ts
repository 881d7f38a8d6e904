// Pages put into a pack come out as they were, and what they share stands in it once.
import { expect, test } from 'vitest';
import { pageIn } from './browser/unpack-page.ts';
import { packPages } from './pack.ts';

const style = '<style>a{color:red}b{color:red}</style>';
const pages = new Map([
  ['', `<!doctype html>${style}<p>Một</p>\n`],
  ['hai/', `<!doctype html>${style}<p>Hai > một {}</p>${style}`],
  ['ba/', ''],
]);

test('each page is as it was', () => {
  const pack = packPages(pages);
  for (const [path, html] of pages) expect(pageIn(pack, path)).toBe(html);
  expect(pack.parts.filter((part) => part === 'b{color:red}')).toHaveLength(1);
  expect(pack.pages['']).toEqual([0, pack.pages['']![1]]);
});
