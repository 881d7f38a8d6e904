// A built site → its pages, for tests and measurements that read it as a stranger would.
import { join } from 'node:path';
import * as cheerio from 'cheerio';
import { listFilesBelow, readText } from '../src/files/disk.ts';

export interface BuiltPage {
  file: string;
  /** Address below the base path: "/", "/tien-do/". */
  path: string;
  html: string;
  $: cheerio.CheerioAPI;
}

export function readPages(dist: string): BuiltPage[] {
  return listFilesBelow(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readText(join(dist, file)) ?? '';
      return { file, path: `/${file.replace(/index\.html$/, '')}`, html, $: cheerio.load(html) };
    });
}
