// Items of a sheet → rows: a numeral or an icon, strong words, plain words.
import type { Sheet } from '../../guides/sheet.ts';
import { PALETTE } from '../../colours/palette.ts';
import { beside, padded, stack, words, type Block } from './block.ts';
import { sized, type Look } from './look.ts';
import { badge, box, type Mark } from './mark.ts';
import { measure } from './type.ts';

type Item = Sheet['items'][number];

/** A big numeral in a circle. */
function numeral(text: string, size: number, { tone }: Look): Block {
  const type = { size: size * 0.62, weight: 800 as const, colour: PALETTE.surface };
  return fixed(size, (x, y) => [
    box({ x, y, width: size, height: size }, tone.deep, size / 2),
    {
      kind: 'text',
      text,
      x: x + (size - measure(text, type)) / 2,
      y: y + size * 0.72,
      width: measure(text, type),
      ...type,
    },
  ]);
}

/** A block of one size, in the middle of the height it gets. */
function fixed(size: number, marks: (x: number, y: number) => Mark[]): Block {
  return { height: size, grow: 0, draw: ({ x, y, height }) => marks(x, y + (height - size) / 2) };
}

function row(item: Item, number: number | undefined, width: number, look: Look): Block {
  const { tone, row: ground } = look;
  const narrow = width < 700;
  const side = sized(narrow || item.strong === undefined ? 78 : 104, look);
  const air = narrow ? 22 : 30;
  const gap = narrow ? 20 : 30;
  const both = number !== undefined && item.strong !== undefined && !narrow;
  const picture = sized(84, look);
  const inside = width - 2 * air - side - gap - (both ? picture + gap : 0);
  const strong = { size: sized(narrow ? 44 : 54, look), weight: 800 as const, colour: PALETTE.ink };
  const plain = { size: sized(narrow ? 38 : 42, look), weight: 400 as const, colour: PALETTE.soft };
  const said = stack([
    ...(item.strong ? [words(item.strong, inside, strong)] : []),
    words(item.text, inside, item.strong ? plain : { ...plain, weight: 700, colour: PALETTE.ink }),
  ]);
  const sign =
    number === undefined
      ? fixed(side, (x, y) => badge(item.icon, x, y, side, tone.deep, PALETTE.surface))
      : numeral(String(number), side, look);
  const drawn: Block = fixed(picture, (x, y) => [
    { kind: 'icon', name: item.icon, x, y, size: picture, colour: tone.deep },
  ]);
  const line = beside(sign, side, both ? beside(said, inside, drawn, gap) : said, gap);
  return padded(line, air, 12, (area) => [box(area, ground, 28)], 1);
}

export function rows({ items, count_from }: Sheet, width: number, look: Look): Block {
  const blocks = items.map((item, index) =>
    row(item, count_from === undefined ? undefined : count_from + index, width, look),
  );
  return stack(blocks, 12);
}
