// The service worker: pages from the network or, without it, from the cache; scripts and pictures from the cache.
import { cacheFirst, networkFirst, type Keeper } from './answer.ts';
import { handlingOf } from './handling.ts';
import { NO_NETWORK, RESCUE, olderScripts, prefixOf, savedCache, seenCache } from '../names.ts';
import { noticeHtml } from './notice.ts';
import { keepOpenPages } from './open-pages.ts';
import { unpack } from './packed.ts';
import { fetchList, isOwn, listIn, saveAll, unchanged } from './saving.ts';
import type { WorkerScope } from './scope.ts';
import { seenPages } from './seen.ts';

/** Set while bundling: changes with every file that can be saved, and with this code. */
declare const VERSION: string;

const worker = globalThis as unknown as WorkerScope;
const { scope } = worker.registration;
const base = new URL(scope).pathname;
const SEEN = seenCache(base, VERSION);
const SAVED = savedCache(base, VERSION);
const OLDER = olderScripts(base);
/** What is read is kept up to this many; the oldest goes. */
const MOST = 80;

/** The site's caches of other builds. */
async function otherCaches(): Promise<string[]> {
  const own = [SEEN, SAVED, OLDER];
  return (await caches.keys()).filter((name) => name.startsWith(prefixOf(base)) && !own.includes(name));
}

/**
 * Takes along what has not changed, and whatever else the reader asked to keep. Rejects when that cannot be had:
 * then the build before stays whole, and the browser tries again later.
 */
async function takeAlong(): Promise<void> {
  const older = await Promise.all((await otherCaches()).map((name) => caches.open(name)));
  if (older.length === 0) return;
  if (await isFullToday()) throw new Error('no room for two builds');
  await caches.delete(OLDER);
  const scripts = await caches.open(OLDER);
  for (const cache of older) {
    for (const request of await cache.keys()) {
      const kept = request.url.startsWith(`${scope}_tep/`) && (await cache.match(request));
      if (kept) await scripts.put(request, kept);
    }
  }
  const list = await fetchList(base);
  if (list.version !== VERSION) throw new Error('another build is being published');
  const lists = await Promise.all(older.map((cache) => listIn(cache, base)));
  if (lists.some(Boolean)) return saveAll(await caches.open(SAVED), base, list, older);
  const seen = await caches.open(SEEN);
  for (const [path, , hash] of list.files) {
    const kept = await unchanged(older, base + path, hash);
    if (kept) await seen.put(base + path, kept);
  }
}

/** Where it stands that this build found no room, and on which day. */
const FULL = `${scope}het-cho`;
const fullToday = () => `${VERSION} ${Math.floor(Date.now() / 86_400_000)}`;

/** The browser tries again at every page: what would be fetched only to find the phone full is left for another day. */
async function isFullToday(): Promise<boolean> {
  const mark = await caches.match(FULL, { cacheName: OLDER });
  return (await mark?.text()) === fullToday();
}

/** What was begun of this build takes no room from what the reader has; unless a page has just saved it whole. */
async function giveUp(): Promise<void> {
  for (const name of [SEEN, OLDER]) await caches.delete(name);
  if (!(await listIn(await caches.open(SAVED), base))) await caches.delete(SAVED);
  await (await caches.open(OLDER)).put(FULL, new Response(fullToday()));
}

function keeperOf(address: string): Keeper {
  return {
    async find() {
      for (const name of [SEEN, SAVED, OLDER]) {
        const found = await caches.match(address, { cacheName: name }).catch(() => undefined);
        if (found) return unpack(found);
      }
      return undefined;
    },
    // A full phone keeps nothing more, and the page still comes.
    async keep(response) {
      if (!isOwn(response)) return;
      try {
        const cache = await caches.open(SEEN);
        await cache.put(address, response);
        const going = (await cache.keys()).filter(({ url }) => url !== scope + RESCUE);
        for (const request of going.slice(0, -MOST)) await cache.delete(request);
      } catch {
        return;
      }
    },
  };
}

/** Numbers to press are there without network, whatever else was read. A phone that cannot have them now gets them later. */
async function keepRescue(): Promise<void> {
  const keeper = keeperOf(base + RESCUE);
  if (await keeper.find()) return;
  await fetch(scope + RESCUE).then(keeper.keep, () => undefined);
}

/** What is open now. Of a build that another takes the place of, the browser's own cache may hold pages of before. */
async function keepOpen(): Promise<void> {
  const isFirst = !worker.registration.active;
  await keepOpenPages(worker, keeperOf, isFirst ? 'force-cache' : 'default');
}

async function notice(): Promise<Response> {
  const kept = await keeperOf(base + NO_NETWORK).find();
  const pages = kept ? [] : await seenPages(base, 20).catch(() => []);
  return new Response(kept ? kept.body : noticeHtml(pages), {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}

worker.addEventListener('install', (event) => {
  event.waitUntil(
    takeAlong()
      .catch(async (error: Error) => {
        if (error.name === 'QuotaExceededError') await giveUp();
        throw error;
      })
      .then(keepOpen)
      .then(keepRescue)
      // Once more: the reader may have gone on meanwhile.
      .then(keepOpen)
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  const clean = async () => {
    for (const name of await otherCaches()) await caches.delete(name);
    await worker.clients.claim();
  };
  event.waitUntil(clean());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const handling = handlingOf(request, scope);
  if (handling === 'none') return;
  const keeper = keeperOf(new URL(request.url).pathname);
  const answer = (handling === 'lasting' ? cacheFirst : networkFirst)(() => fetch(request), keeper);
  event.respondWith(handling === 'page' ? answer.response.catch(notice) : answer.response);
  event.waitUntil(answer.after);
});
