// Each change of a commune's lists by itself, as the handbook has it: the check passes and the whole site is built.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildChanged, putSample } from './changed-site.ts';
import { SAMPLE_CHANGES, withLives } from './commune-changes.ts';

test.each(SAMPLE_CHANGES)('$name', ({ make }) => {
  const site = buildChanged((folder) => {
    const data = join(folder, 'data');
    putSample(data);
    withLives(data);
    make(data);
    const { status, stdout } = spawnSync(process.execPath, ['scripts/check.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status, stdout).toBe(0);
  });
  site.remove();
});
