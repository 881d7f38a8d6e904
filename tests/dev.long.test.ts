// `npm run dev` beside an editor: what is saved shows, a mistake shows in words, and the server lives on.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject, putSample } from './changed-site.ts';

const folder = copyProject();
putSample(join(folder, 'data'));
// As a person starts it: Astro’s server answers nothing where it believes it is itself being tested.
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !['VITEST', 'NODE_ENV'].includes(name)),
);
const server = spawn(process.execPath, ['scripts/dev.ts'], { cwd: folder, env: { ...env, PORT: '4599' } });
afterAll(async () => {
  const ended = new Promise((resolve) => server.on('close', resolve));
  server.kill();
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

const origin = new Promise<string>((resolve, reject) => {
  let said = '';
  server.stdout.on('data', (text) => {
    said += String(text);
    const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
    if (address) resolve(address);
  });
  server.on('close', () => reject(new Error(said)));
});

async function page(path: string): Promise<{ status: number; html: string }> {
  const response = await fetch((await origin) + path, { headers: { accept: 'text/html' } });
  return { status: response.status, html: (await response.text()).replaceAll('\u00A0', ' ') };
}

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has no ${String(from)}`);
  writeFileSync(path, after);
}

const shows = (path: string, status: number, words: string) =>
  expect
    .poll(() => page(path), { timeout: 60_000, interval: 300 })
    .toMatchObject({
      status,
      html: expect.stringContaining(words) as unknown,
    });

test('a figure, a fact of the commune and a guide’s title show without a restart', async () => {
  await shows('/tien-do/xuan-neo/', 200, '814/1.310 hộ');
  edit('data/results/2026-09.csv', 'xuan-neo,814', 'xuan-neo,815');
  await shows('/tien-do/xuan-neo/', 200, '815/1.310 hộ');
  edit('content/guides/can-cuoc/index.mdx', /^title: .*$/m, 'title: Một tên khác');
  await shows('/huong-dan/', 200, 'Một tên khác');
});

test('a wrong figure and a wrong tag show with their place, and are gone when mended', async () => {
  edit('data/commune.yaml', 'household_share: 80', 'household_share: nhiều');
  await shows('/', 500, 'Mục "targets.household_share": giá trị không đúng kiểu. Cần số.');
  edit('data/commune.yaml', 'household_share: nhiều', 'household_share: 80');
  await shows('/', 200, 'Tiến độ');
  edit('content/guides/can-cuoc/index.mdx', '<Warning>', '<Warnin>');
  await shows('/huong-dan/can-cuoc/', 500, 'content/guides/can-cuoc/index.mdx:');
  edit('content/guides/can-cuoc/index.mdx', '<Warnin>', '<Warning>');
  await shows('/huong-dan/can-cuoc/', 200, 'Một tên khác');
});
