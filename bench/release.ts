// `npm run bench:release`: releases and rollbacks under full load of a real nginx, and its speed beside a plain file.
// Needs nginx and wrk (Debian: apt install nginx wrk libnginx-mod-http-brotli-static) and a built dist/.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFilesBelow } from '../src/files/disk.ts';
import { withoutMark } from '../src/text/build-mark.ts';
import { serveWithNginx } from './nginx.ts';
import { BUILD_FILE, markBuild, markOf } from '../src/finish/build-mark.ts';
import { publish } from '../src/publish/publish.ts';
import { rollBack } from '../src/publish/rollback.ts';
import { done, failed, say, step } from '../src/terminal/terminal.ts';

const [PORT, PLAIN] = [8071, 8072];
const ORIGIN = `http://localhost:${PORT}`;
const [RELEASES, EVERY] = [20, 4];
const PLAIN_BYTES = 12 * 1024;
const ROUNDS = 15;

const work = mkdtempSync(join(tmpdir(), 'bench-release-'));
chmodSync(work, 0o755);
const folder = join(work, 'www');

/** The built site with a word more on every page: three builds that differ everywhere, also in length. */
function makeBuilds(): string[] {
  return ['a', 'bb', 'ccc'].map((word) => {
    const dist = join(work, `dist-${word}`);
    cpSync('dist', dist, { recursive: true });
    rmSync(join(dist, BUILD_FILE));
    for (const file of listFilesBelow(dist).filter((name) => name.endsWith('.html'))) {
      const html = withoutMark(readFileSync(join(dist, file), 'utf8'));
      writeFileSync(join(dist, file), html.replace('</body>', `<p>${word}</p></body>`));
    }
    markBuild(dist);
    return dist;
  });
}

function describeBuilds(dists: readonly string[]): string {
  const file = join(work, 'builds.tsv');
  const lines = dists.flatMap((dist) =>
    listFilesBelow(dist)
      .filter((name) => name.endsWith('/index.html'))
      .map((name) => {
        const html = readFileSync(join(dist, name));
        return `/${name.replace('index.html', '')}\t${markOf(html.toString())}\t${html.length}\n`;
      }),
  );
  writeFileSync(file, lines.join(''));
  return file;
}

interface Load {
  good: number;
  bad: number;
  mixed: number;
  socket: number;
  seen: string;
}

/** Full load from now until `finish` is called. */
function startLoad(builds: string): { finish: () => Promise<Load> } {
  const args = ['-t', '2', '-c', '64', '-d', '3600s', '-s', 'bench/builds.lua', `${ORIGIN}/`];
  const wrk = spawn('wrk', args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, BUILDS: builds },
  });
  let out = '';
  wrk.stdout.on('data', (text: Buffer) => (out += text.toString()));
  const ended = new Promise((resolve) => wrk.on('close', resolve));
  return {
    finish: async () => {
      wrk.kill('SIGINT');
      await ended;
      return JSON.parse(/RESULT (.*)/.exec(out)?.[1] ?? '{}') as Load;
    },
  };
}

async function underLoad(dists: readonly string[]): Promise<boolean> {
  const load = startLoad(describeBuilds(dists));
  let [releases, rollbacks] = [0, 0];
  for (let n = 1; n <= RELEASES; n++) {
    const { changed } = await publish({ dist: dists[n % dists.length]!, folder, origin: ORIGIN });
    if (changed) releases++;
    if (n % EVERY === 0) {
      rollBack(folder);
      rollbacks++;
    }
  }
  const { good, bad, mixed, socket, seen } = await load.finish();
  say(
    `  ${releases} lần đăng, ${rollbacks} lần quay lại; ${good} trang nhận đúng, thuộc ${seen.trim().split(' ').length} bản`,
  );
  say(`  yêu cầu hỏng: ${bad + socket}; trang lẫn hai bản: ${mixed}`);
  return good > 0 && bad + socket + mixed === 0;
}

function requestsPerSecond(url: string): { rate: number; latency: string } {
  const args = ['-t', '2', '-c', '64', '-d', '2s', '--latency', '-H', 'Accept-Encoding: br, gzip', url];
  const { stdout } = spawnSync('wrk', args, { encoding: 'utf8' });
  return {
    rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
    latency: /99%\s+(\S+)/.exec(stdout)?.[1] ?? '?',
  };
}

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function compare(): Promise<boolean> {
  const page = `${ORIGIN}/huong-dan/vneid-muc-2/`;
  const plain = `http://localhost:${PLAIN}/12kb.html`;
  const answer = await fetch(page, { headers: { 'accept-encoding': 'br' } });
  say(
    `  ${new URL(page).pathname}: ${answer.headers.get('content-length')} byte, ${answer.headers.get('content-encoding')}`,
  );
  const rates: { page: number[]; plain: number[] } = { page: [], plain: [] };
  for (let round = 1; round <= ROUNDS; round++) {
    const [one, other] = [requestsPerSecond(page), requestsPerSecond(plain)];
    rates.page.push(one.rate);
    rates.plain.push(other.rate);
    say(
      `  lượt ${round}: trang ${one.rate} lần/giây (99 %: ${one.latency}); tệp 12 KB ${other.rate} (99 %: ${other.latency})`,
    );
  }
  const ratio = median(rates.page) / median(rates.plain);
  say(`  tỷ lệ: ${ratio.toFixed(3).replace('.', ',')}`);
  return ratio >= 0.95;
}

mkdirSync(join(work, 'plain'));
writeFileSync(join(work, 'plain', '12kb.html'), 'x'.repeat(PLAIN_BYTES));
const dists = makeBuilds();
for (const dist of dists) await step(`Nén sẵn ${dist}`, () => publish({ dist, folder, origin: ORIGIN }));
const server = await serveWithNginx(work, folder, PORT, PLAIN);
try {
  const results = [
    await step('Đăng và quay lại khi máy chủ đang tải hết sức', () => underLoad(dists)),
    await step('Tốc độ so với một tệp 12 KB', compare),
  ];
  if (results.every(Boolean)) done('Không yêu cầu nào hỏng, không trang nào lẫn hai bản.');
  else {
    failed('Có số đo không đạt.');
    process.exitCode = 1;
  }
} finally {
  await server.stop();
  rmSync(work, { recursive: true, force: true });
}
