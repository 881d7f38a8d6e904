// Encoded scenes, how long their frames stand, and a voice → the bytes of one MP4, its index first, the same for the same film.
import { BufferTarget, EncodedAudioPacketSource, EncodedPacket, EncodedPacketSink } from 'mediabunny';
import { EncodedVideoPacketSource, Mp4OutputFormat, Output } from 'mediabunny';
import type { EncodedScene } from './encode.ts';
import { PIXELS, timesOf, type Scene } from './film.ts';
import { soundTrack } from './voice.ts';

const TIMES = ['mvhd', 'tkhd', 'mdhd'];

export async function joinScenes(
  scenes: readonly Pick<Scene, 'frames'>[],
  encoded: readonly EncodedScene[],
  voice?: Uint8Array,
): Promise<Uint8Array> {
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target });
  const picture = new EncodedVideoPacketSource('avc');
  output.addVideoTrack(picture);
  const sound = voice && (await soundTrack(voice));
  const heard = sound && new EncodedAudioPacketSource(sound.codec);
  if (heard) output.addAudioTrack(heard);
  await output.start();
  await addPictures(picture, scenes, encoded);
  if (heard) {
    const decoderConfig = (await sound.track.getDecoderConfig())!;
    for await (const packet of new EncodedPacketSink(sound.track).packets())
      await heard.add(packet, { decoderConfig });
  }
  await output.finalize();
  return withoutTimes(new Uint8Array(target.buffer!));
}

async function addPictures(
  picture: EncodedVideoPacketSource,
  scenes: readonly Pick<Scene, 'frames'>[],
  encoded: readonly EncodedScene[],
): Promise<void> {
  const [first] = encoded;
  const description = constrained(first!.description);
  const decoderConfig = {
    codec: `avc1.${Buffer.from(description.subarray(1, 4)).toString('hex')}`,
    ...{ codedWidth: PIXELS.width, codedHeight: PIXELS.height, description },
    // As the encoder turns red, green and blue into light and colour.
    colorSpace: {
      primaries: 'smpte170m',
      transfer: 'smpte170m',
      matrix: 'smpte170m',
      fullRange: false,
    } as const,
  };
  let now = 0;
  for (const [number, { packets, description: own }] of encoded.entries()) {
    if (Buffer.compare(own, first!.description) !== 0) throw new Error('scenes of different encoders');
    const stays = scenes[number]!.frames.flatMap((frame) => {
      const times = timesOf(frame);
      return Array.from({ length: times }, () => frame.seconds / times);
    });
    for (const [index, data] of packets.entries()) {
      const seconds = stays[index]!;
      const packet = new EncodedPacket(data, index === 0 ? 'key' : 'delta', now, seconds);
      await picture.add(packet, { decoderConfig });
      now += seconds;
    }
  }
}

/**
 * The encoder writes nothing that the constrained profile forbids, and does not say so: old decoders ask for it.
 * @param description avcC: the profile's flags stand in it, and in the sequence parameters it carries
 */
function constrained(description: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(description);
  const FLAGS = 0xc0;
  /** After version, profile, flags, level, lengths and count: two bytes of length, the unit's own byte, its profile. */
  const IN_PARAMETERS = 6 + 2 + 1 + 1;
  bytes[2]! |= FLAGS;
  bytes[IN_PARAMETERS]! |= FLAGS;
  return bytes;
}

/** Without the hour it was made at. */
function withoutTimes(bytes: Uint8Array): Uint8Array {
  const end = Buffer.from(bytes.buffer).indexOf('mdat');
  const head = Buffer.from(bytes.buffer, 0, end);
  for (const name of TIMES)
    for (let at = head.indexOf(name); at >= 0; at = head.indexOf(name, at + 4)) {
      const wide = head[at + 4] === 1;
      head.fill(0, at + 8, at + 8 + (wide ? 16 : 8));
    }
  return bytes;
}
