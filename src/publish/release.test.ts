// Builds made live on a machine, in every order and with everything that goes wrong: the live one is always whole.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { shortHash } from '../files/disk.ts';
import { writeSmallSite } from '../../tests/small-site.ts';
import type { Day } from '../text/date.ts';
import { markOf } from '../finish/build-mark.ts';
import { explain } from './failure.ts';
import { publish, toldToReload, type Published } from './publish.ts';
import { isWhole } from './rollback.ts';
import { listReleases, liveRelease, manifestFile } from './store.ts';

const work = mkdtempSync(join(tmpdir(), 'release-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const folder = join(work, 'www');
const dist = join(work, 'dist');
const cache = join(work, 'cache');
const live = (file: string) => readFileSync(join(folder, 'current', file), 'utf8');
beforeEach(() => rmSync(folder, { recursive: true, force: true }));

const DAY = 86_400_000;
let day = 0;
/** Publishes a site that says `word`, each time a day later. */
async function release(word: string, modules = '/khong-co'): Promise<Published & { version: string }> {
  const version = writeSmallSite(dist, word);
  const now = new Date(Date.UTC(2026, 8, 20, 23) + DAY * day++);
  const published = await publish({ dist, folder, origin: 'https://xa.example', cache, now, modules });
  toldToReload(folder);
  return { ...published, version };
}

const messageOf = async (work: Promise<unknown>) =>
  explain(
    await work.then(
      () => undefined,
      (error: unknown) => error,
    ),
  );

describe('a release', () => {
  test('is live, whole, named by its moment and its content', async () => {
    day = 0;
    const { release: name, version, changed, reload } = await release('một');
    expect([name, changed, reload]).toEqual([`20260921-060000-${version}`, true, true]);
    expect(readlinkSync(join(folder, 'current'))).toBe(join('releases', name));
    expect(live('index.html')).toContain('<h1>một</h1>');
    expect(JSON.parse(live('phien-ban.json'))).toEqual({ version });
    expect(markOf(live('tien-do/index.html'))).toBe(version);
    expect(isWhole(folder, name)).toBe(true);
    expect(statSync(join(folder, 'current', 'index.html')).mode & 0o777).toBe(0o644);
  });

  test('has text packed both ways, and unpacked the same', async () => {
    await release('một');
    const read = (kind: string) => readFileSync(join(folder, 'current', `index.html.${kind}`));
    expect(brotliDecompressSync(read('br')).toString()).toBe(live('index.html'));
    expect(gunzipSync(read('gz')).toString()).toBe(live('index.html'));
  });

  test('does not trust a damaged cache', async () => {
    await release('một');
    for (const name of readdirSync(cache)) writeFileSync(join(cache, name), 'hỏng');
    await release('hai');
    await release('một');
    expect(brotliDecompressSync(readFileSync(join(folder, 'current', 'index.html.br'))).toString()).toBe(
      live('index.html'),
    );
  });

  test('of what is live already changes nothing, unless a byte of that is wrong', async () => {
    const first = await release('một');
    expect(await release('một')).toMatchObject({ release: first.release, changed: false, reload: false });
    writeFileSync(join(folder, 'current', 'index.html'), 'bị sửa');
    expect(await release('một')).toMatchObject({ changed: true });
    expect(live('index.html')).toContain('<h1>một</h1>');
  });

  test('keeps hashed files of the build before, for pages still open, and of no older one', async () => {
    const script = (word: string) => existsSync(join(folder, 'current', `_tep/${shortHash(word)}.js`));
    await release('một');
    expect(await release('hai')).toMatchObject({ kept: 1 });
    expect(['một', 'hai'].map(script)).toEqual([true, true]);
    await release('ba');
    expect(['một', 'hai', 'ba'].map(script)).toEqual([false, true, true]);
  });

  test('leaves the last five, and the live one', async () => {
    const names: string[] = [];
    for (const word of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) names.push((await release(word)).release);
    expect(listReleases(folder)).toEqual(names.slice(2));
    expect(readdirSync(join(folder, 'manifests'))).toEqual(names.slice(2).map((name) => `${name}.json`));
  });

  test('keeps the time of files that are the same, so that browsers need not fetch them again', async () => {
    const time = (file: string) => statSync(join(folder, 'current', file)).mtimeMs;
    await release('một');
    const [robots, index] = [time('robots.txt'), time('index.html')];
    await release('hai');
    expect(time('robots.txt')).toBe(robots);
    expect(time('index.html')).toBeGreaterThan(index);
  });

  test('is later than the ones before even when the clock goes back', async () => {
    const first = await release('một');
    day -= 30;
    const second = await release('hai');
    day += 30;
    expect(second.release > first.release).toBe(true);
  });

  test('tells the server to reload only when its configuration changes, as when it learns brotli', async () => {
    const modules = join(work, 'modules');
    mkdirSync(modules, { recursive: true });
    writeFileSync(join(modules, '50-mod-http-brotli-static.conf'), '');
    await release('một');
    expect(existsSync(join(folder, 'nginx-brotli.conf'))).toBe(false);
    expect((await release('hai')).reload).toBe(false);
    expect((await release('ba', modules)).reload).toBe(true);
    expect(readFileSync(join(folder, 'nginx-brotli.conf'), 'utf8')).toBe('brotli_static on;\n');
    expect((await release('bốn', modules)).reload).toBe(false);
  });

  test('that failed after it wrote the configuration leaves the next one to tell of it', async () => {
    await release('một');
    const moved = { dist, folder, origin: 'https://moi.example', modules: '/khong-co' };
    writeSmallSite(dist, 'hai');
    const failing = { ...moved, cache, now: new Date('hỏng') };
    await expect(publish(failing)).rejects.toThrow();
    expect((await publish({ ...moved, cache })).reload).toBe(true);
    expect((await publish({ ...moved, cache })).reload).toBe(true);
    toldToReload(folder);
    expect((await publish({ ...moved, cache })).reload).toBe(false);
  });

  test('of the same pages, built after the day they were due, is published: they say when they were built', async () => {
    const publishOf = async (day: string) => {
      writeSmallSite(dist, 'một', day as Day);
      return (await publish({ dist, folder, origin: 'https://xa.example', cache, modules: '/khong-co' }))
        .changed;
    };
    expect(await publishOf('2026-10-21')).toBe(true);
    expect(await publishOf('2026-11-20')).toBe(false);
    expect(await publishOf('2026-11-21')).toBe(true);
    expect(live('index.html')).toContain('data-built="2026-11-21"');
  });

  test('over one whose manifest is damaged is a whole new one', async () => {
    const first = await release('một');
    writeFileSync(manifestFile(folder, first.release), '');
    expect((await release('một')).changed).toBe(true);
    expect(isWhole(folder, liveRelease(folder)!)).toBe(true);
  });

  test('of a site whose mark was cut is refused', async () => {
    writeSmallSite(dist, 'một');
    for (const text of ['', '{"version":"', 'null', '{"version":7}\n']) {
      writeFileSync(join(dist, 'phien-ban.json'), text);
      expect(await messageOf(publish({ dist, folder, origin: 'https://xa.example', cache }))).toBe(
        `Trang trong ${dist}/ không nguyên vẹn. Chạy: npm run build, rồi đăng lại.`,
      );
    }
  });

  test('of a site changed after it was built is refused', async () => {
    writeSmallSite(dist, 'một');
    writeFileSync(join(dist, 'robots.txt'), 'sửa tay');
    const words = await messageOf(publish({ dist, folder, origin: 'https://xa.example', cache }));
    expect(words).toBe(`Trang trong ${dist}/ không nguyên vẹn. Chạy: npm run build, rồi đăng lại.`);
    expect(existsSync(folder)).toBe(false);
  });

  test('does not replace a folder that stands where the live build belongs', async () => {
    mkdirSync(join(folder, 'current'), { recursive: true });
    expect(await messageOf(release('một'))).toBe(
      `${join(folder, 'current')} là thư mục thường, không phải do lệnh này tạo. Đổi tên nó rồi chạy lại.`,
    );
  });
});
