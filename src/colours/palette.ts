// Colours of pictures: the light roles of the site as plain values, opaque, since Zalo turns clear pixels black.
import type { TopicId } from '../text/topics.ts';
import { BRAND } from './brand.ts';

export const PALETTE = {
  paper: '#fffdf7',
  surface: '#ffffff',
  ink: '#1d1a15',
  soft: '#4a4439',
  line: '#ddd4c2',
  brand: BRAND.brand,
  onbrand: '#ffffff',
  tint: BRAND.tint,
  gold: '#f4b62c',
  ongold: '#2b1d00',
  danger: '#98160f',
  dangertint: '#fdeceb',
} as const;

/** The colours of a sheet: its band and badges, a lighter shade on the band, and the ground words stand on. */
export interface Tone {
  deep: string;
  light: string;
  tint: string;
}

/** Each topic has its own, so that a wall of posters can be told apart; red is kept for warnings. */
export const TONES: Record<TopicId, Tone> = {
  'chinh-quyen-so': { deep: BRAND.brand, light: '#15705a', tint: '#dff0e8' },
  'kinh-te-so': { deep: '#7d3a00', light: '#9a4d0a', tint: '#fbeedd' },
  'xa-hoi-so': { deep: '#0b4a86', light: '#1a5fa3', tint: '#e0edf9' },
  'an-toan': { deep: '#45216f', light: '#5c3589', tint: '#ece5f6' },
  'binh-dan-hoc-vu-so': { deep: '#00535e', light: '#0f6b77', tint: '#dcf0f2' },
};
