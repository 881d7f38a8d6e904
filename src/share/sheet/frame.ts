// Above and below every sheet: the band with its title, the red line of warning, who it comes from and the code.
import { PALETTE } from '../../colours/palette.ts';
import { HOW_TO_SCAN_SHORT } from '../../text/phrases.ts';
import type { Issuer } from '../issuer.ts';
import { padded, stack, words, type Block } from './block.ts';
import { WIDTH, type Look } from './look.ts';
import { badge, box } from './mark.ts';
import { measure, wrap } from './type.ts';

const EDGE = 52;
const GOLD_LINE = 14;

export interface Head {
  /** Above the title: the topic, and which sheet of how many. */
  topic: string;
  count?: string;
  title: string;
  lead?: string | undefined;
  icon: string;
}

export function head({ topic, count, title, lead, icon }: Head, { tone }: Look): Block {
  const badgeSize = 146;
  const inside = WIDTH - 2 * EDGE - badgeSize - 24;
  const white = PALETTE.surface;
  const heading = (size: number) => ({ size, weight: 800 as const, colour: white });
  const size =
    [100, 92, 84, 78, 74].find((one) => measure(title, heading(one)) <= inside) ??
    [80, 74, 68].find((one) => wrap(title, inside, heading(one)).length <= 2) ??
    62;
  const over = { size: 34, weight: 700 as const, colour: PALETTE.gold };
  const said = stack([
    words(count ? `${topic} · ${count}` : topic, inside, over),
    words(title, inside, heading(size)),
    ...(lead ? [padded(words(lead, inside, { size: 40, weight: 400, colour: white }), 0, 6, () => [])] : []),
  ]);
  return {
    height: Math.max(said.height, badgeSize) + 2 * 22 + GOLD_LINE,
    grow: 0,
    draw: (area) => {
      const band = { ...area, height: area.height - GOLD_LINE };
      const middle = band.y + (band.height - badgeSize) / 2;
      return [
        box(band, tone.deep),
        box({ ...area, y: band.y + band.height, height: GOLD_LINE }, PALETTE.gold),
        ...said.draw({ x: area.x + EDGE, y: band.y + 22, width: inside, height: band.height - 44 }),
        ...badge(
          icon,
          area.x + area.width - EDGE - badgeSize,
          middle,
          badgeSize,
          PALETTE.gold,
          PALETTE.ongold,
        ),
      ];
    },
  };
}

export function warning(text: string): Block {
  const sign = 78;
  const said = words(text, WIDTH - 2 * EDGE - sign - 30, { size: 46, weight: 800, colour: PALETTE.surface });
  const block: Block = {
    ...said,
    height: Math.max(said.height, sign),
    draw: (area) => [
      {
        kind: 'icon',
        name: 'triangle-alert',
        x: area.x,
        y: area.y + (area.height - sign) / 2,
        size: sign,
        colour: PALETTE.surface,
      },
      ...said.draw({ ...area, x: area.x + sign + 30 }),
    ],
  };
  return padded(block, EDGE, 16, (area) => [box(area, PALETTE.danger)]);
}

/** Read from a metre where it is no longer than its line. */
const SAID = 40;
/** Between the logo and what the code is for: room for a day's words in two lines, three once it was tried. */
const NAMED = 540;

interface Foot {
  address: string;
  said: string;
  issuer: Issuer;
  /** Small, under the commune's name: compared with its sources when, tried or not. */
  line: string;
}

export function foot({ address, said, issuer, line }: Foot): Block {
  const code = 208;
  const small = { size: 32, weight: 400 as const, colour: PALETTE.soft };
  const size = Math.floor(SAID * Math.min(1, NAMED / measure(said, { size: SAID, weight: 800 })));
  const named = stack([
    words(said, NAMED, { size, weight: 800, colour: PALETTE.brand }),
    words(`${issuer.name} · ${issuer.commune}`, NAMED, { ...small, weight: 700, colour: PALETTE.ink }),
    words(line, NAMED, small),
  ]);
  const scan = words(HOW_TO_SCAN_SHORT, 150, { ...small, weight: 700, colour: PALETTE.ink });
  return {
    height: Math.max(code, named.height) + 8,
    grow: 0,
    draw: (area) => {
      const left = area.x + 36;
      const right = area.x + area.width - 24 - code;
      return [
        box(area, PALETTE.surface),
        { kind: 'logo', x: left, y: area.y + (area.height - 96) / 2, size: 96 },
        ...named.draw({ ...area, x: left + 114, width: NAMED }),
        ...scan.draw({ ...area, x: right - 152, width: 150 }),
        { kind: 'code', address, x: right, y: area.y + (area.height - code) / 2, size: code },
      ];
    },
  };
}

/** Two lines to write on, for the team of the village that hangs the sheet up. */
export function contact(issuer: Issuer): Block {
  const type = { size: 40, weight: 700 as const, colour: PALETTE.ink };
  const fill = (label: string): Block => ({
    height: 84,
    grow: 0,
    draw: ({ x, y, width }) => {
      const long = measure(label, type);
      return [
        { kind: 'text', text: label, x, y: y + 62, width: long, ...type },
        box({ x: x + long + 16, y: y + 66, width: width - long - 16, height: 4 }, PALETTE.ink),
      ];
    },
  });
  return padded(stack(contactLines(issuer).map(fill)), EDGE, 16, (area) => [box(area, PALETTE.surface)]);
}

export const contactLines = ({ village }: Pick<Issuer, 'village'>) => [
  `Tổ công nghệ số của ${village}:`,
  'Điện thoại:',
];
