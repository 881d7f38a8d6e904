// Voices made of numbers → length, loudness, torn tops; and the sentences whoever spoke is told.
import { describe, expect, test } from 'vitest';
import { likeVoice, RATE, torn } from '../../tests/voices/sounds.ts';
import { measure } from './measure.ts';
import { faultsOf, longest } from './verdict.ts';

/** A voice with a second of silence before and behind it. */
function inSilence(voice: Float32Array): Float32Array {
  const all = new Float32Array(voice.length + 2 * RATE);
  all.set(voice, RATE);
  return all;
}

const told = (samples: Float32Array, seconds: number) =>
  faultsOf(measure(samples, RATE), seconds).map((one) => one.join(' '));

describe('what is measured', () => {
  test('is where the voice begins and ends, and how loud it is there, whatever silence is around it', () => {
    const alone = measure(likeVoice(4), RATE);
    const around = measure(inSilence(likeVoice(4)), RATE);
    expect(around.seconds).toBe(6);
    expect(around.spoken.from).toBeCloseTo(1, 1);
    expect(around.spoken.to).toBeGreaterThan(4.5);
    expect(around.loudness).toBeCloseTo(alone.loudness, 1);
    expect(around.peak).toBeCloseTo(alone.peak, 3);
    expect(around.clipped).toBe(0);
  });

  test('is half as loud where the voice is', () => {
    const [loud, soft] = [likeVoice(4, 0.5), likeVoice(4, 0.25)].map((one) => measure(one, RATE).loudness);
    expect(loud! - soft!).toBeCloseTo(6, 0);
  });

  test('is nothing of a silent file, nor of an empty one', () => {
    expect(measure(new Float32Array(RATE), RATE).loudness).toBe(-Infinity);
    expect(measure(new Float32Array(0), RATE)).toMatchObject({ seconds: 0, loudness: -Infinity, clipped: 0 });
  });
});

describe('whoever spoke is told', () => {
  test.each([
    ['nothing of a good one', likeVoice(20), 20, []],
    [
      'of one without a sound',
      new Float32Array(20 * RATE),
      20,
      ['Bản thu không có tiếng. Thu lại; xem tay có bịt lỗ micro ở cạnh dưới máy không.'],
    ],
    [
      'of one that is too quiet',
      likeVoice(20, 0.008),
      20,
      ['Tiếng nhỏ quá. Thu lại, đưa máy gần miệng hơn, chừng một gang tay.'],
    ],
    [
      'of one that is torn',
      torn(likeVoice(20)),
      20,
      ['Tiếng to quá nên bị vỡ. Thu lại, đưa máy ra xa miệng hơn, chừng hai gang tay.'],
    ],
    [
      'of one that is too long',
      likeVoice(60),
      20,
      ['Bản thu dài hơn 50 giây, lời này chỉ đọc khoảng 20 giây. Thu lại, đọc hết lời thì bấm dừng ngay.'],
    ],
    [
      'of one that was cut off',
      likeVoice(6),
      20,
      ['Bản thu chỉ có 6 giây tiếng nói, lời này đọc khoảng 20 giây. Thu lại, đọc chậm và đọc cho hết lời.'],
    ],
  ])('%s', (_, samples, seconds, words) => expect(told(samples, seconds)).toEqual(words));

  test('and has time for a pause at every breath', () => expect(longest(60)).toBe(130));
});
