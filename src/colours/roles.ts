// Colours by role, for light, dark, each with more contrast, and paper → the custom properties every page starts with.
// Words (ink, soft, brand, danger, caution) stand at 7:1 or more on the grounds they are used on: palette.test.ts.

import { BRAND } from './brand.ts';

type Roles = Record<string, string>;

export const LIGHT: Roles = {
  paper: '#fffdf7',
  surface: '#fff',
  sunken: '#f5f0e4',
  ink: '#1d1a15',
  soft: '#4a4439',
  line: '#ddd4c2',
  edge: '#857a66',
  brand: BRAND.brand,
  onbrand: '#fff',
  tint: BRAND.tint,
  gold: '#f4b62c',
  ongold: '#2b1d00',
  danger: '#98160f',
  dangertint: '#fdeceb',
  caution: '#6b4200',
  cautiontint: '#fff2d2',
};

export const DARK: Roles = {
  paper: '#14181a',
  surface: '#1c2225',
  sunken: '#0e1113',
  ink: '#f3efe6',
  soft: '#cdc6b8',
  line: '#394145',
  edge: '#909a9e',
  brand: BRAND.dark,
  onbrand: BRAND.onDark,
  tint: BRAND.darkTint,
  gold: '#f2c14e',
  ongold: '#2b1d00',
  danger: '#ffb3aa',
  dangertint: '#421613',
  caution: '#f6d28c',
  cautiontint: '#3a2c0c',
};

/** What differs where the reader wants more contrast: no quiet grounds, every edge a line, words near 21:1. */
export const LIGHT_CONTRAST: Roles = {
  paper: '#fff',
  sunken: '#fff',
  ink: '#000',
  soft: '#000',
  line: '#000',
  edge: '#000',
  brand: BRAND.brandContrast,
  tint: '#fff',
  danger: '#7a0000',
  dangertint: '#fff',
  caution: '#3d2500',
  cautiontint: '#fff',
};

export const DARK_CONTRAST: Roles = {
  paper: '#000',
  surface: '#000',
  sunken: '#000',
  ink: '#fff',
  soft: '#fff',
  line: '#fff',
  edge: '#fff',
  brand: BRAND.darkContrast,
  onbrand: '#000',
  tint: '#000',
  gold: '#ffd75e',
  danger: '#ffd0ca',
  dangertint: '#000',
  caution: '#ffe6b0',
  cautiontint: '#000',
};

/** Black on white, so that it costs no ink and survives a copier. */
export const PAPER: Roles = {
  paper: '#fff',
  surface: '#fff',
  sunken: '#fff',
  ink: '#000',
  soft: '#000',
  line: '#666',
  edge: '#000',
  brand: '#000',
  onbrand: '#fff',
  tint: '#fff',
  gold: '#fff',
  ongold: '#000',
  danger: '#000',
  dangertint: '#fff',
  caution: '#000',
  cautiontint: '#fff',
};

const properties = (roles: Roles) =>
  Object.fromEntries(Object.entries(roles).map(([role, value]) => [`--${role}`, value]));

const NIGHT = '@media screen and (prefers-color-scheme: dark)';

/**
 * Style rules for Tailwind's base layer. By night the phone decides until the reader does, by classes of <html>: "sang"
 * light, "toi" dark, "cao" more contrast (put there also for a phone that asks for it). Paper stands above them all.
 */
export const ROLE_RULES = [
  { ':root': properties(LIGHT) },
  { [NIGHT]: { ':root:not(.sang)': properties(DARK), '.sang': { 'color-scheme': 'light' } } },
  { '@media screen': { ':root.toi': { 'color-scheme': 'dark', ...properties(DARK) } } },
  { '@media screen': { ':root.cao': properties(LIGHT_CONTRAST) } },
  {
    [NIGHT]: { ':root.cao:not(.sang)': properties(DARK_CONTRAST) },
    '@media screen': { ':root.toi.cao': properties(DARK_CONTRAST) },
  },
  { '@media print': { ':root': properties(PAPER) } },
];
