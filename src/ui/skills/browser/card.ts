// A skill and the day → the card of somebody who passed its check, drawn on this phone: no name, no number, nothing kept.
import { dayName, type Day } from '../../../text/date.ts';

export interface CardWords {
  skill: string;
  site: string;
  commune: string;
  /** The address of the guide, as it is said. */
  learn: string;
}

export type CardColours = Record<'paper' | 'ink' | 'soft' | 'brand' | 'onbrand' | 'gold', string>;

const SIZE = 1080;
const EDGE = 70;
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** Words over as many lines as they need. @param widthOf of words as they are drawn */
export function linesOf(words: string, width: number, widthOf: (words: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.length - 1;
    const longer = last < 0 ? word : `${lines[last]!} ${word}`;
    if (last >= 0 && widthOf(longer) <= width) lines[last] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Draws the card, and says in words what stands on it. */
export function drawCard(
  canvas: HTMLCanvasElement,
  { skill, site, commune, learn }: CardWords,
  colours: CardColours,
  day: Day,
): string {
  canvas.width = canvas.height = SIZE;
  const pen = canvas.getContext('2d')!;
  const box = (colour: string, y: number, height: number) => {
    pen.fillStyle = colour;
    pen.fillRect(0, y, SIZE, height);
  };
  /** Made smaller until it fits; returns the place below the last line. */
  const write = (words: string, y: number, size: number, colour: string, weight = 400): number => {
    pen.font = `${weight} ${size}px ${FONT}`;
    pen.fillStyle = colour;
    const widthOf = (some: string) => pen.measureText(some).width;
    const lines = linesOf(words, SIZE - 2 * EDGE, widthOf);
    for (const line of lines) {
      const wide = widthOf(line);
      if (wide > SIZE - 2 * EDGE)
        return write(words, y, Math.floor((size * (SIZE - 2 * EDGE)) / wide), colour, weight);
    }
    lines.forEach((line, at) => pen.fillText(line, EDGE, y + (at + 1) * size * 1.25));
    return y + lines.length * size * 1.25;
  };
  box(colours.paper, 0, SIZE);
  box(colours.brand, 0, 190);
  box(colours.gold, 190, 14);
  write(site, 14, 60, colours.onbrand, 800);
  write(commune, 104, 38, colours.onbrand);
  const passed = `Qua kiểm tra ba việc ngày ${dayName(day)}`;
  let below = write('Tôi tự làm được', 270, 56, colours.soft);
  below = write(skill, below + 10, 104, colours.ink, 800);
  write(passed, below + 40, 48, colours.brand, 700);
  write('Bà con muốn học, gõ:', 900, 40, colours.soft);
  write(learn, 955, 48, colours.ink, 700);
  return `Tôi tự làm được: ${skill}. ${passed}.`;
}
