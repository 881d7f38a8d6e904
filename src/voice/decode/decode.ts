// A file of sound as a phone makes it → its samples, one channel; or what to do with one that cannot be taken.
import type { Told } from '../name.ts';
import { kindOf, type Kind } from './kind.ts';
import { readMp4 } from './mp4.ts';
import { readOgg } from './ogg.ts';
import type { Packets } from './packets.ts';
import { readWebm } from './webm.ts';

export interface Sound {
  samples: Float32Array;
  /** Samples a second. */
  rate: number;
}

/** What every decoder answers with. */
interface Part {
  channelData: Float32Array[];
  sampleRate: number;
}

const isTold = (value: Kind | Told): value is Told => typeof value !== 'string';

const BROKEN: Told = [
  'Tệp tiếng này hỏng, thiếu, hoặc nén theo kiểu máy chưa đọc được.',
  'Nghe thử trên máy đã thu: nghe được thì lưu lại dạng M4A hay MP3 rồi gửi tệp mới, không thì thu lại.',
];

/** @param most seconds after which nobody listens any more: the rest is left out */
export async function decode(bytes: Uint8Array, most: number): Promise<Sound | Told> {
  const kind = kindOf(bytes);
  if (isTold(kind)) return kind;
  try {
    const sound = await withDecoder(kind, bytes, new Collected(most));
    return sound.samples.length === 0 ? BROKEN : sound;
  } catch {
    return BROKEN;
  }
}

/** Samples put together as they come, until there are enough. */
class Collected {
  readonly #most: number;
  readonly #parts: Float32Array[] = [];
  #length = 0;
  #rate = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get isFull(): boolean {
    return this.#rate > 0 && this.#length > this.#most * this.#rate;
  }

  add({ channelData, sampleRate }: Part): void {
    const [first, ...others] = channelData;
    if (!first || first.length === 0) return;
    this.#rate = sampleRate;
    this.#length += first.length;
    this.#parts.push(others.length === 0 ? first.slice() : mixed(channelData));
  }

  /** @param skip samples at the beginning that are no sound */
  sound(skip = 0): Sound {
    const samples = new Float32Array(this.#length);
    let at = 0;
    for (const part of this.#parts) {
      samples.set(part, at);
      at += part.length;
    }
    return { samples: samples.subarray(Math.min(skip, this.#length)), rate: this.#rate };
  }
}

const mixed = (channels: readonly Float32Array[]) =>
  channels[0]!.map((_, at) => channels.reduce((sum, one) => sum + (one[at] ?? 0), 0) / channels.length);

const CHUNK = 64 * 1024;

function* chunksOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

/** Decoders are loaded for a file of their kind only. */
async function withDecoder(kind: Kind, bytes: Uint8Array, collected: Collected): Promise<Sound> {
  if (kind === 'mp3') return decodeMp3(bytes, collected);
  const packets = { webm: readWebm, ogg: readOgg, mp4: readMp4, aac: () => undefined }[kind](bytes);
  if (packets?.codec === 'opus') return decodeOpus(packets, collected);
  if (kind === 'webm' || kind === 'ogg') throw new Error('no Opus in it');
  return decodeAac(bytes, packets, collected);
}

async function decodeMp3(bytes: Uint8Array, collected: Collected): Promise<Sound> {
  const { MPEGDecoder } = await import('mpg123-decoder');
  const decoder = new MPEGDecoder();
  await decoder.ready;
  for (const chunk of chunksOf(bytes)) {
    if (collected.isFull) break;
    collected.add(decoder.decode(chunk));
  }
  decoder.free();
  return collected.sound();
}

/** Packets at a time: enough to be quick, few enough to stop soon. */
const AT_ONCE = 200;

async function decodeOpus({ packets, channels, skip }: Packets, collected: Collected): Promise<Sound> {
  if (channels > 2) throw new Error('more channels than two');
  const { OpusDecoder } = await import('opus-decoder');
  const decoder = new OpusDecoder({ channels });
  await decoder.ready;
  for (let at = 0; at < packets.length && !collected.isFull; at += AT_ONCE)
    collected.add(decoder.decodeFrames(packets.slice(at, at + AT_ONCE)));
  decoder.free();
  return collected.sound(skip);
}

async function decodeAac(
  bytes: Uint8Array,
  parts: Packets | undefined,
  collected: Collected,
): Promise<Sound> {
  const { decoder: load } = await import('@audio/decode-aac');
  const decoder = await load(parts?.setup ? { asc: parts.setup } : undefined);
  const frames = parts?.packets ?? [];
  for (let at = 0; at < frames.length && !collected.isFull; at += AT_ONCE)
    collected.add(decoder.decode(frames.slice(at, at + AT_ONCE)));
  if (!parts)
    for (const chunk of chunksOf(bytes)) {
      if (collected.isFull) break;
      collected.add(decoder.decode(chunk));
    }
  decoder.free();
  return collected.sound();
}
