// The built site → the list of titles, what stands inside the pages, and their texts for the words around a match.
import { join } from 'node:path';
import { base } from '../address/address.ts';
import { isFile, shortHash, writeDerived } from '../files/disk.ts';
import { pack, type Entry } from './directory.ts';
import { makeWordlist, packInside } from './inside.ts';
import type { Kind } from './kinds.ts';
import { readIndexable, type Indexable } from './read-page.ts';
import type { SearchWords } from './words.ts';

/** Kinds whose words are looked for; pages of figures are found by their names. */
const TEXT_KINDS: readonly Kind[] = ['guide', 'infographic', 'journey', 'event', 'rescue', 'about'];

/**
 * Lists every page whose main part carries `data-kind` and reads those worth reading. Returns how many are listed.
 * @param built the pages with what only the index reads still in them
 */
export function buildIndex(
  dist: string,
  built: readonly { file: string; html: string }[],
  { words, pages: typed }: SearchWords,
): number {
  const pages = built
    .filter(({ file }) => file.endsWith('index.html'))
    .flatMap(({ file, html }) => readIndexable(html, base + file.replace(/index\.html$/, '')));
  addTyped(pages, typed);
  addAbsences(pages, dist);
  const write = (name: string, content: string) => writeDerived(join(dist, 'tim', name), content);
  const texts = pages.map(({ kind, path, text }) =>
    TEXT_KINDS.includes(kind) && !path.includes('#') ? text : '',
  );
  const hashes = texts.map((text) => (text === '' ? '' : shortHash(text)));
  hashes.forEach((hash, index) => hash && write(`chu_${hash}.txt`, texts[index]!));
  const passages = pages.flatMap(({ parts }, page) => parts.map((part) => ({ page, ...part })));
  const inside = { passages, words: makeWordlist(texts) };
  write('muc-luc.json', JSON.stringify(pack({ entries: pages, ...words })));
  write('ben-trong.json', JSON.stringify(packInside(inside, hashes)));
  return pages.length;
}

/** Adds what people type for pages by their address. Throws for an address no page has. */
function addTyped(pages: Indexable[], typed: SearchWords['pages']): void {
  for (const [address, words] of Object.entries(typed)) {
    const page = pages.find(({ path }) => path === base + address.slice(1));
    if (!page) throw new Error(`content/search.yaml: không có trang ${address} trong ô tìm`);
    page.typed = [...page.typed, ...words];
  }
}

/** A village has a page in the months in which it was there: in the others its name leads to no page. */
function addAbsences(pages: Indexable[], dist: string): void {
  const months = pages.filter(({ kind }) => kind === 'edition');
  for (const village of pages.filter(({ kind }) => kind === 'village')) {
    const pageOf = (month: Entry) => `${month.path}${village.path.split('/').at(-2)}/index.html`;
    village.notIn = months
      .filter((month) => !isFile(join(dist, pageOf(month).slice(base.length))))
      .map(({ path }) => path);
  }
}
