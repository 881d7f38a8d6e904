// What lies about in a project's folder stays there: secrets, real tables, what was installed or built.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFilesBelow, writeDerived } from '../files/disk.ts';
import { sharedFiles } from './shared.ts';

const GOES = [
  '.ci/run',
  '.github/cloudflare/.npmrc',
  '.npmrc',
  'LICENSE',
  'content/guides/a/index.mdx',
  'content/guides/a/loa.mp3',
  'src/intake/golden/accepted/a.xlsx',
  'src/new/new.ts',
  'tests/exports/a.csv',
];
const STAYS = [
  '.env',
  '.env.local',
  '.github/cloudflare/node_modules/x/index.js',
  '.vscode/settings.json',
  'bao-cao-thang-11 (co so dien thoai).xlsx',
  'content/guides/a/ghi-chu.docx',
  'data/villages.csv',
  'dist-x/index.html',
  'id_rsa',
  'node_modules/x/index.js',
  'scripts/.env',
  'scripts/danh-sach.csv',
  'secrets.json',
  'src/bang-that.xlsx',
  'trang.zip',
];

/** What is a commune's own: its data, its content, and what it was founded from. */
const OWN = /^(data|content-rieng|\.so-lieu-mau)(\/|$)|^xa\.yaml$/;

test('every file of this project that git knows goes, but what is its own', () => {
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
  const wanted = stdout.split('\0').filter((file) => file !== '' && !OWN.test(file));
  const shared = new Set(sharedFiles('.'));
  expect(wanted.length).toBeGreaterThan(500);
  expect(wanted.filter((file) => !shared.has(file))).toEqual([]);
});

test.each(['with git', 'without git'])('a list of what goes, %s', (way) => {
  const folder = mkdtempSync(join(tmpdir(), 'shared-'));
  const untracked = 'tests/exports/bang-that-cua-thon.csv';
  const git = (...args: string[]) => spawnSync('git', args, { cwd: folder });
  for (const file of [...GOES, ...STAYS]) writeDerived(join(folder, file), 'x');
  if (way === 'with git') {
    git('init', '--quiet');
    git('add', '-f', '.');
    git('rm', '--cached', '--quiet', 'src/new/new.ts');
    writeDerived(join(folder, untracked), 'x');
  }
  expect(sharedFiles(folder)).toEqual(GOES);
  expect(listFilesBelow(folder).length).toBeGreaterThan(GOES.length + STAYS.length - 1);
  rmSync(folder, { recursive: true });
});
