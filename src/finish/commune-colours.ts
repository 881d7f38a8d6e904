// The commune's colours in data/commune.yaml → those of every page and picture, while the site is built.
import { join } from 'node:path';
import { readCommune, type Commune } from '../reports/commune.ts';
import { DATA_FOLDER } from '../reports/paths.ts';

type Colours = NonNullable<Commune['colours']>;

/** Mixes two colours "#rrggbb"; `share` of the first. */
function mix(one: string, other: string, share: number): string {
  const part = (colour: string, at: number) => parseInt(colour.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(part(one, at) * share + part(other, at) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Colours as src writes them → as this commune has them: the brand by day and night, and the bands mixed of it. */
export function colourWords({ brand, dark }: Colours): [from: string, to: string][] {
  return [
    ['#0a5540', brand],
    ['#e3f1e9', mix(brand, '#ffffff', 0.11)],
    ['#8fdcb9', dark],
    ['#06261a', mix(dark, '#000000', 0.15)],
    ['#16352a', mix(dark, '#14181a', 0.2)],
    ['#003326', mix(brand, '#000000', 0.6)],
    ['#b6ffdc', mix(dark, '#ffffff', 0.5)],
  ];
}

/** None where the commune keeps the colours of the site. */
function ownWords(): [from: string, to: string][] {
  const colours = readCommune(join(DATA_FOLDER, 'commune.yaml')).commune?.colours;
  return colours ? colourWords(colours) : [];
}

const recolour = (text: string, words: readonly [from: string, to: string][]) =>
  words.reduce((rest, [from, to]) => rest.replaceAll(from, to), text);

/** Gives a page's styles the colours of the commune: Tailwind reads its palette past Vite. */
export function pageColours(): (html: string) => string {
  const words = ownWords();
  return (html) => recolour(html, words);
}

/** Gives everything below src the colours of the commune; without any it stays as it is. */
export function communeColours() {
  const words = ownWords();
  return {
    name: 'commune-colours',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (words.length === 0 || !/\/src\/(ui|share|offline)\/[^?]*\.(css|ts|astro)/.test(id)) return null;
      return recolour(code, words);
    },
  };
}
