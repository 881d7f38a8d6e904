// The routes: each asks `site` what its page shows and hands it to `ui`; nothing else stands beside them.
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { listFilesBelow, readText } from './files/disk.ts';

/** Lines of a route: what it asks, its head and one component for each section. */
const MOST = 40;

const routes = listFilesBelow('src/pages').map((file) => `src/pages/${file}`);
const linesOf = (text: string) => text.trimEnd().split('\n').length;
/** Routes with too many lines, as "src/pages/x.astro: 41 lines". */
const tooLong = (files: readonly (readonly [file: string, text: string])[]) =>
  files.flatMap(([file, text]) => (linesOf(text) > MOST ? [`${file}: ${linesOf(text)} lines`] : []));

test(`have no more than ${MOST} lines`, () => {
  expect(routes.length).toBeGreaterThan(60);
  expect(tooLong(routes.map((file) => [file, readText(file) ?? ''] as const))).toEqual([]);
});

test('a route with one line more is named', () => {
  const text = (lines: number) => 'line\n'.repeat(lines);
  expect(
    tooLong([
      ['src/pages/a.astro', text(MOST)],
      ['src/pages/b.astro', text(MOST + 1)],
    ]),
  ).toEqual(['src/pages/b.astro: 41 lines']);
});

test('have no helpers and no styles of their own', () => {
  expect(routes.filter((file) => basename(file).startsWith('_'))).toEqual([]);
  expect(routes.filter((file) => /<style|<script/.test(readText(file) ?? ''))).toEqual([]);
});
