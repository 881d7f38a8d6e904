// A request → how the worker answers it. What is not named here is left to the browser.

export type Handling =
  /** The network for three seconds, then the cache. */
  | 'page'
  /** As a page, without a notice in its place. */
  | 'fresh'
  /** Its name changes with its content: the cache, then the network. */
  | 'lasting'
  | 'none';

const LASTING =
  /^(_tep\/.+\.js|anh\/.+-[0-9a-f]{10}(-\d+)?\.(png|jpg|webp)|pagefind\/.+\.pf_(meta|index)|tim\/[a-z]+_[0-9a-f]+\.txt)$/;
const FRESH =
  /^(tim\/(muc-luc|ben-trong|toan-van|tu)\.json|pagefind\/(pagefind-worker\.js|wasm\.[a-z]+\.pagefind))$/;

/** The part of a request that decides. */
export type Asked = Pick<Request, 'method' | 'url' | 'mode' | 'cache'> & { headers: Pick<Headers, 'has'> };

/** @param scope absolute address of the site's base */
export function handlingOf({ method, url, mode, cache, headers }: Asked, scope: string): Handling {
  if (method !== 'GET' || !url.startsWith(scope) || cache === 'no-store' || headers.has('range'))
    return 'none';
  const path = url.slice(scope.length).split(/[?#]/)[0] ?? '';
  if (mode === 'navigate') return path === '' || path.endsWith('/') ? 'page' : 'none';
  if (LASTING.test(path)) return 'lasting';
  return FRESH.test(path) ? 'fresh' : 'none';
}
