// Bytes of a zip → where each of its files lies, by the directory at its end, checked against the bytes there are.
import { broken } from './error.ts';

export interface Entry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  encrypted: boolean;
  crc: number;
  /** Where the packed bytes lie. */
  start: number;
  size: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const FULL = 0xffffffff;

/** True for bytes that begin as a zip does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && bytes.length > 4;
}

export function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    return readEntries(view, bytes);
  } catch (error) {
    // Reading beyond the bytes there are.
    if (error instanceof RangeError) throw broken();
    throw error;
  }
}

function readEntries(view: DataView, bytes: Uint8Array): Entry[] {
  const { count, offset } = findDirectory(view);
  const entries: Entry[] = [];
  const taken: { from: number; to: number }[] = [];
  for (let at = offset, i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== ENTRY) throw broken();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((where) =>
      view.getUint16(at + where, true),
    ) as [number, number, number];
    const { size, local } = placeOf(view, at, at + 46 + nameLength, extraLength);
    if (view.getUint32(local, true) !== LOCAL) throw broken();
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + size > bytes.length) throw broken();
    taken.push({ from: local, to: start + size });
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      ...{ start, size },
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  checkApart(taken);
  return entries;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  let end = view.byteLength - 22;
  while (end >= first && view.getUint32(end, true) !== END) end--;
  if (end < first) throw broken();
  const large = end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64;
  if (!large) return { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
  const at = Number(view.getBigUint64(end - 12, true));
  if (view.getUint32(at, true) !== END_64) throw broken();
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

/** Packed size and place of a file, from the extra field where they are too large for their own. */
function placeOf(view: DataView, at: number, extra: number, length: number): { size: number; local: number } {
  const own = { full: view.getUint32(at + 24, true), size: view.getUint32(at + 20, true) };
  const place = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= extra + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    const large = (value: number) => {
      if (value !== FULL) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    large(own.full);
    return { size: large(own.size), local: large(place) };
  }
  return { size: own.size, local: place };
}

/** Files that share their bytes unpack to far more than the zip holds. */
function checkApart(taken: { from: number; to: number }[]): void {
  taken.sort((a, b) => a.from - b.from);
  if (taken.some(({ from }, index) => from < (taken[index - 1]?.to ?? 0))) throw broken();
}
