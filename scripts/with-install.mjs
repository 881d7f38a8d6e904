// `npm run X` → node_modules as the lockfile says → scripts/X.ts under a Node that is new enough.
// Plain JavaScript for Node 20: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { delimiter, dirname, join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

/** What the scripts need: types in the source, `import.meta.main`. */
const LEAST = [24, 2];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isNewEnough = major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);

/** A Node for machines with an older one: scripts/node/ has a lockfile of its own, so that its bytes are checked too. */
const nodeFolder = join(root, 'scripts', 'node');
const platform = windows ? 'win' : process.platform;
const family = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
const nodePackage = `node_modules/${family}-${platform}-${process.arch}`;

function lockedPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** Commands for those who change the code; a server that was set up without their packages (`--omit=dev`) runs all others. */
const FOR_DEVELOPERS = /^(test|test-all|dev|format|new-commune|\.\.\/bench\/.*)$/;

/** True when every package a lockfile asks of this platform, and the command needs, is there in the locked version. */
function isInstalled(folder, command) {
  const wanted = lockedPackages(join(folder, 'package-lock.json'));
  const present = lockedPackages(join(folder, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version, optional, link, dev }]) =>
      path === '' ||
      (optional && path !== nodePackage) ||
      link ||
      (dev && !present[path] && !FOR_DEVELOPERS.test(command)) ||
      present[path]?.version === version,
  );
}

/** Side by side: each waits for the network more than it works. */
async function install(folders) {
  if (folders.length === 0) return;
  process.stderr.write('▸ Cài thư viện còn thiếu (chỉ lần đầu, khoảng một phút)…\n');
  const ended = folders.map(async (cwd) => {
    const npm = spawn(windows ? 'npm.cmd' : 'npm', ['ci', '--loglevel=error'], {
      cwd,
      stdio: ['ignore', 2, 2],
      shell: windows,
    });
    try {
      return (await once(npm, 'exit'))[0] === 0;
    } catch {
      return false;
    }
  });
  if ((await Promise.all(ended)).every(Boolean)) return;
  fail(
    'Chưa cài được thư viện. Kiểm tra mạng rồi chạy lại lệnh; xem chi tiết bằng: npm ci --loglevel notice',
  );
}

function fail(why) {
  process.stderr.write(`✗ ${why}\n`);
  process.exit(1);
}

if (!isNewEnough && !(nodePackage in lockedPackages(join(nodeFolder, 'package-lock.json'))))
  fail(
    `Máy này đang có Node ${process.versions.node}, cũ quá, và kho không kèm Node cho loại máy này. Cài Node từ bản 24 (https://nodejs.org), rồi chạy lại lệnh.`,
  );
const [command = '', ...args] = process.argv.slice(2);
const missing = [root, ...(isNewEnough ? [] : [nodeFolder])].filter((one) => !isInstalled(one, command));
await install(missing);
// Headers of Node, for building packages in C++: more than half as large as Node, and nothing here is built so.
if (missing.includes(nodeFolder))
  rmSync(join(nodeFolder, nodePackage, 'include'), { recursive: true, force: true });
/** The Node that is running, when it is new enough; else the one of the lockfile. */
const node = isNewEnough
  ? process.execPath
  : join(nodeFolder, nodePackage, 'bin', windows ? 'node.exe' : 'node');
const path = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
const child = spawn(node, [join(root, 'scripts', `${command}.ts`), ...args], {
  stdio: 'inherit',
  env: {
    ...process.env,
    // Commands of libraries that the script starts run under the same Node.
    [path]: [dirname(node), process.env[path]].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    // Scripts that were compiled once start in half the time, and so do those that tests start.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'compiled'),
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
