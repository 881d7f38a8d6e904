// At night: the whole site made live, not a small one as by day (scripts/release.test.ts).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFilesBelow } from '../src/files/disk.ts';
import { commandFile } from './commands.ts';

test('every file of the site is live as it was built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-whole-'));
  const words = [folder, '--dist', 'dist', '--allow-sample'];
  const { status } = spawnSync(process.execPath, [commandFile('release'), ...words]);
  expect(status).toBe(0);
  const files = listFilesBelow('dist');
  expect(files.length).toBeGreaterThan(500);
  const differs = files.filter(
    (file) => !readFileSync(join(folder, 'current', file)).equals(readFileSync(join('dist', file))),
  );
  expect(differs).toEqual([]);
  rmSync(folder, { recursive: true });
});
