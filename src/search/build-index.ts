// The built site → the list of titles, the Pagefind index fixed for Vietnamese, and the plain list of words.
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as cheerio from 'cheerio';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { base } from '../address/address.ts';
import { listFilesBelow, readText, writeWhole } from '../files/disk.ts';
import { pack, type Entry, type Kind } from './directory.ts';
import { toIndexed } from './overlay.ts';
import { makeWordlist } from './wordlist.ts';

/** What the site's own box needs of Pagefind's output; its ready-made interfaces stay out. */
const NEEDED = /^(pagefind-entry\.json|pagefind-worker\.js|.*\.(pf_meta|pf_index|pf_fragment|pagefind))$/;

/** Kinds whose words are looked for; pages of figures are found by their names. */
const TEXT_KINDS: readonly Kind[] = ['guide', 'infographic', 'about'];

/** Says nothing a reader would look for, or says it twice. */
const SILENT = 'svg, nav, .no-print, [role=img], [data-no-search]';

/** What stands on lines of its own. */
const BLOCKS = 'h1, h2, h3, h4, p, li, td, th, dt, dd, figcaption';

type Indexable = Omit<Entry, 'id'> & { content: string; text: string };

/** Lists every page whose main part carries `data-kind` and indexes those worth reading. Returns how many are listed. */
export async function buildIndex(dist: string): Promise<number> {
  const pages = listFilesBelow(dist)
    .filter((name) => name.endsWith('index.html'))
    .flatMap((file) => readIndexable(join(dist, file), base + file.replace(/index\.html$/, '')) ?? []);
  const { index, errors } = await createIndex({ forceLanguage: 'vi', writePlayground: false });
  if (!index) throw new Error(errors.join('\n'));
  for (const { path, content } of pages.filter(({ kind }) => TEXT_KINDS.includes(kind))) {
    const added = await index.addHTMLFile({ url: path, content });
    if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('\n')}`);
  }
  const { files } = await index.getFiles();
  await close();
  const needed = files.filter(({ path }) => NEEDED.test(path));
  for (const { path, content } of needed) {
    const smaller = path.endsWith('.js') ? await minify(content) : content;
    writeWhole(join(dist, 'pagefind', path), smaller);
  }
  writeWhole(join(dist, 'tim', 'muc-luc.json'), JSON.stringify(pack(nameEntries(pages, needed))));
  writeWhole(join(dist, 'tim', 'tu.json'), JSON.stringify(makeWordlist(pages.map(({ text }) => text))));
  return pages.length;
}

async function minify(content: Uint8Array): Promise<string> {
  const { code } = await transform(new TextDecoder().decode(content), { minify: true, target: 'chrome80' });
  return code;
}

/** The page as search should know it: its main part only, letters in their indexed form. */
function readIndexable(file: string, path: string): Indexable | undefined {
  const $ = cheerio.load(readText(file) ?? '');
  const main = $('main[data-kind]');
  if (main.length === 0) return undefined;
  const title = main.find('h1').first().text().trim();
  const kind = main.attr('data-kind') as Kind;
  const aliases = (main.attr('data-aliases') ?? '').split('|').filter(Boolean);
  main.find(SILENT).remove();
  // Lists are written without spaces between their lines: "nghĩ raMỗi nơi" would be one word.
  main.find(BLOCKS).append(' ');
  main.find('h1').attr('data-pagefind-weight', '10');
  const names = $('<p data-pagefind-weight="5"></p>').text(aliases.join(', '));
  main.append(names);
  const content = toIndexed(`<html lang="vi"><body>${$.html(main)}</body></html>`);
  return { path, title, kind, aliases, content, text: main.text() };
}

/** Adds to each page the name Pagefind gave it, read back from its fragments. */
function nameEntries(
  pages: readonly Indexable[],
  files: readonly { path: string; content: Uint8Array }[],
): Entry[] {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id !== undefined) ids.set(fragmentUrl(content), id);
  }
  return pages.map(({ path, title, kind, aliases }) => {
    const id = ids.get(path) ?? '';
    if (id === '' && TEXT_KINDS.includes(kind)) throw new Error(`${path} is not in the search index`);
    return { path, title, kind, aliases, id };
  });
}

/** A fragment is gzip of a signature and JSON. */
function fragmentUrl(content: Uint8Array): string {
  const text = gunzipSync(content).toString('utf8');
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}
