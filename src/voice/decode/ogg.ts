// An Ogg file → its Opus packets; undefined when it holds something else.
import { Bytes } from './bytes.ts';
import type { Packets } from './packets.ts';

export function readOgg(all: Uint8Array): Packets | undefined {
  const bytes = new Bytes(all);
  const packets: Uint8Array[] = [];
  let pieces: Uint8Array[] = [];
  for (let at = 0; at + 27 <= all.length && bytes.letters(at) === 'OggS';) {
    const count = bytes.number(at + 26, 1);
    let from = at + 27 + count;
    for (let segment = 0; segment < count; segment++) {
      const length = bytes.number(at + 27 + segment, 1);
      pieces.push(all.subarray(from, from + length));
      from += length;
      // A packet ends with a segment that is not full.
      if (length === 255) continue;
      packets.push(Buffer.concat(pieces));
      pieces = [];
    }
    at = from;
  }
  const [head, , ...rest] = packets;
  if (!head || head.length < 12 || new Bytes(head).letters(0, 8) !== 'OpusHead') return undefined;
  const skip = new Bytes(head).view.getUint16(10, true);
  return { codec: 'opus', setup: undefined, channels: head[9] ?? 1, skip, packets: rest };
}
