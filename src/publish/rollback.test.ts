// A bad build left: the one before it that says something else is live again, whole, whatever happened to the others.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { writeSmallSite } from '../../tests/small-site.ts';
import { publish } from './publish.ts';
import { isWhole, rollBack } from './rollback.ts';
import { liveRelease, manifestFile } from './store.ts';

const work = mkdtempSync(join(tmpdir(), 'rollback-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const [folder, dist, cache] = ['www', 'dist', 'cache'].map((name) => join(work, name)) as [
  string,
  string,
  string,
];
const live = (file: string) => readFileSync(join(folder, 'current', file), 'utf8');
beforeEach(() => rmSync(folder, { recursive: true, force: true }));

async function release(word: string) {
  const version = writeSmallSite(dist, word);
  const origin = 'https://xa.example';
  return { ...(await publish({ dist, folder, origin, cache, modules: '/khong-co' })), version };
}

describe('going back', () => {
  test('makes the build before live, and again the one before that, until there is none', async () => {
    const [one, two] = [await release('một'), await release('hai'), await release('ba')];
    expect([rollBack(folder), live('index.html').includes('hai')]).toEqual([two.release, true]);
    expect(rollBack(folder)).toBe(one.release);
    expect(() => rollBack(folder)).toThrow(
      'Không còn bản cũ nào nguyên vẹn để quay lại. Bản đang chạy được giữ nguyên.',
    );
    expect(liveRelease(folder)).toBe(one.release);
  });

  test('passes over a build that was damaged', async () => {
    const one = await release('một');
    const two = await release('hai');
    await release('ba');
    rmSync(join(folder, 'releases', two.release, '404.html'));
    expect(rollBack(folder)).toBe(one.release);
  });

  test('passes over the same build published twice: it is the one to be left', async () => {
    const good = await release('tốt');
    const bad = await release('hỏng');
    rollBack(folder);
    const again = await release('hỏng');
    expect(again.version).toBe(bad.version);
    expect(rollBack(folder)).toBe(good.release);
    expect(live('index.html')).toContain('<h1>tốt</h1>');
  });

  test.each(['', '{"version":"12', '[]', '{"version":"a","files":{"x":1},"kept":[]}'])(
    'passes over a build whose manifest is damaged: %j',
    async (text) => {
      const one = await release('một');
      const two = await release('hai');
      await release('ba');
      writeFileSync(manifestFile(folder, two.release), text);
      expect(isWhole(folder, two.release)).toBe(false);
      expect(rollBack(folder)).toBe(one.release);
    },
  );
});
