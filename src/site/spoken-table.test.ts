// The table of how words are said: the pairs alone reach the phone, and a mistake is told with its line.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { formatIssue } from '../files/issue.ts';
import { readSpoken, spokenTable } from './spoken-table.ts';

test('the pairs alone are packed', () => {
  const load = spokenTable().load as (id: string) => string | undefined;
  const code = load(resolve('content/spoken.yaml'));
  expect(code).toContain('"VNeID":"vi en ai đi"');
  expect(code).not.toContain('#');
  expect(load('/content/other.yaml')).toBeUndefined();
});

test('what a voice cannot say is told with its line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spoken-'));
  const file = join(folder, 'spoken.yaml');
  writeFileSync(file, "VNeID: vi en ai đi\nVssID: 'vê ét ét 2'\n");
  const [told] = readSpoken(file).issues.map((one) => formatIssue(one));
  rmSync(folder, { recursive: true });
  expect(told).toMatch(/spoken\.yaml:2:\d+ .*Lời đọc có chữ số hoặc chữ hoa\. Viết ra đúng như khi nói/);
});
