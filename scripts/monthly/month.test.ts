// The monthly workflow on this machine, with a remote in a folder and a stand-in for gh: a good export and a failing one.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandFile } from '../../tests/commands.ts';

const work = mkdtempSync(join(tmpdir(), 'month-'));
const checkout = join(work, 'site');
const remote = join(work, 'remote.git');
const result = join(work, 'ket-qua');
const said = join(work, 'gh.log');
const USED = ['src', 'scripts', '.github', '.npmrc', 'package.json', 'package-lock.json'];

afterAll(() => rmSync(work, { recursive: true, force: true }));

/** @param runId the number of the workflow's run */
function start(runId: string, command: string, ...args: string[]) {
  return spawnSync(command, args, {
    cwd: checkout,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${work}:${process.env['PATH']}`,
      GITHUB_RUN_ID: runId,
      GITHUB_SERVER_URL: 'https://git.example',
      GH_REPO: 'xa/trang',
    },
  });
}

function run(command: string, ...args: string[]): string {
  const { status, stdout, stderr } = start('7', command, ...args);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}

const gh = () => readFileSync(said, 'utf8');

beforeAll(() => {
  mkdirSync(checkout);
  for (const name of USED) cpSync(name, join(checkout, name), { recursive: true });
  cpSync('tests/sample', join(checkout, 'data'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'), 'junction');
  // Runs the command itself: npm here would look after node_modules, which belongs to the project.
  writeFileSync(
    join(work, 'npm'),
    `#!/bin/sh\n[ "$1 $3" = "run --" ] || exit 9\nname=$2\nshift 3\nexec node "${resolve(commandFile('$name'))}" "$@"\n`,
  );
  chmodSync(join(work, 'npm'), 0o755);
  // Says what it was asked; there is no open issue yet.
  writeFileSync(
    join(work, 'gh'),
    `#!/bin/sh
case "$*" in *"issue list"*) exit 0;; esac
for word in "$@"; do printf '%s\\n' "$word"; done >> '${said}'
for word in "$@"; do if [ -f "$word" ]; then cat "$word" >> '${said}'; fi; done
`,
  );
  chmodSync(join(work, 'gh'), 0o755);
  rmSync(join(checkout, 'data', 'results', '2026-09.csv'));
  spawnSync('git', ['init', '--bare', '--quiet', '-b', 'main', remote]);
  run('git', 'init', '--quiet', '-b', 'main');
  run('git', 'config', 'user.name', 'x');
  run('git', 'config', 'user.email', 'x@xa.example');
  run('git', 'remote', 'add', 'origin', remote);
  writeFileSync(join(checkout, '.gitignore'), 'node_modules\n');
  const upload = (from: string, name: string) =>
    cpSync(join('tests/exports', from), join(checkout, 'data', 'inbox', name));
  upload('2026-09-one-village-silent.csv', 'tong-hop-2026-09.csv');
  upload('bad-number.csv', 'tong-hop-2026-10.csv');
  run('git', 'add', '-A');
  // Late in the evening of the 19th in Việt Nam.
  process.env['GIT_COMMITTER_DATE'] = '2026-09-19T16:30:00Z';
  run('git', 'commit', '--quiet', '-m', 'x');
  delete process.env['GIT_COMMITTER_DATE'];
  run('git', 'push', '--quiet', 'origin', 'main');
  // Pictures of a proposal long merged.
  run('git', 'push', '--quiet', 'origin', 'main:anh-so-lieu-6');
});

test('what was uploaded is taken or refused, and becomes a patch', () => {
  expect(run('bash', '.github/take.sh', result)).toBe('refused=yes\ntaken=yes\n');
  const patch = readFileSync(join(result, 'thay-doi.patch'), 'utf8');
  const files = [...patch.matchAll(/^diff --git a\/(\S+)/gm)].map(([, file]) => file);
  expect(files).toEqual(['data/inbox/tong-hop-2026-09.csv', 'data/receipts.csv', 'data/results/2026-09.csv']);
  expect(patch).toMatch(/^\+2026-09,xuan-neo,,2026-09-19,inbox,1,da-nhan,$/m);
});

