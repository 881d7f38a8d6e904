// Samples of one channel → how long it is, how loud where somebody speaks, how much of it is torn. For phones and the inbox alike.

export interface Measures {
  seconds: number;
  /** From the first sound that is heard to the last. */
  spoken: { from: number; to: number };
  /** Mean level of what is heard, in dB below the loudest a file can hold; -Infinity where nothing is. */
  loudness: number;
  /** The highest sample, from 0 to 1. */
  peak: number;
  /** Share of the samples heard that stand at the limit, where the tops of the waves are cut off. */
  clipped: number;
}

/** Length of the pieces whose level is looked at, in seconds. */
const PIECE = 0.05;
/** Quieter than this is a room without anybody speaking in it, in dB. */
const NOTHING = -52;
/** What is so much quieter than the loudest piece is a pause, in dB. */
const PAUSE = 26;
/** A whole file is made as loud as this sample allows: packed waves come back a little lower than they were cut. */
const LIMIT = 0.97;

export const decibels = (ratio: number) => 20 * Math.log10(ratio);

/** Root of the mean square of some samples. */
export function level(samples: Float32Array): number {
  let sum = 0;
  for (const one of samples) sum += one * one;
  return Math.sqrt(sum / Math.max(1, samples.length));
}

export function measure(samples: Float32Array, rate: number): Measures {
  const size = Math.max(1, Math.round(rate * PIECE));
  const pieces: number[] = [];
  for (let at = 0; at < samples.length; at += size) pieces.push(level(samples.subarray(at, at + size)));
  const loudest = pieces.reduce((most, one) => Math.max(most, one), 0);
  const least = Math.max(decibels(loudest) - PAUSE, NOTHING);
  const heard = pieces.map((one) => decibels(one) > least);
  const [first, last] = [heard.indexOf(true), heard.lastIndexOf(true)];
  const among = pieces.filter((_, index) => heard[index]);
  const power = among.reduce((sum, one) => sum + one * one, 0) / Math.max(1, among.length);
  let [peak, torn] = [0, 0];
  for (const one of samples) {
    const height = Math.abs(one);
    if (height > peak) peak = height;
    if (height >= LIMIT) torn++;
  }
  return {
    seconds: samples.length / rate,
    spoken: { from: Math.max(0, first) * PIECE, to: (last + 1) * PIECE },
    loudness: among.length === 0 ? -Infinity : decibels(Math.sqrt(power)),
    peak: Math.min(1, peak),
    clipped: torn / Math.max(1, among.length * size),
  };
}
