// The same tone as every kind of file a phone makes → the same sound; broken files and other kinds → what to do.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { atNight } from '../../../tests/at-night.ts';
import { likeVoice, RATE } from '../../../tests/voices/sounds.ts';
import { encodeMp3 } from '../encode.ts';
import { measure } from '../measure.ts';
import { decode } from './decode.ts';

const FILES = [
  ...[
    'voice.webm',
    'voice.ogg',
    'voice.m4a',
    'fragments.m4a',
    'opus-fragments.mp4',
    'voice.aac',
    'voice.mp3',
  ],
];
const bytesOf = (name: string) => readFileSync(join('src/voice/decode/golden', name));

async function heard(bytes: Uint8Array, most = 60) {
  const sound = await decode(bytes, most);
  if (!('samples' in sound)) throw new Error(sound.join(' '));
  return { sound, measured: measure(sound.samples, sound.rate) };
}

describe('a file of a phone', () => {
  test.each(FILES)('%s is a second and a half of the tone', async (name) => {
    const { measured } = await heard(bytesOf(name));
    expect(measured.seconds).toBeGreaterThan(1.4);
    expect(measured.seconds).toBeLessThan(1.7);
    expect(measured.loudness).toBeGreaterThan(-8);
    expect(measured.loudness).toBeLessThan(-3);
    expect(measured.peak).toBeGreaterThan(0.65);
  });

  test('is listened to no longer than it may be', async () => {
    const { measured } = await heard(bytesOf('voice.webm'), 0.2);
    expect(measured.seconds).toBeLessThan(5);
  });
});

const BROKEN = [
  'Tệp tiếng này hỏng, thiếu, hoặc nén theo kiểu máy chưa đọc được.',
  'Nghe thử trên máy đã thu: nghe được thì lưu lại dạng M4A hay MP3 rồi gửi tệp mới, không thì thu lại.',
];

/** Bytes between two that are shaken. */
const STEP = atNight ? 97 : 293;

describe('a file that cannot be taken', () => {
  // A decoder tells the console of every packet it cannot read.
  beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
  afterAll(() => void vi.restoreAllMocks());

  test.each(FILES)(
    'is %s cut in pieces or shaken: it ends in words, or in sound, never in an error',
    async (name) => {
      const whole = bytesOf(name);
      for (const length of [0, 20, 60, 400, whole.length - 500]) await decode(whole.subarray(0, length), 60);
      for (let at = 16; at < whole.length; at += STEP) {
        const shaken = Buffer.from(whole);
        shaken[at] = shaken[at]! ^ 0xff;
        await decode(shaken, 60);
      }
    },
  );

  test.each([
    ['#!AMR\n', 'Tệp này là AMR, tiếng như điện thoại đời cũ, phát loa không rõ.'],
    ['RIFFxxxxWAVEfmt ', 'Tệp này là WAV, nặng gấp hai mươi lần cần thiết.'],
    ['xxxxftyp3gp4', 'Tệp này là 3GP, tiếng như điện thoại đời cũ, phát loa không rõ.'],
    ['<html>', 'Tệp này không phải tiếng mà máy đọc được.'],
    ['', 'Tệp này không phải tiếng mà máy đọc được.'],
  ])('begins with %j', async (start, what) => {
    expect(await decode(Buffer.from(start), 60)).toEqual([
      what,
      'Mở trong ứng dụng ghi âm, chọn lưu hay chia sẻ dạng M4A, AAC hoặc MP3, rồi gửi tệp mới.',
    ]);
  });

  test('has a good beginning and nothing behind it', async () => {
    expect(await decode(bytesOf('voice.webm').subarray(0, 200), 60)).toEqual(BROKEN);
    expect(await decode(bytesOf('voice.m4a').subarray(0, 40), 60)).toEqual(BROKEN);
  });
});

describe('the MP3 that is kept', () => {
  test.each([
    ['a soft voice', 0.05],
    ['a loud voice', 0.9],
  ])(
    'of %s is as loud as others, without the silence around it, a third of a megabyte a minute',
    async (_, height) => {
      const samples = new Float32Array(14 * RATE);
      samples.set(likeVoice(10, height), 2 * RATE);
      const mp3 = await encodeMp3({ samples, rate: RATE }, measure(samples, RATE));
      const { measured } = await heard(mp3);
      expect(measured.seconds).toBeGreaterThan(9.5);
      expect(measured.seconds).toBeLessThan(11);
      expect(measured.loudness).toBeGreaterThan(-23);
      expect(measured.loudness).toBeLessThan(-15);
      expect(measured.clipped).toBe(0);
      expect((mp3.length / measured.seconds) * 60).toBeLessThan(400 * 1024);
    },
  );

  test('keeps nothing that stood beside the sound', async () => {
    const { sound, measured } = await heard(bytesOf('voice.mp3'));
    const mp3 = await encodeMp3(sound, measured);
    expect(Buffer.from(mp3).toString('latin1')).not.toMatch(/ID3|TAG|ftyp/);
  });

  test('has a rate an MP3 may have', async () => {
    const samples = likeVoice(2, 0.5, 20_000);
    const mp3 = await encodeMp3({ samples, rate: 20_000 }, measure(samples, 20_000));
    expect((await heard(mp3)).sound.rate).toBe(16_000);
  });
});
