// The list of what is worth saving → a cache that holds all of it. Runs in the page that saves and in a new build's worker.
import { BUILD_MARK, CHARSET, withoutMark } from '../../text/build-mark.ts';
import { LIST, NO_NETWORK, type SaveList } from '../names.ts';
import type { Pack } from '../pack.ts';
import { pack, unpack } from './packed.ts';
import { pageIn } from './unpack-page.ts';

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

/** So few pages are fetched one by one: what has changed since a month ago, say. */
const FEW = 8;

/** The mark every page of the build carries: packs are without. */
async function currentMark(base: string): Promise<string> {
  const page = await unpack(await download(base + NO_NETWORK)).text();
  return BUILD_MARK.exec(page)?.[0] ?? '';
}

/** A pack's pages by their address below the base. */
async function openPack(address: string): Promise<(path: string, mark: string) => Response> {
  const content = (await unpack(await download(address)).json()) as Pack;
  return (path, mark) => {
    const html = pageIn(content, path).replace(CHARSET, CHARSET + mark);
    return pack(new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }));
  };
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
  const hashes = new Map(list.files.map(([path, , hash]) => [path, hash]));
  const { packs = [] } = list;
  const packed = new Set(packs.flatMap(([, , pages]) => pages));
  const waiting: [pack: string, paths: string[]][] = [
    ...packs.map(([pack, , pages]): [string, string[]] => [pack, pages]),
    ...list.files.filter(([path]) => !packed.has(path)).map(([path]): [string, string[]] => ['', [path]]),
  ];
  let saved = 0;
  let mark: Promise<string> | undefined;
  const saveSome = async (pack: string, paths: readonly string[]) => {
    const missing: string[] = [];
    for (const path of paths) {
      if (await cache.match(base + path)) continue;
      const kept = await unchanged(older, base + path, hashes.get(path) ?? '');
      if (kept) await cache.put(base + path, kept);
      else missing.push(path);
    }
    if (missing.length > FEW) {
      const page = await openPack(base + pack);
      const known = await (mark ??= currentMark(base));
      for (const path of missing) await cache.put(base + path, page(path, known));
    } else for (const path of missing) await cache.put(base + path, await download(base + path));
    onProgress((saved += paths.length));
  };
  const work = async (): Promise<void> => {
    for (let some = waiting.shift(); some; some = waiting.shift()) await saveSome(...some);
  };
  const giveUp = (error: unknown) => {
    waiting.length = 0;
    throw error;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, () => work().catch(giveUp)));
  if ((await fetchList(base)).version !== list.version) throw new Error(OTHER_BUILD);
  await cache.put(base + LIST, new Response(JSON.stringify(list)));
}
