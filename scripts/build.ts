// `npm run build`: content and data → dist/, complete with pictures, search index and sitemap.
import { renameSync, rmSync } from 'node:fs';
import { build as buildPages } from 'astro';
import { hasErrors } from '../src/files/issue.ts';
import { buildIndex } from '../src/search/build-index.ts';
import { findProblems } from './check.ts';
import { writeSitemap } from './sitemap.ts';
import { done, failed, printIssues, step } from './terminal.ts';

/** Built here, then put in place at once: a build that fails leaves the last good site. */
const NEXT = 'dist.next';

/** Builds the site into `dist`; false when content or data have errors, which are printed. */
export async function build(dist = 'dist'): Promise<boolean> {
  const problems = await step('Kiểm tra nội dung và số liệu', findProblems);
  if (hasErrors(problems)) {
    printIssues(problems);
    failed('Chưa dựng trang: sửa những chỗ trên rồi chạy lại.');
    return false;
  }
  rmSync(NEXT, { recursive: true, force: true });
  await step('Dựng trang và tranh', () => buildPages({ outDir: `./${NEXT}`, logLevel: 'warn' }));
  const searchable = await step('Lập chỉ mục tìm kiếm', () => buildIndex(NEXT));
  const pages = writeSitemap(NEXT);
  rmSync(dist, { recursive: true, force: true });
  renameSync(NEXT, dist);
  done(`Trang đã dựng xong trong ${dist}/ (${pages} trang, ${searchable} trang tìm được).`);
  return true;
}

if (import.meta.main) process.exitCode = (await build()) ? 0 : 1;
