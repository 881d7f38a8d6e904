// An event in life that sends its reader to call → only to what the page of numbers has.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatIssue, type Issue } from '../../files/issue.ts';
import { readLifeEvents } from './life-events.ts';

const folder = mkdtempSync(join(tmpdir(), 'life-events-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
cpSync('content/life-events/mat-giay-to.yaml', join(folder, 'mat-giay-to.yaml'));

/** With what stands under `call` in its first errand. */
function told(call: string, ways: readonly string[]): string[] {
  const text = readFileSync('content/life-events/mat-giay-to.yaml', 'utf8');
  writeFileSync(join(folder, 'mat-giay-to.yaml'), text.replace(/ call: [\w-]+/, ` call: ${call}`));
  const issues: Issue[] = [];
  const slugs = [...text.matchAll(/guide: ([\w-]+)/g)].map(([, slug = '']) => slug);
  readLifeEvents(folder, slugs, ways, undefined, issues);
  return issues.map((one) => formatIssue(one).replace(`${folder}/`, ''));
}

test('it is told of a name the page of numbers has not, and of none while that page cannot be read', () => {
  expect(told('mat-may', ['bi-lua', 'mat-may'])).toEqual([]);
  expect(told('mat-mai', ['bi-lua', 'mat-may'])).toEqual([
    expect.stringMatching(
      /^mat-giay-to\.yaml:\d+:\d+ {2}Trang cứu gấp không có việc "mat-mai"\. Một trong: bi-lua, mat-may\.$/,
    ),
  ]);
  expect(told('mat-mai', [])).toEqual([]);
});
