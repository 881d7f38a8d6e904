// `npm run X` → node_modules as the lockfile says → scripts/X.ts under the Node of node_modules.
// Plain JavaScript for Node 20: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const modernNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

function lockedPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** True when every package the lockfile asks of this platform is there in the locked version. */
function isInstalled() {
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  const present = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  return (
    existsSync(modernNode) &&
    Object.entries(wanted).every(
      ([path, { version, optional, link }]) =>
        path === '' || optional || link || present[path]?.version === version,
    )
  );
}

function install() {
  process.stderr.write('▸ Cài thư viện còn thiếu (chỉ lần đầu, khoảng một phút)…\n');
  const npm = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  if (npm.status === 0) return;
  process.stderr.write(
    '✗ Chưa cài được thư viện. Kiểm tra mạng rồi chạy lại lệnh; xem chi tiết bằng: npm ci --loglevel notice\n',
  );
  process.exit(1);
}

if (!isInstalled()) install();

const [command, ...args] = process.argv.slice(2);
const child = spawn(modernNode, [join(root, 'scripts', `${command}.ts`), ...args], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