test('the good one becomes a proposal with the report and pictures; main is as it was', () => {
  mkdirSync(join(result, 'anh'));
  writeFileSync(join(result, 'anh', 'tien-do_2026-09-360-light.png'), 'x');
  run('git', 'reset', '--quiet', '--hard');
  const before = run('git', 'rev-parse', 'origin/main');
  run('bash', '.github/propose.sh', result);
  expect(gh()).toContain(
    'pr\ncreate\n--base\nmain\n--head\nso-lieu-7\n--title\nNhận số liệu tháng 9/2026; 1 tệp phải sửa\n',
  );
  expect(gh()).toContain(
    '![tien-do_2026-09](https://git.example/xa/trang/raw/anh-so-lieu-7/tien-do_2026-09-360-light.png)',
  );
  expect(run('git', 'ls-remote', '--heads', 'origin').match(/refs\/heads\/\S+/g)).toEqual([
    'refs/heads/anh-so-lieu-7',
    'refs/heads/main',
    'refs/heads/so-lieu-7',
  ]);
  expect(run('git', 'rev-parse', 'origin/main')).toBe(before);
  expect(run('git', 'diff', '--name-status', 'origin/main', 'origin/so-lieu-7')).toBe(
    'D\tdata/inbox/tong-hop-2026-09.csv\nA\tdata/receipts.csv\nA\tdata/results/2026-09.csv\n',
  );
  expect(run('git', 'ls-tree', '--name-only', 'origin/anh-so-lieu-7')).toBe(
    'tien-do_2026-09-360-light.png\n',
  );
});

test('the proposal says that the site was built with it and read, and which run did that', () => {
  expect(gh()).toContain(
    'kiểm lại như người lạ đọc: đạt ([lần chạy](https://git.example/xa/trang/actions/runs/7)).',
  );
});

const added = (path: string, mode = '100644') =>
  `diff --git a/${path} b/${path}\nnew file mode ${mode}\nindex 0000000..e69de29\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1 @@\n+x\n`;

test.each([
  ['a workflow', added('.github/workflows/pwn.yml')],
  ['a command', added('scripts/pwn.ts')],
  ['a script among the data', added('data/pwn.sh')],
  ['a list of the commune', added('data/targets.csv')],
  ['a month with a right to run', added('data/results/2026-10.csv', '100755')],
  ['a link to elsewhere', added('data/results/2026-10.csv', '120000')],
  ['a folder above', added('../pwn.csv')],
  ['a file in the inbox', added('data/inbox/moi.csv')],
])('a patch with %s besides becomes no proposal', (_, more) => {
  rmSync(said, { force: true });
  run('git', 'switch', '--quiet', '--discard-changes', 'main');
  const poisoned = join(work, 'poisoned');
  cpSync(result, poisoned, { recursive: true });
  const patch = join(poisoned, 'thay-doi.patch');
  writeFileSync(patch, `${readFileSync(patch, 'utf8')}${more}`);
  const { status, stderr } = start('8', 'bash', '.github/propose.sh', poisoned);
  expect(status).not.toBe(0);
  expect(stderr).toMatch(/báo người quản mã|invalid path/);
  expect(existsSync(said)).toBe(false);
});

test('none of these patches left a branch behind', () => {
  expect(run('git', 'ls-remote', '--heads', 'origin')).not.toContain('so-lieu-8');
  run('git', 'switch', '--quiet', '--discard-changes', 'main');
});

test('whatever the artifact calls its pictures, only pictures are pushed', () => {
  const odd = join(work, 'odd');
  cpSync(result, odd, { recursive: true });
  writeFileSync(join(odd, 'anh', 'a](x) @ai.png'), 'x');
  symlinkSync('/etc/hostname', join(odd, 'anh', 'link.png'));
  expect(start('9', 'bash', '.github/propose.sh', odd).status).toBe(0);
  expect(run('git', 'ls-tree', '--name-only', 'origin/anh-so-lieu-9')).toBe(
    'tien-do_2026-09-360-light.png\n',
  );
  run('git', 'switch', '--quiet', 'main');
});

test('somebody is told when there is no report', () => {
  run('sh', '.github/tell.sh', 'Trang chưa đăng được bản mới', join(work, 'none', 'bao-cao.md'));
  expect(gh()).toContain('Máy hỏng trước khi viết được báo cáo. Mở mục Actions của kho');
});

test('the failing one becomes an issue with the cells to mend', () => {
  rmSync(said);
  run('sh', '.github/tell.sh', 'Bảng số liệu có chỗ phải sửa', join(result, 'bao-cao.md'));
  expect(gh()).toContain('issue\ncreate\n--title\nBảng số liệu có chỗ phải sửa\n');
  expect(gh()).toContain('| C2 | Xuân Nẻo, "Số người được hướng dẫn thành thạo trong tháng": "1O2"');
});

test('merged, the next run finds only the failing one, still there', () => {
  run('git', 'switch', '--quiet', 'main');
  run('git', 'merge', '--quiet', 'so-lieu-7');
  expect(run('bash', '.github/take.sh', join(work, 'lan-hai'))).toBe('refused=yes\ntaken=no\n');
});
