// Colours of pictures: the light roles of the site as plain values, opaque, since Zalo turns clear pixels black.

export const PALETTE = {
  paper: '#fffdf7',
  surface: '#ffffff',
  ink: '#1d1a15',
  soft: '#4a4439',
  line: '#ddd4c2',
  brand: '#0a5540',
  onbrand: '#ffffff',
  tint: '#e3f1e9',
  gold: '#f4b62c',
  ongold: '#2b1d00',
  danger: '#98160f',
  dangertint: '#fdeceb',
} as const;
