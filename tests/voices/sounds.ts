// For tests: something like a voice as samples, as a WAV file for a fake microphone, and as an MP3 as loud, long or torn as is asked.
import { createMp3Encoder } from 'wasm-media-encoders';

export const RATE = 48_000;

/** Syllables of a deep buzz with pauses between them. @param height the highest sample, 0 to 1 */
export function likeVoice(seconds: number, height = 0.5, rate = RATE): Float32Array {
  return Float32Array.from({ length: Math.round(seconds * rate) }, (_, index) => {
    const time = index / rate;
    const syllable = Math.max(0, Math.sin(2 * Math.PI * 2 * time)) ** 0.5;
    const buzz = [1, 2, 3, 4].reduce(
      (sum, part) => sum + Math.sin(2 * Math.PI * 140 * part * time) / part,
      0,
    );
    return (height * syllable * buzz) / 1.7;
  });
}

/** What a microphone does to a voice that is far too loud. */
export const torn = (samples: Float32Array, times = 8) =>
  samples.map((one) => Math.max(-1, Math.min(1, one * times)));

export function wavOf(samples: Float32Array, rate = RATE): Buffer {
  const bytes = Buffer.alloc(44 + samples.length * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + samples.length * 2, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((one, index) => bytes.writeInt16LE(Math.round(one * 32_767), 44 + index * 2));
  return bytes;
}

export async function mp3Of(samples: Float32Array): Promise<Buffer> {
  const encoder = await createMp3Encoder();
  encoder.configure({ sampleRate: RATE, channels: 1, bitrate: 48 });
  const body = Buffer.from(encoder.encode([samples]));
  return Buffer.concat([body, encoder.finalize()]);
}
