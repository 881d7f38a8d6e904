// Samples of a voice → an MP3 every phone, radio and podcast app plays: silence at the ends gone, as loud as the others, nothing in
// it but sound. What phones write into files beside the sound (names, places) stays behind.
import type { Sound } from './decode/decode.ts';
import type { Measures } from './measure.ts';

/** Bits a second: a voice on a loudspeaker needs no more; a minute is a third of a megabyte. */
const RATE = 48_000;
/** What the voice is brought to, in dB. */
const LOUD = -20;
/** Beyond this more of the room than of the voice would be heard, in dB. */
const MOST_GAIN = 18;
/** The highest sample afterwards: a little room for the packing. */
const TOP = 0.89;
/** Left before and behind the voice, in seconds. */
const AIR = 0.3;

const RATES = [48_000, 44_100, 32_000, 24_000, 22_050, 16_000];

export async function encodeMp3({ samples, rate }: Sound, measured: Measures): Promise<Uint8Array> {
  const { spoken, loudness, peak } = measured;
  const voice = samples.subarray(
    Math.max(0, Math.floor((spoken.from - AIR) * rate)),
    Math.ceil((spoken.to + AIR) * rate),
  );
  const gain = Math.min(10 ** (Math.min(LOUD - loudness, MOST_GAIN) / 20), TOP / Math.max(peak, 1e-6));
  const ready = withRate(voice, rate);
  const { createMp3Encoder } = await import('wasm-media-encoders');
  const encoder = await createMp3Encoder();
  encoder.configure({ sampleRate: ready.rate as 48000, channels: 1, bitrate: (RATE / 1000) as 48 });
  const parts = [];
  // What the encoder gives back is its own memory, used again by the next call.
  for (let at = 0; at < ready.samples.length; at += ready.rate)
    parts.push(
      Buffer.from(encoder.encode([ready.samples.slice(at, at + ready.rate).map((one) => one * gain)])),
    );
  parts.push(Buffer.from(encoder.finalize()));
  return Buffer.concat(parts);
}

/** Samples at a rate an MP3 may have; odd ones are read off between two neighbours. */
function withRate(samples: Float32Array, rate: number): Sound {
  if (RATES.includes(rate)) return { samples, rate };
  const to = RATES.find((one) => one <= rate) ?? 16_000;
  const length = Math.floor((samples.length * to) / rate);
  const resampled = Float32Array.from({ length }, (_, index) => {
    const place = (index * rate) / to;
    const before = Math.floor(place);
    const [low = 0, high = low] = [samples[before], samples[before + 1]];
    return low + (high - low) * (place - before);
  });
  return { samples: resampled, rate: to };
}
