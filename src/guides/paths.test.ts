// Names of folders and guides that would lead out of the content or be no address → refused.
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Issue } from '../files/issue.ts';
import { readFolder } from './folder.ts';
import { guideSchema, slug } from './frontmatter.ts';

const work = mkdtempSync(join(tmpdir(), 'guide-paths-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

test.each(['../x', '..', 'a/b', 'a\\b', '%2e%2e', 'Bài', 'a b', '-a', 'a--b', ''])(
  '"%s" names no guide',
  (name) => {
    expect(slug.safeParse(name).success).toBe(false);
  },
);

test('a folder whose name is no address', () => {
  mkdirSync(join(work, 'Bài mới'));
  writeFileSync(join(work, 'Bài mới', 'index.mdx'), '---\ntitle: a\n---\n');
  const issues: Issue[] = [];
  expect(readFolder(work, guideSchema, issues)).toEqual([]);
  expect(issues.map(({ what, fix }) => `${what} ${fix}`)).toEqual([
    'Tên thư mục này không dùng làm địa chỉ được. Đổi tên thư mục: chữ thường không dấu, nối bằng gạch ngang, như ban-nong-san.',
  ]);
});
