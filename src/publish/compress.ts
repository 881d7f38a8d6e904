// Bytes of a text file → the same packed as small as brotli and gzip get, remembered by what they hold.
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, constants, gunzipSync, gzip } from 'node:zlib';
import { fromCache } from '../files/cache.ts';
import { writeDerived } from '../files/disk.ts';
import { hash } from './manifest.ts';

const TEXT = /\.(html|js|css|json|svg|txt|xml|csv|webmanifest)$/;

type Kind = 'br' | 'gz';
const KINDS: readonly Kind[] = ['br', 'gz'];

const pack = (bytes: Uint8Array, kind: Kind): Promise<Uint8Array> =>
  kind === 'br'
    ? promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      })
    : promisify(gzip)(bytes, { level: 9 });

/** True when the packed bytes hold what they should: a cache may have been cut short by a power cut. */
function holds(packed: Uint8Array, kind: Kind, wanted: string): boolean {
  try {
    return hash(kind === 'br' ? brotliDecompressSync(packed) : gunzipSync(packed)) === wanted;
  } catch {
    return false;
  }
}

export interface Packed {
  kind: Kind;
  bytes: Uint8Array;
}

/** The packed forms of a file that are smaller than it; none for pictures and other packed files. */
export async function packFile(path: string, bytes: Uint8Array, cache: string): Promise<Packed[]> {
  if (!TEXT.test(path)) return [];
  const name = hash(bytes);
  const all = await Promise.all(
    KINDS.map(async (kind) => ({ kind, bytes: await packOnce(bytes, kind, name, cache) })),
  );
  return all.filter((packed) => packed.bytes.length < bytes.length);
}

async function packOnce(bytes: Uint8Array, kind: Kind, name: string, cache: string): Promise<Uint8Array> {
  const file = join(cache, `${name}.${kind}`);
  const known = fromCache(file);
  if (known && holds(known, kind, name)) return known;
  const packed = await pack(bytes, kind);
  try {
    writeDerived(file, packed);
  } catch {
    // Only slower next time: the disk of the cache may be full or not ours.
  }
  return packed;
}
