// Roles of colour, type and space for Tailwind. Pages use roles; a new look changes this file and src/colours.
import { ROLE_RULES } from '../colours/roles.ts';

/** @type {import('tailwindcss').Config} */
export default {
  // Plugins that set some fifty custom properties on every element: a cheap phone pays for each of them on every page.
  corePlugins: Object.fromEntries(
    [
      'preflight',
      'backdropFilter',
      'borderSpacing',
      'boxShadow',
      'contain',
      'filter',
      'fontVariantNumeric',
      'gradientColorStops',
      'ringOffsetColor',
      'ringOffsetWidth',
      'ringWidth',
      'rotate',
      'scale',
      'scrollSnapType',
      'skew',
      'touchAction',
      'transform',
      'translate',
    ].map((name) => [name, false]),
  ),
  plugins: [({ addBase }) => ROLE_RULES.forEach((rules) => addBase(rules))],
  content: ['./src/**/*.{astro,ts}', './content/**/*.mdx'],
  theme: {
    screens: { sm: '30em', md: '48em', lg: '64em' },
    colors: {
      transparent: 'transparent',
      current: 'currentColor',
      /** Behind everything; behind cards; behind quiet bands. */
      paper: 'var(--paper)',
      surface: 'var(--surface)',
      sunken: 'var(--sunken)',
      /** Words; quieter words (still 7:1). */
      ink: 'var(--ink)',
      soft: 'var(--soft)',
      /** Quiet separations; edges of things to press (3:1). */
      line: 'var(--line)',
      edge: 'var(--edge)',
      /** The commune's colour: links and buttons; what stands on it; its quiet band. */
      brand: 'var(--brand)',
      onbrand: 'var(--onbrand)',
      tint: 'var(--tint)',
      /** The one warm accent: the mark, "press here". */
      gold: 'var(--gold)',
      ongold: 'var(--ongold)',
      /** Danger and caution: words and band. */
      danger: 'var(--danger)',
      dangertint: 'var(--dangertint)',
      caution: 'var(--caution)',
      cautiontint: 'var(--cautiontint)',
    },
    fontSize: {
      /** A link of one line with its padding is 44 px high. */
      sm: ['.889rem', '1.625'],
      base: ['1rem', '1.6'],
      lg: ['1.167rem', '1.5'],
      xl: ['1.333rem', '1.35'],
      '2xl': ['1.6rem', '1.3'],
      '3xl': ['1.9rem', '1.25'],
    },
    fontWeight: { normal: '400', bold: '700' },
    borderRadius: { none: '0', sm: '.375rem', DEFAULT: '.625rem', lg: '1rem', full: '999px' },
    extend: {
      maxWidth: { text: '38rem', page: '64rem' },
      /** `call`: a number to press, also with the smallest letters. */
      minHeight: { target: '2.7rem', call: '48px' },
      minWidth: { target: '2.7rem' },
      /** As wide as there is room; with very large letters on a line of its own. */
      flex: { search: '1 1 11rem' },
    },
  },
};
