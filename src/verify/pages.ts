// A built site → its pages, for tests and measurements that read it as a stranger would.
import { join } from 'node:path';
import * as cheerio from 'cheerio';
import { listFilesBelow, readText } from '../files/disk.ts';

export interface BuiltPage {
  file: string;
  /** Address below the base path: "/", "/tien-do/". */
  path: string;
  html: string;
  /** Parsed when first asked for: most readers look at a few pages of some hundred. */
  readonly $: cheerio.CheerioAPI;
}

/** A page that only sends on to another: nobody reads it. */
const isSign = ({ html }: BuiltPage) => /<meta[^<>]*\shttp-equiv="?refresh\b/i.test(html);

/** Every page people read; without those that only send on. */
export function readPages(dist: string): BuiltPage[] {
  return readAll(dist).filter((page) => !isSign(page));
}

/** The short addresses: pages that send on to another. */
export function readSigns(dist: string): BuiltPage[] {
  return readAll(dist).filter(isSign);
}

function readAll(dist: string): BuiltPage[] {
  return listFilesBelow(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => pageOf(file, readText(join(dist, file)) ?? ''));
}

function pageOf(file: string, html: string): BuiltPage {
  let parsed: cheerio.CheerioAPI | undefined;
  return {
    file,
    path: `/${file.replace(/index\.html$/, '')}`,
    html,
    get $() {
      return (parsed ??= cheerio.load(html));
    },
  };
}
