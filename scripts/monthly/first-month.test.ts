// The commune's first real month as the workflow proposes it: samples may go in that one change, and nothing else with them.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportText } from '../../src/inbox/report.ts';
import { takeInbox } from '../../src/inbox/take.ts';
import { parseDay } from '../../src/text/date.ts';

const work = mkdtempSync(join(tmpdir(), 'first-month-'));
const checkout = join(work, 'site');
const result = join(work, 'ket-qua');
const data = join(checkout, 'data');
const said = join(work, 'gh.log');

afterAll(() => rmSync(work, { recursive: true, force: true }));

function start(command: string, ...args: string[]) {
  const env = {
    ...process.env,
    ...{ PATH: `${work}:${process.env['PATH']}`, GITHUB_RUN_ID: '7', GH_REPO: 'xa/trang' },
    GITHUB_SERVER_URL: 'https://git.example',
  };
  return spawnSync(command, args, { cwd: checkout, encoding: 'utf8', env });
}

function run(command: string, ...args: string[]): string {
  const { status, stdout, stderr } = start(command, ...args);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}

const patchOf = () => {
  run('git', 'add', '-A', 'data');
  return run('git', 'diff', '--cached', '--binary', '--no-renames', '--', 'data');
};
const back = () => {
  run('git', 'switch', '--quiet', 'main');
  run('git', 'reset', '--quiet', '--hard');
};

beforeAll(() => {
  mkdirSync(join(checkout, '.github'), { recursive: true });
  mkdirSync(result);
  cpSync('.github/propose.sh', join(checkout, '.github', 'propose.sh'));
  cpSync('tests/sample', data, { recursive: true });
  writeFileSync(join(work, 'gh'), `#!/bin/sh\nprintf '%s\\n' "$@" >> '${said}'\n`);
  chmodSync(join(work, 'gh'), 0o755);
  run('git', 'init', '--quiet', '-b', 'main');
  run('git', 'init', '--quiet', '--bare', join(work, 'remote.git'));
  run('git', 'remote', 'add', 'origin', resolve(work, 'remote.git'));
  for (const [name, value] of Object.entries({ 'user.name': 'x', 'user.email': 'x@xa.example' }))
    run('git', 'config', name, value);
  const [head = ''] = readFileSync(join(data, 'results', '2026-09.csv'), 'utf8').split('\n');
  const figures = head
    .split(',')
    .slice(1)
    .map((_, at) => 20 + at);
  writeFileSync(join(data, 'inbox', 'bao-cao-2026-11.csv'), `${head}\nxuan-neo,${figures.join()}\n`);
  writeFileSync(
    join(data, 'inbox', 'cac-thon.csv'),
    'id,name,households,households_on\nxuan-neo,Xuân Nẻo,1402,2026-11-20\n',
  );
  run('git', 'add', '-A');
  run('git', 'commit', '--quiet', '-m', 'x');
  run('git', 'push', '--quiet', 'origin', 'main');
  const outcome = takeInbox({ data, received: parseDay('2026-11-20')! });
  writeFileSync(join(result, 'bao-cao.md'), reportText(outcome));
  writeFileSync(join(result, 'thay-doi.patch'), patchOf());
});

test.each([
  ['more of commune.yaml', 'commune.yaml', (text: string) => text.replace('kind: xã', 'kind: phường')],
  ['another list', 'indicators.csv', (text: string) => text.replace('người', 'lượt')],
])('a patch with %s becomes no proposal', (_, name, change) => {
  back();
  run('git', 'apply', '--index', join(result, 'thay-doi.patch'));
  writeFileSync(join(data, name), change(readFileSync(join(data, name), 'utf8')));
  const poisoned = join(work, 'poisoned');
  cpSync(result, poisoned, { recursive: true });
  writeFileSync(join(poisoned, 'thay-doi.patch'), patchOf());
  back();
  const { status, stderr } = start('bash', '.github/propose.sh', poisoned);
  expect([status, stderr.includes('không phải tệp số liệu')]).toEqual([1, true]);
});

test('the list, the month and the end of the samples become one proposal', () => {
  back();
  run('bash', '.github/propose.sh', result);
  expect(readFileSync(said, 'utf8')).toContain('Bắt đầu dùng số thật; Nhận số liệu tháng 11/2026');
  const changed = run('git', 'diff', '--name-status', 'origin/main', 'origin/so-lieu-7').split('\n');
  expect(changed).toEqual(
    expect.arrayContaining(['M\tdata/commune.yaml', 'D\tdata/samples.csv', 'D\tdata/results/2026-05.csv']),
  );
});
