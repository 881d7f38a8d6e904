// The caches of the site → the pages a reader can open without network, newest last.
import { NO_NETWORK, prefixOf } from '../names.ts';
import { unpack } from './packed.ts';

export interface KeptPage {
  address: string;
  title: string;
}

const TITLE = /<title>([^<|]*)/;

/** Pages kept because they were read, at most `limit`, newest first. */
export async function seenPages(base: string, limit: number): Promise<KeptPage[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(`${prefixOf(base)}xem `));
  const pages: KeptPage[] = [];
  for (const name of names) {
    const cache = await caches.open(name);
    const requests = (await cache.keys()).filter(
      ({ url }) => url.endsWith('/') && !url.endsWith(`/${NO_NETWORK}`),
    );
    for (const request of requests.reverse().slice(0, limit - pages.length)) {
      const kept = await cache.match(request);
      const title = kept && TITLE.exec(await unpack(kept).text())?.[1]?.trim();
      if (title) pages.push({ address: new URL(request.url).pathname, title });
    }
  }
  return pages;
}
