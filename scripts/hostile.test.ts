// One hostile file of every kind: refused with a sentence, soon and with little memory.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hostileFiles, HOW_MANY_KINDS } from '../tests/hostile/hostile.ts';
import { takeEach, writeFiles, wrongOf } from '../tests/hostile/intake.ts';

const work = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('every kind of hostile file is refused', { timeout: 300_000 }, () => {
  const data = join(work, 'data');
  cpSync('src/intake/golden/data', data, { recursive: true });
  const kinds = writeFiles(join(work, 'files'), hostileFiles(HOW_MANY_KINDS));
  const told = new Map(takeEach(data, [...kinds.keys()]).map((one) => [one.file, one]));
  const wrong = [...kinds].flatMap(([file, kind]) =>
    wrongOf(told.get(file)).map((what) => `${kind}: ${what}`),
  );
  expect(wrong).toEqual([]);
});
