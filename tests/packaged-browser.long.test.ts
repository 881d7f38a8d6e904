// The browser from npm, wanted by several processes at once on a machine that never had it.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const ASK = `
  import { execFileSync } from 'node:child_process';
  import { packagedBrowser } from './tests/packaged-browser.ts';
  const { executablePath, env } = packagedBrowser(process.argv[1]);
  process.stdout.write(execFileSync(executablePath, ['--version'], { env }));`;

test(
  'three processes that unpack it at the same time all get a whole one',
  { timeout: 120_000 },
  async () => {
    const cache = mkdtempSync(join(tmpdir(), 'trinh-duyet-'));
    try {
      const asking = Array.from({ length: 3 }, () =>
        promisify(execFile)(process.execPath, ['--input-type=module', '--eval', ASK, cache]),
      );
      for (const { stdout } of await Promise.all(asking)) expect(stdout).toMatch(/ \d+\.\d+\.\d+\.\d+/);
      expect(readdirSync(cache)).toHaveLength(1);
    } finally {
      rmSync(cache, { recursive: true });
    }
  },
);
