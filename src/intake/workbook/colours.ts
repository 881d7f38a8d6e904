// Colours as spreadsheets write them → the same letters for the same colour, and whether a text is seen on another.

/** "FFFFFF", or the place in a palette that we do not know: alike there is alike on the screen. */
export type Colour = string;

export const BLACK: Colour = '000000';
export const WHITE: Colour = 'FFFFFF';

const PALETTE = [BLACK, WHITE, 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const INDEXED = new Map([...PALETTE, ...PALETTE].map((colour, index) => [index, colour]));
/** The colours of the screen itself: text and what is behind it. */
INDEXED.set(64, BLACK).set(65, WHITE);

type Attributes = Readonly<Record<string, string>>;

/** `<color>`, `<fgColor>`; undefined where the program chooses. */
export function excelColour({ rgb, theme, indexed, tint }: Attributes): Colour | undefined {
  const plain = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(rgb ?? '')?.[1];
  if (plain !== undefined) return plain.toUpperCase();
  if (indexed !== undefined) return INDEXED.get(Number(indexed)) ?? `indexed ${indexed}`;
  if (theme === undefined) return undefined;
  // The first two of a theme are its paper and its ink; a tint makes them greyer.
  const [lighter, number] = [Number(tint ?? 0), Number(theme)];
  if (number === 0) return grey(1 + Math.min(0, lighter));
  if (number === 1) return grey(Math.max(0, lighter));
  return `theme ${number} ${lighter.toFixed(2)}`;
}

/** "#ffffff" of an OpenDocument file. */
export const documentColour = (text: string | undefined): Colour | undefined =>
  /^#([0-9a-f]{6})$/i.exec(text ?? '')?.[1]?.toUpperCase();

function grey(lightness: number): Colour {
  const level = Math.round(255 * Math.min(1, Math.max(0, lightness)));
  return level.toString(16).padStart(2, '0').toUpperCase().repeat(3);
}

/** Nobody sees a difference below this, of 255, on a sunlit screen. */
const SEEN = 16;

export function isSeen(text: Colour, behind: Colour): boolean {
  if (text === BLACK && behind === WHITE) return true;
  const [one, other] = [text, behind].map(channels);
  if (!one || !other) return text !== behind;
  return one.some((level, at) => Math.abs(level - (other[at] ?? 0)) > SEEN);
}

const channels = (colour: Colour) =>
  /^[0-9A-F]{6}$/.test(colour) ? [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16)) : undefined;
