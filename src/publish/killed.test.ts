// Releases killed at any change of the disk, with the disk full, two at once: the live build is always whole.
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { commandFile } from '../../tests/commands.ts';
import { writeSmallSite } from '../../tests/small-site.ts';
import { publish } from './publish.ts';
import { isWhole } from './rollback.ts';
import { listReleases, liveRelease, versionOf } from './store.ts';

const work = mkdtempSync(join(tmpdir(), 'release-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const folder = join(work, 'www');
const dist = join(work, 'dist');
const cache = join(work, 'cache');
beforeEach(() => rmSync(folder, { recursive: true, force: true }));

const DAY = 86_400_000;

/** A server with five builds. */
async function releaseFive(): Promise<void> {
  for (const [day, word] of ['v', 'w', 'x', 'y', 'z'].entries()) {
    writeSmallSite(dist, word);
    const now = new Date(Date.UTC(2026, 3, 20) + DAY * day);
    await publish({ dist, folder, origin: 'https://xa.example', cache, now, modules: '/khong-co' });
  }
}

const once = [
  '--import',
  new URL('../../tests/kill-at.mjs', import.meta.url).href,
  commandFile('release-once'),
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

/** `STRIDE=1` tries every moment; without it every twentieth, which `npm test` has the time for. */
const STRIDE = Number(process.env['STRIDE'] ?? 20);

describe('whatever the moment', () => {
  const before = join(work, 'before');
  const leftovers = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /chua-xong|\.tmp$|\.lock/.test(name),
    );

  /** A server with five builds, a new site to publish, and how many changes that makes to the disk. */
  async function prepare(): Promise<{ old: string; next: string; changes: number }> {
    await releaseFive();
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
    'killed there, one whole build is live; the next release finishes and clears',
    { timeout: STRIDE === 1 ? 3_600_000 : 900_000 },
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
      expect(seen.old * STRIDE).toBeGreaterThan(150);
      expect(seen.next).toBeGreaterThan(0);
    },
  );

  test(
    'with the disk full from there on, it says so and the old build stays whole',
    { timeout: STRIDE === 1 ? 3_600_000 : 900_000 },
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
