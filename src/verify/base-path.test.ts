// A small site built for a base path: what a stranger finds on it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { GOOD, writeFaultless } from '../../tests/faultless-site.ts';
import { readSite } from './site.ts';
import { findFaults } from './verify.ts';

const dist = mkdtempSync(join(tmpdir(), 'verify-base-'));
afterAll(() => rmSync(dist, { recursive: true, force: true }));

const LINKS = '<h2 id="o-day">Ở đây</h2><p><a href="#o-day">a</a> <a href="/tien-do/">a</a></p>';

/** A file of the good site with its addresses below the base path. */
const under = (text: string) =>
  text.replace(/((?:href|src)="|url=|xa\.example|"(?:start_url|src)":")\/(?!\/)/g, '$1/kho/');

test('links within a page lead there, a link past the base path leads nowhere', async () => {
  const changes = Object.fromEntries(Object.keys(GOOD).map((file) => [file, under]));
  const home = (text: string) => under(text).replace('</main>', `${LINKS}</main>`);
  writeFaultless(dist, { ...changes, 'index.html': home });
  expect((await findFaults(readSite(dist, '/kho/'))).map(({ what }) => what)).toEqual([
    'Liên kết "/tien-do/" không dẫn tới đâu.',
  ]);
});
