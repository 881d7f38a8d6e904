// Contrast of words on the grounds they stand on, by WCAG 2.2: 7:1 for words (AAA), 3:1 for edges of what is pressed.
import { describe, expect, test } from 'vitest';
import { brandOf } from './brand.ts';
import { GROUND } from '../reports/own-colours.ts';
import { contrast } from '../text/contrast.ts';
import { PALETTE } from './palette.ts';
import { DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, PAPER } from './roles.ts';

const LOOKS = {
  light: LIGHT,
  dark: DARK,
  'light, more contrast': { ...LIGHT, ...LIGHT_CONTRAST },
  'dark, more contrast': { ...DARK, ...DARK_CONTRAST },
  paper: PAPER,
};

describe.each(Object.entries(LOOKS))('%s', (_, roles) => {
  const ratio = (word: string, ground: string) => contrast(roles[word] ?? '', roles[ground] ?? '');

  test.each([
    ...['ink', 'soft', 'brand', 'danger', 'caution'].flatMap((word): [string, string][] => [
      [word, 'paper'],
      [word, 'surface'],
    ]),
    ['ink', 'sunken'],
    ['soft', 'sunken'],
    ['brand', 'tint'],
    ['ink', 'tint'],
    ['onbrand', 'brand'],
    ['ongold', 'gold'],
    ['danger', 'dangertint'],
    ['caution', 'cautiontint'],
  ] as [string, string][])('%s on %s is 7:1', (word, ground) => {
    expect(ratio(word, ground)).toBeGreaterThanOrEqual(7);
  });

  test.each(['paper', 'surface'])('edges on %s are 3:1', (ground) => {
    expect(ratio('edge', ground)).toBeGreaterThanOrEqual(3);
  });
});

test('every look has every role, and pictures have the colours of light pages', () => {
  const roles = Object.keys(LIGHT).sort();
  for (const look of Object.values(LOOKS)) expect(Object.keys(look).sort()).toEqual(roles);
  const long = (colour = '') => (colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour);
  const light: Record<string, string> = Object.fromEntries(
    Object.entries(LIGHT).map(([role, colour]) => [role, long(colour)]),
  );
  expect(light).toMatchObject(PALETTE);
});

test.each([
  ['#0b4a86', '#9fcbf7'],
  ['#7d3a00', '#f0b985'],
  ['#5b1060', '#d9a6de'],
])('what is mixed of %s and %s can be read as well as they can', (chosen, atNight) => {
  const { brand, tint, dark, onDark, darkTint } = brandOf({ brand: chosen, dark: atNight });
  for (const [one, other] of [
    [brand, tint],
    [dark, onDark],
    [dark, darkTint],
  ] as const)
    expect(contrast(one, other)).toBeGreaterThanOrEqual(7);
});

test('a commune with colours of its own loses none of the others', () => {
  const own = brandOf({ brand: '#0b4a86', dark: '#9fcbf7' });
  const ours = brandOf(undefined);
  expect(Object.keys(own).sort()).toEqual(Object.keys(ours).sort());
  expect(Object.values(own).filter((colour) => Object.values(ours).includes(colour))).toEqual([]);
});

test('a commune’s own colours are asked to be readable on the grounds pages have', () => {
  expect(GROUND).toEqual({ day: LIGHT['paper'], night: DARK['surface'] });
});
