// The pages that stand open while the worker begins → kept, with the scripts and pictures they came with.
import type { Keeper } from './answer.ts';
import { handlingOf } from './handling.ts';
import { isOwn } from './saving.ts';
import type { WorkerScope } from './scope.ts';

/** What a page or script names: "/_tep/box.DFSVy1DO.js", "./box.DFSVy1DO.js". */
const NAMED = /[\w./-]{1,200}\.(?:js|png|jpg|webp)\b/g;

type KeeperOf = (path: string) => Keeper;

/** Keeps one file unless it is kept; answers what is written in it. */
async function keepOne(url: string, keeperOf: KeeperOf, how: RequestInit): Promise<string> {
  const keeper = keeperOf(new URL(url).pathname);
  const kept = await keeper.find();
  const response = kept ?? (await fetch(url, how));
  if (!kept && isOwn(response)) await keeper.keep(response.clone());
  return /text|script/.test(response.headers.get('content-type') ?? '') ? response.text() : '';
}

/**
 * A page that was loaded before there was a worker came past it. What the browser's own cache holds of it is taken from
 * there, so that nothing is sent twice: scripts and pictures from nowhere else. Never rejects: what cannot be had is not kept.
 * @param cache how that cache is asked for the page itself
 */
export async function keepOpenPages(
  { clients, registration: { scope } }: WorkerScope,
  keeperOf: KeeperOf,
  cache: RequestCache,
): Promise<void> {
  const done = new Set<string>();
  const is = (handling: string, url: string, mode: RequestMode) =>
    handlingOf({ method: 'GET', url, mode, cache, headers: new Headers() }, scope) === handling;
  const keepNamed = async (text: string, from: string): Promise<void> => {
    for (const [name] of text.matchAll(NAMED)) {
      const { href } = new URL(name, from);
      if (done.has(href) || !is('lasting', href, 'no-cors')) continue;
      done.add(href);
      await keepOne(href, keeperOf, { cache: 'only-if-cached', mode: 'same-origin' })
        .then((script) => keepNamed(script, href))
        .catch(() => undefined);
    }
  };
  const open = await clients.matchAll({ includeUncontrolled: true }).catch(() => []);
  for (const { url } of open) {
    if (is('page', url, 'navigate'))
      await keepOne(url, keeperOf, { cache })
        .then((html) => keepNamed(html, url))
        .catch(() => undefined);
  }
}
