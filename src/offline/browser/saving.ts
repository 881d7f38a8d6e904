// The list of what is worth saving → a cache that holds all of it. Runs in the page that saves and in a new build's worker.
import { withoutMark } from '../../text/build-mark.ts';
import { LIST, type SaveList } from '../names.ts';
import { pack, unpack } from './packed.ts';

const AT_ONCE = 4;

export const OTHER_BUILD = 'build';

/** A page of this site and not, say, the one of a café's Wi-Fi in its place. */
export const isOwn = ({ ok, type, redirected }: Response) => ok && type === 'basic' && !redirected;

/** The list as the network has it now. Rejects without network. */
export async function fetchList(base: string): Promise<SaveList> {
  const response = await fetch(base + LIST, { cache: 'no-store' });
  if (!isOwn(response)) throw new Error(LIST);
  return (await response.json()) as SaveList;
}

/** The list a cache was filled from; undefined when it is not full. */
export async function listIn(cache: Cache, base: string): Promise<SaveList | undefined> {
  const response = await cache.match(base + LIST);
  return response && ((await unpack(response).json()) as SaveList);
}

async function contentOf(response: Response): Promise<BufferSource> {
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('text/html')) return response.arrayBuffer();
  return new TextEncoder().encode(withoutMark(await response.text()));
}

async function hasHash(response: Response, hash: string): Promise<boolean> {
  const digest = await crypto.subtle.digest('SHA-256', await contentOf(response));
  const bytes = [...new Uint8Array(digest).slice(0, 5)];
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('') === hash;
}

/** The file as an older cache has it, when nothing in it has changed. */
export async function unchanged(
  older: readonly Cache[],
  address: string,
  hash: string,
): Promise<Response | undefined> {
  for (const cache of older) {
    const found = await cache.match(address);
    if (found && (await hasHash(unpack(found.clone()), hash))) return found;
  }
  return undefined;
}

async function download(address: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-store' });
  if (!isOwn(response)) throw new Error(address);
  return pack(response);
}

/**
 * Fills `cache` with everything of the list, four files at a time; what is there already stays. The list itself is
 * put in last. Rejects at the first file that cannot be had or kept: trying again goes on from there. Rejects too when
 * another build took the place of this one meanwhile: some of the files are its.
 */
export async function saveAll(
  cache: Cache,
  base: string,
  list: SaveList,
  older: readonly Cache[] = [],
  onProgress: (saved: number) => void = () => undefined,
): Promise<void> {
  const waiting = [...list.files];
  let saved = 0;
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const address = base + file[0];
      if (!(await cache.match(address)))
        await cache.put(address, (await unchanged(older, address, file[2])) ?? (await download(address)));
      onProgress(++saved);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if ((await fetchList(base)).version !== list.version) throw new Error(OTHER_BUILD);
  await cache.put(base + LIST, new Response(JSON.stringify(list)));
}
