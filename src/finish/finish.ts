// The site as Astro built it → the site as it is served: everything that happens to dist, in order.
import { join } from 'node:path';
import { listFilesBelow, readText, writeDerived } from '../files/disk.ts';
import type { Issue } from '../files/issue.ts';
import { readFacts } from '../guides/facts/facts.ts';
import { savedPages } from '../offline/saved-pages.ts';
import { writeOff, writeWorker } from '../offline/write.ts';
import { readCommune } from '../reports/commune.ts';
import { communeWords } from '../reports/commune-words.ts';
import { DATA_FOLDER } from '../reports/paths.ts';
import { buildIndex } from '../search/build-index.ts';
import { readSearchWords, SEARCH_WORDS } from '../search/words.ts';
import { step } from '../terminal/terminal.ts';
import { today } from '../text/clock.ts';
import { breakAddresses } from './address-breaks.ts';
import { linkCalls } from './call-links.ts';
import { guardPage, hashesAfter, hashesBuilt } from './content-policy.ts';
import { markBuild } from './build-mark.ts';
import { withFilms } from './film-parts.ts';
import { writeHeadersFile } from './headers-file.ts';
import { withNoindex } from './noindex.ts';
import { markOnline } from './online-links.ts';
import { scriptWords, withOwnStyles } from './own-styles.ts';
import { withoutSearchOnly } from './search-only.ts';
import { writeSitemap } from './sitemap.ts';
import { withoutSpareSpace } from './spare-space.ts';

export interface Wish {
  /** False: phones that kept pages let go of them. */
  offline: boolean;
  /** Only to look at before publishing: kept from search engines. */
  preview: boolean;
  /** Which films there are, or will be. */
  hasFilm: (file: string) => boolean;
}

export interface Finished {
  /** Code in a page that the build did not write. With any of it the site is not finished. */
  issues: Issue[];
  pages: number;
  searchable: number;
}

/** A page on its way; each step leaves it a little more as it is served. */
interface Page {
  file: string;
  html: string;
}

/** Reads each page below `dist` once and writes it once, but for the mark, which is made of everything there is. */
export async function finish(dist: string, { offline, preview, hasFilm }: Wish): Promise<Finished> {
  const pages = readHtml(dist).map(({ file, html }) => ({ file, html: withFilms(html, hasFilm) }));
  const issues = await step('Bỏ kiểu chữ thừa, soát mã trong trang', () => dress(dist, pages, offline));
  if (issues.length > 0) return { issues, pages: 0, searchable: 0 };
  // All pages at once: a word that stands in every one of them is none to look for.
  const searchable = await step('Lập chỉ mục tìm kiếm', () =>
    buildIndex(
      dist,
      pages,
      readSearchWords(SEARCH_WORDS, ownWords()),
      savedPages(pages.map(({ file }) => file)),
    ),
  );
  for (const page of pages) {
    // Behind the index, which alone reads them.
    page.html = withoutSpareSpace(withoutSearchOnly(page.html));
    if (preview) page.html = withNoindex(page.html);
    writeDerived(join(dist, page.file), page.html);
  }
  const addresses = writeSitemap(dist, pages, preview);
  writeHeadersFile(dist, preview);
  // Lists every file readers may keep, with its hash: nothing but the mark, which it does not count, changes after it.
  await (offline ? writeWorker(dist) : writeOff(dist));
  // The hash of all files, in every page: a second pass.
  markBuild(dist);
  return { issues, pages: addresses, searchable };
}

/** What the commune's names are, in what people type. */
function ownWords() {
  const { commune } = readCommune(join(DATA_FOLDER, 'commune.yaml'));
  return commune && communeWords(commune);
}

const readHtml = (dist: string): Page[] =>
  listFilesBelow(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: readText(join(dist, file)) ?? '' }));

/** Changes the pages to what readers see; code in a page that the build did not write is an Issue. */
export async function dress(dist: string, pages: readonly Page[], offline: boolean): Promise<Issue[]> {
  const facts = readFacts('content', DATA_FOLDER, today()).all;
  const scripts = scriptWords(dist);
  const saved = savedPages(pages.map(({ file }) => file));
  const issues: Issue[] = [];
  for (const page of pages) {
    const { file, html: built } = page;
    // Tailwind reads its palette past Vite.
    // Numbers that ring, before styles are chosen: a link has its own.
    const called = linkCalls(file, built, facts);
    const linked = breakAddresses(offline ? markOnline(called, saved) : called);
    // Only the rules the page may meet: a kilobyte less.
    const dressed = await withOwnStyles(linked, scripts);
    // The policy names each script and style by its hash, so it comes when they are as they stay.
    const known = hashesAfter(hashesBuilt(built), built, dressed);
    const guarded = guardPage(dressed, file, known);
    page.html = guarded.html;
    issues.push(...guarded.issues);
  }
  return issues;
}
