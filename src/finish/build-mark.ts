// A built site → the mark of its build, in every page and in phien-ban.json, so that two builds are never mistaken.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { listFilesBelow, readBytes, readText, writeDerived, writeWhole } from '../files/disk.ts';
import { filmsFolder } from '../address/address.ts';
import { today } from '../text/clock.ts';
import { parseDay, type Day } from '../text/date.ts';
import { nextRebuild } from '../text/rebuild.ts';
import { BUILD_MARK, CHARSET, withoutMark } from '../text/build-mark.ts';

export const BUILD_FILE = 'phien-ban.json';
const VERSION = /^\{"version":"([0-9a-f]{10})"\}\n$/;

/** The mark a page carries; undefined when it carries none. */
export function markOf(html: string): string | undefined {
  return BUILD_MARK.exec(html)?.[1];
}

/** The day a page was built; undefined when it does not say. */
export function builtOn(html: string): Day | undefined {
  return parseDay(BUILD_MARK.exec(html)?.[2] ?? '');
}

/** Films may follow a build: pages name each by the hash of what it shows. */
const isFilm = (file: string) => `/${file}`.startsWith(filmsFolder) && file.endsWith('.mp4');

/** Hash of all files of a built site, its own mark left out: the same content has the same mark, wherever it is built. */
export function hashSite(dist: string): string {
  const all = createHash('sha256');
  for (const file of listFilesBelow(dist).filter((name) => name !== BUILD_FILE && !isFilm(name))) {
    const bytes = file.endsWith('.html')
      ? withoutMark(readText(join(dist, file)) ?? '')
      : readBytes(join(dist, file));
    all.update(`${file}\0${createHash('sha256').update(bytes).digest('hex')}\n`);
  }
  return all.digest('hex').slice(0, 10);
}

/** Writes the mark into every page and into phien-ban.json; returns it. */
export function markBuild(dist: string, day = today()): string {
  const version = hashSite(dist);
  const days = `data-built="${day}" data-due="${nextRebuild(day)}"`;
  for (const file of listFilesBelow(dist).filter((name) => name.endsWith('.html'))) {
    const html = readText(join(dist, file)) ?? '';
    writeDerived(
      join(dist, file),
      html.replace(CHARSET, `${CHARSET}<meta name="edition" content="${version}" ${days}>`),
    );
  }
  writeWhole(join(dist, BUILD_FILE), `${JSON.stringify({ version })}\n`);
  return version;
}

/** The mark of a built site, when every page carries it and nothing has changed since; otherwise undefined. */
export function markOfBuild(dist: string): string | undefined {
  const version = VERSION.exec(readText(join(dist, BUILD_FILE)) ?? '')?.[1];
  const pages = listFilesBelow(dist).filter((name) => name.endsWith('.html'));
  const marked = pages.every((file) => markOf(readText(join(dist, file)) ?? '') === version);
  return version !== undefined && marked && hashSite(dist) === version ? version : undefined;
}
