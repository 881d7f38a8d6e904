// A query → pages whose text holds it, by Pagefind running in a worker: there its WebAssembly needs no looser CSP and
// works on phones that would refuse it in a page.
import { toQuery } from '../overlay.ts';

interface Reply {
  id: number;
  names?: string[];
  error?: string;
}

interface Waiting {
  resolve: (names: string[]) => void;
  reject: (reason: Error) => void;
}

/** An empty module with one function of type (externref): what Pagefind is compiled to need, from Chromium 96 on. */
const NEEDED = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 5, 1, 0x60, 1, 0x6f, 0);

/** Asked first: an old phone would fetch 80 KB to be refused. */
const runsPagefind = () =>
  typeof WebAssembly === 'object' && 'DecompressionStream' in self && WebAssembly.validate(NEEDED);

export class FullText {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;
  private broken = false;

  /**
   * @param base path of the site, "/" or "/ten-kho/"
   * @throws where the browser cannot run it
   */
  constructor(base: string) {
    if (!runsPagefind()) throw new Error('no WebAssembly of today');
    this.worker = new Worker(`${base}pagefind/pagefind-worker.js`);
    this.worker.onmessage = ({ data: { id, names, error } }: MessageEvent<Reply>) => {
      const waiting = this.waiting.get(id);
      this.waiting.delete(id);
      if (names) waiting?.resolve(names);
      else waiting?.reject(new Error(error));
    };
    this.worker.onerror = () => {
      this.broken = true;
      for (const { reject } of this.waiting.values()) reject(new Error('search worker failed'));
      this.waiting.clear();
    };
  }

  /** Names of pages in the index, in order of rank. Rejects when the index cannot be read; the list of titles still stands. */
  find(query: string): Promise<string[]> {
    if (this.broken) return Promise.reject(new Error('search worker failed'));
    const id = ++this.count;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, query: toQuery(query) });
    });
  }
}
