// In a worker: Pagefind's engine, asked for nothing but the names of pages. Its own driver would cost 8 KB more.
// The build puts the engine's glue, `wasm_bindgen`, and the name of the index before this file.

/** The functions of Pagefind's WebAssembly that a search needs; `state` is a pointer each call may move. */
interface Engine {
  (wasm: { module_or_path: Uint8Array }): Promise<unknown>;
  init_pagefind: (meta: Uint8Array) => number;
  request_indexes: (state: number, query: string) => string;
  load_index_chunk: (state: number, chunk: Uint8Array) => number;
  search: (
    state: number,
    bare: string,
    query: string,
    filters: string,
    sort: string,
    exact: boolean,
    diacritics: boolean,
  ) => string;
}

declare const wasm_bindgen: Engine;
/** Hash of the index's list of pages. */
declare const INDEX: string;

/** Before every file that Pagefind wrote. */
const SIGNATURE = 'pagefind_dcd'.length;

async function read(name: string): Promise<Uint8Array> {
  const response = await fetch(new URL(name, location.href));
  if (!response.ok || !response.body) throw new Error(`${name}: ${response.status}`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer()).slice(SIGNATURE);
}

const chunks = new Map<string, Promise<void>>();
let state = 0;

async function start(): Promise<void> {
  const [meta, wasm] = await Promise.all([read(`pagefind.${INDEX}.pf_meta`), read('wasm.unknown.pagefind')]);
  await wasm_bindgen({ module_or_path: wasm });
  state = wasm_bindgen.init_pagefind(meta);
}
const started = start();
// Told to whoever asks.
started.catch(() => undefined);

function load(name: string): Promise<void> {
  const loading =
    chunks.get(name) ??
    read(`index/${name}.pf_index`).then((chunk) => {
      state = wasm_bindgen.load_index_chunk(state, chunk);
    });
  chunks.set(name, loading);
  loading.catch(() => chunks.delete(name));
  return loading;
}

/** Names of pages in order of rank. */
async function search(query: string): Promise<string[]> {
  await started;
  const bare = query.normalize('NFD').replace(/\p{M}/gu, '');
  const needed = JSON.parse(wasm_bindgen.request_indexes(state, bare)) as string[];
  await Promise.all(needed.filter(Boolean).map(load));
  const found = JSON.parse(wasm_bindgen.search(state, bare, query, '{}', '', false, false)) as {
    results: { p: string }[];
  };
  return found.results.map(({ p }) => p);
}

addEventListener('message', ({ data }: MessageEvent<{ id: number; query: string }>) => {
  search(data.query).then(
    (names) => postMessage({ id: data.id, names }),
    (error: unknown) => postMessage({ id: data.id, error: String(error) }),
  );
});
