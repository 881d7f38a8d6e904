// A guide saved by another editor (byte order mark, CRLF, decomposed letters) → the page it had.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../src/files/disk.ts';
import { withoutMark } from '../src/text/build-mark.ts';
import { buildChanged } from './changed-site.ts';

test('is built, and says the same', () => {
  const site = buildChanged((folder) => {
    const file = join(folder, 'content', 'guides', 'can-cuoc', 'index.mdx');
    const text = readFileSync(file, 'utf8').normalize('NFD').replaceAll('\n', '\r\n');
    writeFileSync(file, `\uFEFF${text}`);
  });
  const [before, after] = ['dist', site.dist].map((dist) =>
    withoutMark(readText(join(dist, 'huong-dan', 'can-cuoc', 'index.html')) ?? ''),
  );
  site.remove();
  expect(before!.length).toBeGreaterThan(10_000);
  expect(after).toBe(before);
});
