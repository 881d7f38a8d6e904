import fs, { mkdtempSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { takeLock } from './lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
const path = join(folder, 'lock');
const open = fs.openSync;
afterEach(() => {
  fs.openSync = open;
  syncBuiltinESMExports();
  rmSync(folder, { recursive: true, force: true });
});

test.each([0, 1000])(
  'a lock given back at the very moment it was found is taken, with patience %d',
  (patience) => {
    fs.mkdirSync(folder, { recursive: true });
    let found = 0;
    fs.openSync = (file, flags, ...rest) => {
      if (flags === 'wx' && file === path && ++found === 1)
        throw Object.assign(new Error('there is one'), { code: 'EEXIST' });
      return open(file, flags, ...rest);
    };
    syncBuiltinESMExports();
    const lock = takeLock(path, patience);
    expect(lock).toHaveProperty('unlock');
    expect(found).toBe(2);
  },
);
