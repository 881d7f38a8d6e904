// The built site → the two lists of names, the files of words, the Pagefind index fixed for Vietnamese, and the plain list of words.
import { join } from 'node:path';
import { isFile, writeDerived } from '../files/disk.ts';
import type { TextNames } from './browser/texts.ts';
import { pack, type FirstNames } from './directory.ts';
import type { Kind } from './kinds.ts';
import type { Entry } from './names.ts';
import { commonWords } from './overlay.ts';
import { indexTexts } from './pagefind.ts';
import { writePlaces } from './places.ts';
import { readIndexable, type Indexable } from './read-page.ts';
import { addressOf } from './word-files.ts';
import { makeWordlist } from './wordlist.ts';
import type { SearchWords } from './words.ts';

/** Kinds whose words are looked for; pages of figures are found by their names. */
const TEXT_KINDS: readonly Kind[] = ['guide', 'infographic', 'journey', 'about'];
/** What most people look for: their names come before all others. */
const FIRST: readonly Kind[] = ['guide', 'rescue', 'event', 'journey', 'missing', 'village', 'progress'];

/**
 * Lists every page whose main part carries `data-kind` and indexes those worth reading. Returns how many are listed.
 * @param built the pages with what only the index reads still in them
 * @param saved addresses below the base that a phone may have saved
 */
export async function buildIndex(
  dist: string,
  built: readonly { file: string; html: string }[],
  { words, pages: typed }: SearchWords,
  saved: ReadonlySet<string>,
): Promise<number> {
  const found = built
    .filter(({ file }) => file.endsWith('index.html'))
    .flatMap(({ file, html }) => readIndexable(html, file.replace(/index\.html$/, '')));
  const isFirst = ({ kind }: Entry) => FIRST.includes(kind);
  const pages = [...found.filter(isFirst), ...found.filter((page) => !isFirst(page))];
  addTyped(pages, typed);
  addAbsences(pages, dist);
  for (const page of pages) if (!saved.has(`/${page.path.replace(/#.*/, '')}`)) page.online = true;
  const write = (name: string, content: string) => writeDerived(join(dist, 'tim', name), content);
  const passages = pages.flatMap(({ parts }, page) => parts.map((part) => ({ page, ...part })));
  const directory = { entries: pages, passages, ...words };
  const { names, rest } = pack(directory, pages.filter(isFirst).length);
  const { words: wordFiles, files } = writePlaces(directory);
  write('muc-luc.json', JSON.stringify({ ...names, words: wordFiles } satisfies FirstNames));
  files.forEach((file, number) =>
    writeDerived(join(dist, addressOf(wordFiles.mark, number)), JSON.stringify(file)),
  );
  write('ben-trong.json', JSON.stringify(rest));
  const texts = pages.filter(({ kind, path }) => TEXT_KINDS.includes(kind) && !path.includes('#'));
  const common = commonWords(texts.map(({ text }) => text));
  const idOf = await indexTexts(join(dist, 'pagefind'), texts, common);
  const ids = pages.map(({ path }) => idOf.get(path) ?? '');
  write('toan-van.json', JSON.stringify({ ids, common: [...common].join(' ') } satisfies TextNames));
  write('tu.json', JSON.stringify(makeWordlist(pages.map(({ text }) => text))));
  ids.forEach((id, index) => id && write(`${id}.txt`, pages[index]!.text));
  return pages.length;
}

/** Adds what people type for pages by their address. Throws for an address no page has. */
function addTyped(pages: Indexable[], typed: SearchWords['pages']): void {
  for (const [address, words] of Object.entries(typed)) {
    const page = pages.find(({ path }) => path === address.slice(1));
    if (!page) throw new Error(`content/search.yaml: không có trang ${address} trong ô tìm`);
    page.typed = [...page.typed, ...words];
  }
}

/** A village has a page in the months in which it was there: in the others its name leads to no page. */
function addAbsences(pages: Indexable[], dist: string): void {
  const months = pages.filter(({ kind }) => kind === 'edition');
  for (const village of pages.filter(({ kind }) => kind === 'village')) {
    const pageOf = (month: Entry) => `${month.path}${village.path.split('/').at(-2)}/index.html`;
    village.notIn = months.filter((month) => !isFile(join(dist, pageOf(month)))).map(({ path }) => path);
  }
}
