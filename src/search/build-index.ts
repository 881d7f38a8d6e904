// The built site → the Pagefind index beside it, fixed for Vietnamese.
import { join } from 'node:path';
import * as cheerio from 'cheerio';
import { close, createIndex } from 'pagefind';
import { base } from '../address/address.ts';
import { listFilesBelow, readText, writeWhole } from '../files/disk.ts';
import { toIndexed } from './overlay.ts';

/** What the site's own box needs of Pagefind's output; its ready-made interfaces stay out. */
const NEEDED =
  /^(pagefind-entry\.json|pagefind-worker\.js|pagefind\..*\.pf_meta|wasm\..*\.pagefind|index\/.*|fragment\/.*)$/;

/** Indexes every page whose main part carries `data-pagefind-body`. Returns how many. */
export async function buildIndex(dist: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi', writePlayground: false });
  if (!index) throw new Error(errors.join('\n'));
  let pages = 0;
  for (const file of listFilesBelow(dist).filter((name) => name.endsWith('index.html'))) {
    const content = toIndexable(readText(join(dist, file)) ?? '');
    if (content === undefined) continue;
    const url = base + file.replace(/index\.html$/, '');
    const added = await index.addHTMLFile({ url, content });
    if (added.errors.length > 0) throw new Error(`${file}: ${added.errors.join('\n')}`);
    pages++;
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files)
    if (NEEDED.test(path)) writeWhole(join(dist, 'pagefind', path), content);
  await close();
  return pages;
}

/** The page as Pagefind should read it: its main part only, letters in their indexed form. */
function toIndexable(html: string): string | undefined {
  const $ = cheerio.load(html);
  const main = $('[data-pagefind-body]');
  if (main.length === 0) return undefined;
  main.find('svg, nav, .no-print, [role=img]').remove();
  const title = main.find('h1').first().text().trim();
  const kind = main.attr('data-kind') ?? '';
  const aliases = main.attr('data-aliases') ?? '';
  const document = cheerio.load('<!doctype html><html lang="vi"><body></body></html>');
  document('body').html(
    `<main data-pagefind-body>${main.html()}<p data-pagefind-weight="5">${aliases}</p></main>`,
  );
  document('h1').attr('data-pagefind-weight', '10');
  document('main').prepend(
    document('<span data-pagefind-meta="title"></span>').text(title).attr('data-pagefind-ignore', 'index'),
  );
  document('main').prepend(
    document('<span data-pagefind-meta="kind"></span>').text(kind).attr('data-pagefind-ignore', 'index'),
  );
  return toIndexed(document.html());
}
