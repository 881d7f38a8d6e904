// Editions made live on a machine, in every order and with everything that goes wrong: the live one is always whole.
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
} from 'node:fs';
import { statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { shortHash } from '../src/files/disk.ts';
import { writeSmallSite } from '../tests/small-site.ts';
import { markOf } from './edition.ts';
import { explain } from './release/failure.ts';
import { publish, type Published } from './release/publish.ts';
import { isWhole, rollBack } from './release/rollback.ts';
import { listReleases, liveRelease, versionOf } from './release/store.ts';

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
  return { ...(await publish({ dist, folder, origin: 'https://xa.example', cache, now, modules })), version };
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

  test('keeps hashed files of the edition before, for pages still open, and of no older one', async () => {
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

  test('of a site changed after it was built is refused', async () => {
    writeSmallSite(dist, 'một');
    writeFileSync(join(dist, 'robots.txt'), 'sửa tay');
    const words = await messageOf(publish({ dist, folder, origin: 'https://xa.example', cache }));
    expect(words).toBe(`Trang trong ${dist}/ không nguyên vẹn. Chạy: npm run build, rồi đăng lại.`);
    expect(existsSync(folder)).toBe(false);
  });

  test('does not replace a folder that stands where the live edition belongs', async () => {
    mkdirSync(join(folder, 'current'), { recursive: true });
    expect(await messageOf(release('một'))).toBe(
      `${join(folder, 'current')} là thư mục thường, không phải do lệnh này tạo. Đổi tên nó rồi chạy lại.`,
    );
  });
});

describe('going back', () => {
  test('makes the edition before live, and again the one before that, until there is none', async () => {
    const [one, two] = [await release('một'), await release('hai'), await release('ba')];
    expect([rollBack(folder), live('index.html').includes('hai')]).toEqual([two.release, true]);
    expect(rollBack(folder)).toBe(one.release);
    expect(() => rollBack(folder)).toThrow(
      'Không còn bản cũ nào nguyên vẹn để quay lại. Bản đang chạy được giữ nguyên.',
    );
    expect(liveRelease(folder)).toBe(one.release);
  });

  test('passes over an edition that was damaged', async () => {
    const one = await release('một');
    const two = await release('hai');
    await release('ba');
    rmSync(join(folder, 'releases', two.release, '404.html'));
    expect(rollBack(folder)).toBe(one.release);
  });
});

const once = [
  '--import',
  new URL('../tests/kill-at.mjs', import.meta.url).href,
  'tests/release-once.mjs',
  dist,
  folder,
  cache,
];
const start = (env: Record<string, string>) =>
  spawnSync(process.execPath, once, { env: { ...process.env, ...env }, encoding: 'utf8' });

describe('two at once', () => {
  const lock = join(folder, '.dang-dang.lock');
  const own = () => readFileSync(`/proc/${process.pid}/stat`, 'utf8').split(') ').pop()!.split(' ')[19]!;
  const boot = () => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();

  test.each([
    ['a living process', () => `${process.pid} ${boot()}:${own()}\n`, 1],
    ['a process that is gone', () => `4194000 ${boot()}:1\n`, 0],
    ['a living process with the number of one that is gone', () => `${process.pid} ${boot()}:1\n`, 0],
    ['a process from before the machine was started', () => `${process.pid} khac:${own()}\n`, 0],
  ])('the lock of %s', (_, text, status) => {
    writeSmallSite(dist, 'một');
    mkdirSync(folder, { recursive: true });
    writeFileSync(lock, text());
    const run = start({});
    expect([run.status, run.stdout]).toEqual([
      status,
      status === 0
        ? ''
        : `Một lần đăng khác đang chạy (tiến trình ${process.pid}). Đợi lần đó xong rồi chạy lại.`,
    ]);
    expect(existsSync(lock)).toBe(status === 1);
    expect(existsSync(join(folder, 'current'))).toBe(status === 0);
  });

  test('one publishes, the others wait or are told; none is lost halfway', async () => {
    writeSmallSite(dist, 'một');
    const runs = await Promise.all(
      Array.from({ length: 6 }, () => {
        const child = spawn(process.execPath, once, { stdio: ['ignore', 'pipe', 'inherit'] });
        let out = '';
        child.stdout.on('data', (text: Buffer) => (out += text.toString()));
        return new Promise<string>((resolve) => child.on('close', (code) => resolve(`${code} ${out}`)));
      }),
    );
    const others = runs.filter((run) => run !== '0 ');
    expect(others.length).toBeLessThan(6);
    for (const other of others) expect(other).toMatch(/^1 Một lần đăng khác đang chạy \(tiến trình \d+\)\./);
    expect(listReleases(folder).length).toBe(1);
    expect(isWhole(folder, liveRelease(folder)!)).toBe(true);
  });
});

/** `STRIDE=1` tries every moment; without it every third, which `npm test` has the time for. */
const STRIDE = Number(process.env['STRIDE'] ?? 3);

describe('whatever the moment', () => {
  const before = join(work, 'before');
  const leftovers = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /chua-xong|\.(tmp|own|dead|lock)$/.test(name),
    );

  /** A server with five editions, a new site to publish, and how many changes that makes to the disk. */
  async function prepare(): Promise<{ old: string; next: string; changes: number }> {
    for (const word of ['v', 'w', 'x', 'y', 'z']) await release(word);
    const old = versionOf(liveRelease(folder)!);
    rmSync(before, { recursive: true, force: true });
    cpSync(folder, before, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
    const next = writeSmallSite(dist, 'mới');
    const log = join(work, 'log');
    // Once to fill the cache, which has changes of its own.
    expect(start({}).stdout).toBe('');
    restore();
    rmSync(log, { force: true });
    expect(start({ KILL_LOG: log }).stdout).toBe('');
    expect(versionOf(liveRelease(folder)!)).toBe(next);
    return { old, next, changes: readFileSync(log, 'utf8').trim().split('\n').length };
  }

  function restore(): void {
    rmSync(folder, { recursive: true, force: true });
    cpSync(before, folder, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  }

  test(
    'killed there, one whole edition is live; the next release finishes and clears',
    { timeout: 900_000 },
    async () => {
      const { old, next, changes } = await prepare();
      const seen = { old: 0, next: 0 };
      for (let n = changes; n >= 1; n -= STRIDE) {
        restore();
        expect(start({ KILL_AT: String(n) }).signal).toBe('SIGKILL');
        const release = liveRelease(folder)!;
        expect([old, next]).toContain(versionOf(release));
        expect(isWhole(folder, release), `change ${n}`).toBe(true);
        expect(listReleases(folder).filter((one) => !isWhole(folder, one))).toEqual([]);
        seen[versionOf(release) === old ? 'old' : 'next']++;
        await publish({ dist, folder, cache, origin: 'https://xa.example', modules: '/khong-co' });
        expect([versionOf(liveRelease(folder)!), leftovers()]).toEqual([next, []]);
      }
      expect(changes).toBeGreaterThanOrEqual(200);
      expect(seen.old).toBeGreaterThan(150);
      expect(seen.next).toBeGreaterThan(5);
    },
  );

  test(
    'with the disk full from there on, it says so and the old edition stays whole',
    { timeout: 900_000 },
    async () => {
      const { old, next, changes } = await prepare();
      let refused = 0;
      for (let n = 1; n <= changes; n += 2 * STRIDE) {
        restore();
        const { status, stdout } = start({ FULL_AT: String(n) });
        const release = liveRelease(folder)!;
        expect(isWhole(folder, release)).toBe(true);
        expect(leftovers(), `change ${n}`).toEqual([]);
        if (status === 0) {
          expect(versionOf(release)).toBe(next);
          continue;
        }
        refused++;
        expect(stdout).toBe(
          'Ổ đĩa của máy chủ đã đầy. Xóa bớt tệp không dùng (xem bằng: df -h), rồi chạy lại.',
        );
        expect([versionOf(release), listReleases(folder).length]).toEqual([old, 5]);
      }
      expect(refused * STRIDE).toBeGreaterThan(50);
    },
  );
});
