// The frames of a scene → H.264, one packet a frame, the first a key frame. In a process of its own: the encoder hooks its exceptions.
import { createRequire } from 'node:module';
import { BufferSource, EncodedPacketSink, Input, MP4 } from 'mediabunny';
import { PIXELS, timesOf, type Scene } from './film.ts';
import { framePixels } from './paint-frames.ts';

const { createH264MP4Encoder } = createRequire(import.meta.url)(
  'h264-mp4-encoder',
) as typeof import('h264-mp4-encoder');

/** Lower is sharper and heavier: small words stay clear of blocks. */
const QUANTIZER = 30;
/** From 0 to 10, the fastest: on drawings it is four times as fast as 0, and a tenth heavier. */
const SPEED = 10;

export interface EncodedScene {
  packets: Uint8Array[];
  /** The decoder's configuration, the same for every scene. */
  description: Uint8Array;
}

export async function encodeScene(scene: Scene): Promise<EncodedScene> {
  const encoder = await createH264MP4Encoder();
  Object.assign(encoder, { ...PIXELS, frameRate: 10, quantizationParameter: QUANTIZER, speed: SPEED });
  // One key frame: the next scene has an encoder of its own.
  encoder.groupOfPictures = 1000;
  encoder.initialize();
  let number = 0;
  for (const pixels of framePixels(scene))
    for (let times = timesOf(scene.frames[number++]!); times > 0; times--) encoder.addFrameRgba(pixels);
  encoder.finalize();
  const bytes = encoder.FS.readFile(encoder.outputFilename);
  encoder.FS.unlink(encoder.outputFilename);
  encoder.delete();
  return packetsOf(bytes);
}

async function packetsOf(bytes: Uint8Array): Promise<EncodedScene> {
  const input = new Input({ source: new BufferSource(bytes), formats: [MP4] });
  const track = (await input.getPrimaryVideoTrack())!;
  const { description } = (await track.getDecoderConfig())!;
  const packets: Uint8Array[] = [];
  for await (const { data } of new EncodedPacketSink(track).packets()) packets.push(data);
  return { packets, description: new Uint8Array(description as ArrayBuffer) };
}
