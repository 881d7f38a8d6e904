// An MP4 file in fragments, as browsers record it → its packets; undefined when it is whole, or of no sound we know.
import { Bytes } from './bytes.ts';
import type { Packets } from './packets.ts';

const HOLDERS = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl', 'moof', 'traf']);

interface Fragment {
  /** Where its `moof` begins: offsets count from there. */
  start: number;
  /** Size of every packet that has none of its own. */
  size: number;
}

export function readMp4(all: Uint8Array): Packets | undefined {
  const bytes = new Bytes(all);
  const found: Packets = { codec: 'aac', setup: undefined, channels: 1, skip: 0, packets: [] };
  let known = false;
  let fragment: Fragment = { start: 0, size: 0 };
  const walk = (start: number, end: number): void => {
    for (let at = start; at + 8 <= end;) {
      const size = bytes.number(at, 4);
      const [head, length] = size === 1 ? [16, bytes.number(at + 10, 6)] : [8, size === 0 ? end - at : size];
      if (length < head) throw new RangeError('no box');
      const last = Math.min(end, at + length);
      const kind = bytes.letters(at + 4);
      if (kind === 'moof') fragment = { start: at, size: 0 };
      if (HOLDERS.has(kind)) walk(at + head, last);
      else take(kind, at + head, last);
      at = last;
    }
  };
  const take = (kind: string, from: number, to: number): void => {
    if (kind === 'stsd') known = readEntry(bytes, from + 8, to, found) || known;
    if (kind === 'tfhd') fragment.size = defaultSize(bytes, from);
    if (kind === 'trun') found.packets.push(...packetsOf(bytes, from, fragment));
  };
  walk(0, all.length);
  return known && found.packets.length > 0 ? found : undefined;
}

/** The entry of `stsd`: which codec, how many channels, what its decoder has to know. */
function readEntry(bytes: Bytes, at: number, end: number, found: Packets): boolean {
  const codec = bytes.letters(at + 4);
  found.channels = bytes.number(at + 24, 2);
  if (codec === 'Opus') found.codec = 'opus';
  if (codec !== 'mp4a') return codec === 'Opus';
  for (let box = at + 36; box + 8 <= end; box += Math.max(8, bytes.number(box, 4)))
    if (bytes.letters(box + 4) === 'esds') found.setup = setupOf(bytes, box + 12, end);
  return found.setup !== undefined;
}

/** The AudioSpecificConfig inside the descriptors of `esds`: 3 holds 4 holds 5. */
function setupOf(bytes: Bytes, start: number, end: number): Uint8Array | undefined {
  for (let at = start; at + 2 <= end;) {
    const tag = bytes.number(at++, 1);
    let length = 0;
    for (let next = 0x80; next & 0x80;) {
      next = bytes.number(at++, 1);
      length = length * 128 + (next & 0x7f);
    }
    if (tag === 5) return bytes.all.subarray(at, Math.min(end, at + length));
    at += tag === 3 ? 3 : tag === 4 ? 13 : length;
  }
  return undefined;
}

function defaultSize(bytes: Bytes, from: number): number {
  const flags = bytes.number(from + 1, 3);
  const before = [0x1, 0x2, 0x8].reduce((sum, flag) => sum + (flags & flag ? (flag === 0x1 ? 8 : 4) : 0), 8);
  return flags & 0x10 ? bytes.number(from + before, 4) : 0;
}

/** The packets of one `trun`. */
function packetsOf(bytes: Bytes, from: number, { start, size }: Fragment): Uint8Array[] {
  const flags = bytes.number(from + 1, 3);
  const count = bytes.number(from + 4, 4);
  let at = from + 8;
  let place = start;
  if (flags & 0x1) {
    place += bytes.view.getInt32(at);
    at += 4;
  }
  if (flags & 0x4) at += 4;
  const packets: Uint8Array[] = [];
  for (let index = 0; index < count && place < bytes.all.length; index++) {
    if (flags & 0x100) at += 4;
    let own = size;
    if (flags & 0x200) {
      own = bytes.number(at, 4);
      at += 4;
    }
    if (flags & 0x400) at += 4;
    if (flags & 0x800) at += 4;
    packets.push(bytes.all.subarray(place, place + own));
    place += own;
  }
  return packets;
}
