// `npm run build`: content and data → dist/, complete with pictures, search index and sitemap.
import { renameSync, rmSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { build as buildPages } from 'astro';
import { readText } from '../src/files/disk.ts';
import { hasErrors, type Issue } from '../src/files/issue.ts';
import { checkDutyHeadings } from '../src/guides/duties.ts';
import { loadLibrary } from '../src/guides/load.ts';
import { DATA_FOLDER } from '../src/reports/paths.ts';
import { buildIndex } from '../src/search/build-index.ts';
import { writeOff, writeWorker } from '../src/offline/write.ts';
import { readSearchWords } from '../src/search/words.ts';
import { parseArgs } from './command-line.ts';
import { findProblems, SEARCH_WORDS } from './check.ts';
import { markEdition } from '../src/finish/edition.ts';
import { ending } from '../src/terminal/ending.ts';
import { finishPages } from '../src/finish/finish.ts';
import { writeHeadersFile } from '../src/finish/headers-file.ts';
import { keepFromSearch } from '../src/finish/noindex.ts';
import { stripSearchOnly } from '../src/finish/search-only.ts';
import { writeSitemap } from '../src/finish/sitemap.ts';
import { done, failed, printIssues, step, usage } from '../src/terminal/terminal.ts';

export interface BuildOptions {
  /** False: phones that kept pages let go of them. */
  offline?: boolean;
  /** Only to look at before publishing: kept from search engines. */
  preview?: boolean;
}

/**
 * Builds the site into `dist`; false when content or data have errors, which are printed.
 * Built beside it, then put in place at once: a build that fails leaves the last good site.
 */
export async function build(
  dist = 'dist',
  { offline = true, preview = false }: BuildOptions = {},
): Promise<boolean> {
  const next = `${dist}.next`;
  const problems = await step('Kiểm tra nội dung và số liệu', () => findProblems());
  if (hasErrors(problems)) {
    printIssues(problems);
    failed('Chưa dựng trang: sửa những chỗ trên rồi chạy lại.');
    return false;
  }
  rmSync(next, { recursive: true, force: true });
  process.env['OFFLINE'] = offline ? 'yes' : 'no';
  await step('Dựng trang và tranh', () => buildPages({ outDir: `./${next}`, logLevel: 'warn' }));
  const dead = deadDuties(next);
  if (dead.length > 0) {
    printIssues(dead);
    failed('Đã dựng nhưng chưa đăng: sửa những chỗ trên rồi chạy lại.');
    return false;
  }
  const strange = await step('Bỏ kiểu chữ thừa, soát mã trong trang', () => finishPages(next));
  if (strange.length > 0) {
    printIssues(strange);
    failed('Chưa dựng trang: có mã lạ trong trang, làm theo lời trên rồi chạy lại.');
    return false;
  }
  const searchable = await step('Lập chỉ mục tìm kiếm', () =>
    buildIndex(next, readSearchWords(SEARCH_WORDS)),
  );
  stripSearchOnly(next);
  const pages = writeSitemap(next);
  writeHeadersFile(next);
  if (preview) keepFromSearch(next);
  await (offline ? writeWorker(next) : writeOff(next));
  markEdition(next);
  rmSync(dist, { recursive: true, force: true });
  renameSync(next, dist);
  done(`Trang đã dựng xong trong ${dist}/ (${pages} trang, ${searchable} trang tìm được).`);
  return true;
}

/** Places of the plan's duties that the built pages do not have. */
function deadDuties(dist: string): Issue[] {
  const { library } = loadLibrary('content', join(DATA_FOLDER, 'links.csv'));
  const html = (path: string) => readText(join(dist, path, 'index.html'));
  return library ? checkDutyHeadings(library.duties, html) : [];
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        out: { type: 'string', default: 'dist' },
        'no-offline': { type: 'boolean', default: false },
        preview: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return usage('Cách dùng: npm run build [-- --out THƯ-MỤC] [--no-offline] [--preview]');
  }
}

if (import.meta.main) {
  const { out, 'no-offline': off, preview } = readOptions();
  // Astro resolves packages from where it writes.
  if (isAbsolute(out) || out.startsWith('..'))
    usage('Thư mục của --out phải nằm trong kho mã, ví dụ --out dist.');
  await ending(async () => ((await build(out, { offline: !off, preview })) ? 0 : 1), 'whole');
}
