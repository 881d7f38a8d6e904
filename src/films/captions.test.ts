// Cues → WebVTT as browsers read it; lengths as people say them.
import { expect, test } from 'vitest';
import { lengthName, webvtt } from './captions.ts';

test('cues stand one after another, with what would be markup made harmless', () => {
  const cues = [
    { from: 0, to: 2.5, text: 'Bước 1/2. Mở VNeID.' },
    { from: 2.5, to: 61.25, text: 'Gõ “a < b & c”.' },
  ];
  expect(webvtt(cues)).toBe(
    'WEBVTT\n\n00:00:00.000 --> 00:00:02.500\nBước 1/2. Mở VNeID.\n\n00:00:02.500 --> 00:01:01.250\nGõ “a &lt; b &amp; c”.\n',
  );
});

test.each([
  [30, '0:30'],
  [59.6, '1:00'],
  [65.2, '1:05'],
])('%s seconds are %s', (seconds, name) => expect(lengthName(seconds)).toBe(name));
