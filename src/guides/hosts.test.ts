// data/links.csv as other programs save it → the hosts; a list to be mended → its own mistake, not one for every link.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hasErrors } from '../files/issue.ts';
import { readLinkHosts } from './hosts.ts';
import { loadLibrary } from './load.ts';

const folder = mkdtempSync(join(tmpdir(), 'links-'));
const file = join(folder, 'links.csv');
cpSync('data/links.csv', file);
const text = readFileSync(file, 'utf8');
const { hosts } = readLinkHosts(file);
afterAll(() => rmSync(folder, { recursive: true }));

test('with semicolons it is the same list, and the content is read', () => {
  const rows = 'host;owner;source\r\nvneid.gov.vn;"Bộ Công an; VNeID";soha.vn\r\n';
  writeFileSync(file, `\uFEFF${rows}`);
  expect(readLinkHosts(file).hosts).toEqual([hosts?.[0]]);
  writeFileSync(file, text.replaceAll('\n', '\r\n'));
  const { library, issues } = loadLibrary('content', file);
  expect([library !== undefined, hasErrors(issues)]).toEqual([true, false]);
});

test('a mistake in it is reported once, not by every page that links', () => {
  writeFileSync(file, text.replace(/^host/, 'may'));
  const errors = loadLibrary('content', file).issues.filter(({ severity }) => severity === 'error');
  expect(new Set(errors.map((one) => one.file))).toEqual(new Set([file]));
});
