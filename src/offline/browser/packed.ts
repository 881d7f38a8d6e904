// A response ↔ the same packed, where the browser can pack: a page takes a quarter of the room in the cache.

const PACKED = 'x-packed';

/** Text is packed; what is packed already, or cannot be, stays as it is. */
export function pack(response: Response): Response {
  const type = response.headers.get('content-type') ?? '';
  if (!response.body || !/^(text|application\/(json|javascript))/.test(type)) return response;
  if (!('CompressionStream' in globalThis) || !('DecompressionStream' in globalThis)) return response;
  return new Response(response.body.pipeThrough(new CompressionStream('gzip')), {
    headers: { 'content-type': type, [PACKED]: '1' },
  });
}

export function unpack(response: Response): Response {
  const type = response.headers.get('content-type') ?? '';
  if (!response.body || !response.headers.has(PACKED)) return response;
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip')), {
    headers: { 'content-type': type },
  });
}
