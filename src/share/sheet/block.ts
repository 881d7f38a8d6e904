// Pieces of a sheet that know how high they must be and draw themselves into the place they get.
import type { Area, Mark } from './mark.ts';
import { LINE, measure, wrap, type Type } from './type.ts';

export interface Block {
  /** Least height. */
  height: number;
  /** Share of the height left over; 0 keeps it as low as it can be. */
  grow: number;
  draw: (area: Area) => Mark[];
}

/** Words over as many lines as they need; in a higher place they stand in the middle. */
export function words(text: string, width: number, type: Type, align: 'left' | 'center' = 'left'): Block {
  const lines = wrap(text, width, type);
  const height = lines.length * type.size * LINE;
  return {
    height,
    grow: 0,
    draw: (area) => {
      const top = area.y + (area.height - height) / 2;
      return lines.map((line, index) => {
        const long = measure(line, type);
        return {
          kind: 'text',
          text: line,
          x: area.x + (align === 'center' ? (area.width - long) / 2 : 0),
          y: top + index * type.size * LINE + type.size * 0.98,
          width: long,
          ...type,
        };
      });
    },
  };
}

/** Blocks one below the other; what height is left over goes to those that grow, or around them all. */
export function stack(blocks: readonly Block[], gap = 0): Block {
  const height = sum(blocks.map((one) => one.height)) + gap * Math.max(0, blocks.length - 1);
  const shares = sum(blocks.map(({ grow }) => grow));
  return {
    height,
    grow: shares,
    draw: ({ x, y, width, height: given }) => {
      const spare = given - height;
      let top = shares > 0 ? y : y + spare / 2;
      return blocks.flatMap((block) => {
        const own = block.height + (shares > 0 ? (spare * block.grow) / shares : 0);
        const marks = block.draw({ x, y: top, width, height: own });
        top += own + gap;
        return marks;
      });
    },
  };
}

/** Two blocks next to each other, as high as the higher. */
export function beside(left: Block, leftWidth: number, right: Block, gap: number): Block {
  return {
    height: Math.max(left.height, right.height),
    grow: Math.max(left.grow, right.grow),
    draw: (area) => [
      ...left.draw({ ...area, width: leftWidth }),
      ...right.draw({ ...area, x: area.x + leftWidth + gap, width: area.width - leftWidth - gap }),
    ],
  };
}

/** A block with air around it on a ground of its own. */
export function padded(
  inner: Block,
  across: number,
  along: number,
  ground: (area: Area) => Mark[],
  grow = inner.grow,
): Block {
  return {
    height: inner.height + 2 * along,
    grow,
    draw: (area) => [
      ...ground(area),
      ...inner.draw({
        x: area.x + across,
        y: area.y + along,
        width: area.width - 2 * across,
        height: area.height - 2 * along,
      }),
    ],
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
