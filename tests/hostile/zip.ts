// Parts of a zip and what its directory shall say of them → bytes, true or not.
import { constants, deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';

/** One file of a zip; whatever is left out is said truly. */
export interface Part {
  name: string;
  content?: string | Uint8Array;
  /** Already packed; `content` is then only what is said of it. */
  packed?: Uint8Array;
  method?: number;
  flags?: number;
  crc?: number;
  size?: number;
  unpacked?: number;
  /** Where the directory says it lies. */
  offset?: number;
  extra?: Uint8Array;
}

/** What the end of the directory says, where it is not true. */
export interface End {
  count?: number;
  offset?: number;
  comment?: number;
}

/** A zip written by hand, so that it can contradict itself. Checksums are left out unless given: 0 is "not known". */
export function zipOf(parts: readonly Part[], end: End = {}): Uint8Array {
  const pieces: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const name = strToU8(part.name);
    const content =
      typeof part.content === 'string' ? strToU8(part.content) : (part.content ?? new Uint8Array());
    const packed = part.packed ?? (part.method === 0 ? content : deflateRawSync(content));
    const fields = fieldsOf(part, packed, content);
    const extra = part.extra ?? new Uint8Array();
    entries.push(entry(fields, name, extra, part.offset ?? at));
    const head = local(fields, name);
    pieces.push(head, packed);
    at += head.length + packed.length;
  }
  const directory = join(entries);
  const last = new DataView(new ArrayBuffer(22));
  last.setUint32(0, 0x06054b50, true);
  last.setUint16(8, end.count ?? parts.length, true);
  last.setUint16(10, end.count ?? parts.length, true);
  last.setUint32(12, directory.length, true);
  last.setUint32(16, end.offset ?? at, true);
  last.setUint16(20, end.comment ?? 0, true);
  return join([...pieces, directory, new Uint8Array(last.buffer)]);
}

interface Fields {
  flags: number;
  method: number;
  crc: number;
  size: number;
  unpacked: number;
}

function fieldsOf(part: Part, packed: Uint8Array, content: Uint8Array): Fields {
  return {
    flags: part.flags ?? 0,
    method: part.method ?? 8,
    crc: part.crc ?? 0,
    size: part.size ?? packed.length,
    unpacked: part.unpacked ?? content.length,
  };
}

function local({ flags, method, crc, size, unpacked }: Fields, name: Uint8Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(30));
  view.setUint32(0, 0x04034b50, true);
  for (const [at, value] of [
    [4, 20],
    [6, flags],
    [8, method],
    [26, name.length],
  ] as const)
    view.setUint16(at, value, true);
  for (const [at, value] of [
    [14, crc],
    [18, size],
    [22, unpacked],
  ] as const)
    view.setUint32(at, value, true);
  return join([new Uint8Array(view.buffer), name]);
}

function entry(
  { flags, method, crc, size, unpacked }: Fields,
  name: Uint8Array,
  extra: Uint8Array,
  offset: number,
): Uint8Array {
  const view = new DataView(new ArrayBuffer(46));
  view.setUint32(0, 0x02014b50, true);
  for (const [at, value] of [
    [4, 20],
    [6, 20],
    [8, flags],
    [10, method],
    [28, name.length],
    [30, extra.length],
  ] as const)
    view.setUint16(at, value, true);
  for (const [at, value] of [
    [16, crc],
    [20, size],
    [24, unpacked],
    [42, offset],
  ] as const)
    view.setUint32(at, value, true);
  return join([new Uint8Array(view.buffer), name, extra]);
}

export function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const MEGABYTE = deflateRawSync(new Uint8Array(1024 * 1024).fill(0x20), {
  finishFlush: constants.Z_FULL_FLUSH,
});
const LAST = new Uint8Array([3, 0]);

/** Spaces, packed to a thousandth: the same megabyte again and again. */
export const packedSpaces = (megabytes: number): Uint8Array =>
  join([...Array.from({ length: megabytes }, () => MEGABYTE), LAST]);
