// A cache: what is used stays, what nobody has used for two months goes.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fromCache, pruneCache } from './cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = new Date('2026-11-28T03:00:00Z');
const DAY = 86_400_000;
function put(name: string, daysAgo: number, at = Date.now()): string {
  const path = join(folder, name);
  writeFileSync(path, name);
  const time = new Date(at - daysAgo * DAY);
  utimesSync(path, time, time);
  return path;
}

test('what was used within two months stays, all older goes, half-written files too', () => {
  for (const [name, days] of [
    ['moi.mp4', 0],
    ['thang-truoc.mp4', 59],
    ['cu.mp4', 61],
    ['do-dang.mp4.123.tmp', 61],
  ] as const)
    put(name, days, now.getTime());
  mkdirSync(join(folder, 'thu-muc'));
  utimesSync(join(folder, 'thu-muc'), 0, 0);
  pruneCache(folder, now);
  expect(readdirSync(folder)).toEqual(['moi.mp4', 'thang-truoc.mp4', 'thu-muc']);
});

test('a file that is used is as good as new; one that is not there is not known', () => {
  const path = put('cu.mp4', 100);
  expect(Buffer.from(fromCache(path)!).toString()).toBe('cu.mp4');
  pruneCache(folder);
  expect(readdirSync(folder)).toEqual(['cu.mp4']);
  expect(fromCache(join(folder, 'khac.mp4'))).toBeUndefined();
});

test('a file used today is not written to again', () => {
  const path = put('moi.mp4', 0.5);
  const before = statSync(path).mtimeMs;
  fromCache(path);
  expect(statSync(path).mtimeMs).toBe(before);
});

test('a folder that is not there is empty', () => {
  expect(() => pruneCache(join(folder, 'khong-co'))).not.toThrow();
});
