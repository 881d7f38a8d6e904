// A query → pages whose text holds it, by Pagefind running in its own worker.
// The worker is driven directly: Pagefind's page half would cost 13 KB more, and in a worker WebAssembly needs no
// looser CSP and works on phones that would refuse it in a page.
import { toQuery } from './overlay.ts';

interface Reply {
  id: number;
  result?: unknown;
  error?: string;
}

const INSTANCE = 'site';

/** An empty module with one function of type (externref): what Pagefind is compiled to need, from Chromium 96 on. */
const NEEDED = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 5, 1, 0x60, 1, 0x6f, 0);

/** Asked first: an old phone would fetch 90 KB to be refused. */
const runsPagefind = () => typeof WebAssembly === 'object' && WebAssembly.validate(NEEDED);

export class FullText {
  readonly #worker: Worker;
  readonly #waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (reason: Error) => void }
  >();
  readonly #ready: Promise<unknown>;
  #count = 0;

  /**
   * @param base path of the site, "/" or "/ten-kho/"
   * @throws where the browser cannot run it
   */
  constructor(base: string) {
    if (!runsPagefind()) throw new Error('no WebAssembly of today');
    this.#worker = new Worker(`${base}pagefind/pagefind-worker.js`);
    this.#worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.error === undefined) waiting?.resolve(data.result);
      else waiting?.reject(new Error(data.error));
    };
    this.#worker.onerror = () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('search worker failed'));
      this.#waiting.clear();
    };
    const basePath = new URL(`${base}pagefind/`, location.href).href;
    this.#ready = this.#ask('init', [
      { basePath, baseUrl: base, language: 'vi', primary: true, excerptLength: 18 },
    ]);
  }

  #ask(method: string, args: unknown[]): Promise<unknown> {
    const id = ++this.#count;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, method, args, instanceId: INSTANCE });
    });
  }

  /** Names of pages in the index, in order of rank. Rejects when the index cannot be read; the list of titles still stands. */
  async find(query: string): Promise<string[]> {
    await this.#ready;
    const found = (await this.#ask('search', [toQuery(query), {}])) as { results: { id: string }[] };
    return found.results.map(({ id }) => id);
  }
}
