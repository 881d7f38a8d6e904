// A drawn screen → a phone with the one thing to press in gold and a hand on it.
import { screenParts, type DrawnScreen, type PartKind } from '../../text/screen.ts';
import { PALETTE } from '../../colours/palette.ts';
import { padded, stack, words, type Block } from './block.ts';
import { sized, type Look } from './look.ts';
import { box, type Area, type Mark } from './mark.ts';

const BEZEL = 12;
const AIR = 26;
/** A place that is not the one to press; buttons are rounder than the rest, on a ground of their own. */
export const CALM = {
  edge: { colour: '#857a66', width: 3 },
  button: { radius: 30, colour: '#e9e4d8' },
} as const;
/** Things to press may be this much higher than they must be, where the screen has room. */
const ROOMY = 1.22;

function part(name: string, kind: PartKind, pressed: boolean, width: number, look: Look): Block {
  const size = sized(34, look);
  const hand = pressed ? size * 1.7 : 0;
  const colour = pressed ? PALETTE.ongold : kind === 'field' ? PALETTE.soft : PALETTE.ink;
  const type = { size, weight: pressed ? (800 as const) : (400 as const), colour };
  const label = words(
    name,
    width - 2 * AIR - hand,
    type,
    kind === 'button' || kind === 'tab' ? 'center' : 'left',
  );
  const ground = pressed ? PALETTE.gold : kind === 'button' ? CALM.button.colour : PALETTE.surface;
  const edge = pressed ? { colour: PALETTE.ink, width: 6 } : CALM.edge;
  const inner: Block = { ...label, draw: (area) => label.draw({ ...area, width: area.width - hand }) };
  return padded(
    inner,
    AIR,
    12,
    (area) => [
      box(area, ground, kind === 'button' ? CALM.button.radius : 16, edge),
      ...(pressed ? handOn(area, hand) : []),
    ],
    1,
  );
}

function handOn({ x, y, width, height }: Area, size: number): Mark[] {
  return [
    {
      kind: 'icon',
      name: 'pointer',
      x: x + width - size - 8,
      y: y + height / 2 - size * 0.42,
      size,
      colour: PALETTE.ink,
    },
  ];
}

/** A column as wide as given; the frame fills the height it gets. */
export function phone(screen: DrawnScreen, width: number, look: Look): Block {
  const inside = width - 2 * BEZEL - 2 * 20;
  const size = sized(34, look);
  const title = words(
    screen.title,
    inside,
    { size: sized(40, look), weight: 800, colour: PALETTE.ink },
    'center',
  );
  const text = screen.text
    ? [words(screen.text, inside, { size, weight: 400, colour: PALETTE.ink }, 'center')]
    : [];
  const parts = screenParts(screen).flatMap(({ kind, names }) =>
    names.map((name) => part(name, kind, name === screen.press, inside, look)),
  );
  const bar = padded(
    words(screen.app, inside, { size, weight: 700, colour: PALETTE.surface }, 'center'),
    0,
    10,
    () => [],
  );
  const body = stack([title, ...text, ...parts], 14);
  return {
    height: bar.height + body.height + 2 * BEZEL + 66,
    grow: 1,
    draw: (area) => {
      const glass = inset(area, BEZEL);
      const head = { ...glass, height: bar.height };
      const below = {
        x: glass.x + 20,
        y: glass.y + bar.height + 16,
        width: inside,
        height: Math.min(glass.height - bar.height - 50, body.height * ROOMY),
      };
      return [
        box(area, PALETTE.ink, 56),
        box(glass, PALETTE.surface, 42),
        box(head, look.tone.deep, 42),
        box({ ...head, y: head.y + head.height / 2, height: head.height / 2 }, look.tone.deep),
        ...bar.draw(head),
        ...body.draw(below),
        box(
          { x: area.x + area.width / 2 - 70, y: area.y + area.height - BEZEL - 20, width: 140, height: 8 },
          PALETTE.soft,
          4,
        ),
      ];
    },
  };
}

const inset = ({ x, y, width, height }: Area, by: number): Area => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});
