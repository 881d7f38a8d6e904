// Big numbers, and the two columns "do" and "do not".
import { RIGHT, WRONG, type Sheet } from '../../guides/sheet.ts';
import { PALETTE } from '../../colours/palette.ts';
import { beside, padded, stack, words, type Block } from './block.ts';
import { sized, type Look } from './look.ts';
import { box } from './mark.ts';
import { measure, wrap } from './type.ts';

/** A number to be read from across the room, with what it counts. */
export function numbers(all: NonNullable<Sheet['numbers']>, width: number, look: Look): Block {
  const inside = width - 2 * 44;
  const big = { size: sized(all.length > 1 ? 116 : 168, look), weight: 800 as const, colour: PALETTE.ongold };
  const said = { size: sized(46, look), weight: 700 as const, colour: PALETTE.ongold };
  const column = Math.min(Math.max(...all.map(({ value }) => measure(value, big))), inside);
  const rest = inside - column - 36;
  const blocks = all.map(({ value, text }) => {
    const short = rest >= 300 && wrap(text, rest, said).length <= 3;
    const line = short
      ? beside(words(value, column, big), column, words(text, rest, said), 36)
      : stack([
          words(value, inside, fitted(value, inside, { ...big, size: sized(112, look) })),
          words(text, inside, said),
        ]);
    return padded(line, 44, 14, (area) => [box(area, PALETTE.gold, 32)], 1);
  });
  return stack(blocks, 14);
}

/** The same type, smaller where one word would be wider than its place. */
function fitted<T extends { size: number; weight: 800 }>(text: string, width: number, type: T): T {
  const long = measure(text, type);
  return long <= width ? type : { ...type, size: (type.size * width) / long };
}

interface Side {
  heading: string;
  icon: string;
  colour: string;
  ground: string;
  lines: readonly string[];
}

function side({ heading, icon, colour, ground, lines }: Side, width: number, look: Look): Block {
  const type = { size: sized(42, look), weight: 700 as const, colour: PALETTE.ink };
  const sign = sized(50, look);
  const head = words(heading, width - 140, { size: sized(60, look), weight: 800, colour: PALETTE.surface });
  const marked: Block = {
    ...head,
    draw: (area) => [
      {
        kind: 'icon',
        name: icon,
        x: area.x,
        y: area.y + (area.height - 64) / 2,
        size: 64,
        colour: PALETTE.surface,
      },
      ...head.draw({ ...area, x: area.x + 84 }),
    ],
  };
  const said = lines.map((line) => {
    const text = words(line, width - 2 * 26 - sign - 16, type);
    const block: Block = {
      ...text,
      grow: 1,
      draw: (area) => [
        { kind: 'icon', name: icon, x: area.x, y: area.y + (area.height - sign) / 2, size: sign, colour },
        ...text.draw({ ...area, x: area.x + sign + 16 }),
      ],
    };
    return block;
  });
  const top = padded(marked, 30, 14, (area) => [
    box(area, colour, 32),
    box({ ...area, y: area.y + area.height - 32, height: 32 }, colour),
  ]);
  const body = padded(stack(said, 22), 26, 26, () => []);
  return {
    ...stack([top, body]),
    draw: (area) => [box(area, ground, 32), ...stack([top, body]).draw(area)],
  };
}

export function compare(
  right: readonly string[],
  wrong: readonly string[],
  width: number,
  given: Look,
): Block {
  const look = { ...given, scale: Math.min(given.scale, 1.12) };
  const half = (width - 20) / 2;
  const [good, bad] = [
    { heading: RIGHT, icon: 'check', colour: PALETTE.brand, ground: '#dff0e8', lines: right },
    { heading: WRONG, icon: 'x', colour: PALETTE.danger, ground: PALETTE.dangertint, lines: wrong },
  ];
  return beside(side(good, half, look), half, side(bad, half, look), 20);
}
