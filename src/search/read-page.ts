// A built page → what the search knows of it: its names, its parts with headings, its text.
import * as cheerio from 'cheerio';
import { KINDS, type Kind } from './kinds.ts';
import type { Entry } from './names.ts';
import type { Passage } from './passage.ts';

/** Says nothing a reader would look for, or says it twice. */
const SILENT = 'svg, nav, .no-print, [role=img], [data-no-search]';
/** What stands on lines of its own. */
const BLOCKS = 'h1, h2, h3, h4, p, li, td, th, dt, dd, figcaption, summary';

export type Part = Omit<Passage, 'page'>;
export type Indexable = Entry & { text: string; parts: Part[] };

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

function namesOf(attributes: Record<string, string>) {
  const list = (name: string) => (attributes[name] ?? '').split('|').filter(Boolean);
  return { aliases: list('data-aliases'), typed: list('data-typed') };
}

/**
 * The page as search should know it: the words of its main part. Behind it the parts of it that are found by
 * themselves: those with `data-found-as`.
 */
export function readIndexable(html: string, path: string): Indexable[] {
  const $ = cheerio.load(html);
  const main = $('main');
  const own = main.attr('data-kind') as Kind | undefined;
  const title = main.find('h1').first().text().trim();
  const kindOf = (kind: string | undefined): Kind => {
    if (kind === undefined || !(kind in KINDS)) throw new Error(`${path}: search knows no kind "${kind}"`);
    return kind as Kind;
  };
  const topic = main.attr('data-topic') ?? '';
  // Lists are written without spaces between their lines: "nghĩ raMỗi nơi" would be one word.
  main.find(BLOCKS).append(' ');
  const apart = main
    .find('[data-found-as]')
    .get()
    .map((part) => ({
      path: `${path}#${part.attribs['id']}`,
      title: part.attribs['data-found-as'] ?? '',
      kind: kindOf(part.attribs['data-found-kind'] ?? own),
      topic,
      ...namesOf(part.attribs),
      text: tidy($(part).text()),
      parts: [],
    }));
  if (own === undefined) return apart;
  const kind = kindOf(own);
  const parts = readParts($, main);
  main.find(SILENT).remove();
  return [
    { path, title, kind, topic, ...namesOf(main.attr() ?? {}), text: tidy(main.text()), parts },
    ...apart,
  ];
}

/** Parts with `data-part`, by their headings. */
function readParts($: cheerio.CheerioAPI, main: ReturnType<cheerio.CheerioAPI>): Part[] {
  return main
    .find('[data-part]')
    .get()
    .map((element) => {
      const part = $(element).clone();
      part.find('.sr-only, svg').remove();
      const heading = part.find('h2, h3').first();
      const anchor =
        $(element).attr('id') ?? heading.attr('id') ?? $(element).closest('[id]').attr('id') ?? '';
      return { anchor, head: tidy(heading.text()) };
    });
}
