// A WebM file as Chromium records it → its Opus packets; undefined when there is no Opus in it.
import { Bytes } from './bytes.ts';
import type { Packets } from './packets.ts';

/** Elements that hold others. */
const HOLDERS = new Set([0x18538067, 0x1654ae6b, 0xae, 0xe1, 0x1f43b675, 0xa0]);
const CODEC = 0x86;
const CHANNELS = 0x9f;
const PRIVATE = 0x63a2;
const SIMPLE_BLOCK = 0xa3;
const BLOCK = 0xa1;

/** A number of variable length. @param marked with its length bit, as ids are written */
function variable(
  bytes: Bytes,
  at: number,
  marked: boolean,
): { value: number; length: number; open: boolean } {
  const first = bytes.number(at, 1);
  const length = Math.clz32(first) - 23;
  if (length > 8) throw new RangeError('no number');
  let value = marked ? first : first & (0xff >> length);
  let open = value === 0xff >> length;
  for (let step = 1; step < length; step++) {
    const next = bytes.number(at + step, 1);
    open &&= next === 0xff;
    value = value * 256 + next;
  }
  return { value, length, open };
}

export function readWebm(all: Uint8Array): Packets | undefined {
  const bytes = new Bytes(all);
  const found: Packets = { codec: 'opus', setup: undefined, channels: 1, skip: 0, packets: [] };
  let codec = '';
  const walk = (start: number, end: number): void => {
    for (let at = start; at < end;) {
      const id = variable(bytes, at, true);
      const size = variable(bytes, at + id.length, false);
      const inside = at + id.length + size.length;
      // Of unknown size while it is recorded: it holds whatever follows.
      const last = size.open ? end : Math.min(end, inside + size.value);
      if (HOLDERS.has(id.value)) walk(inside, last);
      else take(id.value, inside, last);
      at = last;
    }
  };
  const take = (id: number, from: number, to: number): void => {
    if (id === CODEC) codec = bytes.letters(from, Math.min(32, to - from));
    if (id === CHANNELS) found.channels = bytes.number(from, Math.min(6, to - from));
    if (id === PRIVATE && to - from >= 12) found.skip = bytes.view.getUint16(from + 10, true);
    if (id !== SIMPLE_BLOCK && id !== BLOCK) return;
    const track = variable(bytes, from, false);
    // Behind the track: two bytes of time, one of flags.
    found.packets.push(all.subarray(from + track.length + 3, to));
  };
  walk(0, all.length);
  return codec === 'A_OPUS' ? found : undefined;
}
