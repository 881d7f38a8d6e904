// What a sheet is drawn from: boxes, lines of words, icons, codes. Plain data, painted alike on a picture and on paper.
import type { FontWeight } from '../../files/fonts.ts';

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const isOn = ({ x, y }: { x: number; y: number }, area: Area): boolean =>
  x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height;

export type Mark =
  | (Area & { kind: 'box'; colour: string; radius: number; edge?: { colour: string; width: number } })
  | {
      kind: 'text';
      text: string;
      x: number;
      /** The baseline. */
      y: number;
      size: number;
      weight: FontWeight;
      colour: string;
      width: number;
    }
  | { kind: 'icon'; name: string; x: number; y: number; size: number; colour: string }
  | { kind: 'code'; address: string; x: number; y: number; size: number }
  | { kind: 'logo'; x: number; y: number; size: number };

export function box(area: Area, colour: string, radius = 0, edge?: { colour: string; width: number }): Mark {
  return { kind: 'box', ...area, colour, radius, ...(edge && { edge }) };
}

/** An icon in the middle of a filled square or, with a radius of half its side, circle. */
export function badge(name: string, x: number, y: number, size: number, colour: string, ink: string): Mark[] {
  const inset = size * 0.19;
  return [
    box({ x, y, width: size, height: size }, colour, size * 0.24),
    { kind: 'icon', name, x: x + inset, y: y + inset, size: size - 2 * inset, colour: ink },
  ];
}
