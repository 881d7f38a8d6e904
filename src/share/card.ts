// A page → its 1200×630 preview card, with words big enough for the thumbnail in a Zalo group.
import { SAMPLE_NOTE } from '../text/phrases.ts';
import { PALETTE } from '../colours/palette.ts';
import type { Issuer } from './issuer.ts';
import { picture, type Picture } from './render.ts';
import { stack, words } from './sheet/block.ts';
import { box, type Mark } from './sheet/mark.ts';
import { paintMarks } from './sheet/paint.ts';
import { measure, type Type } from './sheet/type.ts';

export interface Card {
  /** Stem of the file name: "the-vneid-muc-2". */
  name: string;
  title: string;
  /** One short line under the title. */
  line: string;
  icon: string;
  /** One number that says it all, where the page is about a number. */
  number?: string;
  /** The card shows a figure of the commune. */
  figures?: boolean;
  alt: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 56;
/** The band with the words; below it stands who the page is from. */
const BAND = 500;
/** Room for the words; for the icon or number beside them, and its middle. */
const WORDS = 780;
const ASIDE = 290;
const BESIDE = 999;
const ICON = 190;

/** The longer the title, the smaller; never below what a 90-pixel thumbnail still shows as words. */
function titleSize(title: string): number {
  if (title.length <= 24) return 96;
  return title.length <= 44 ? 80 : 66;
}

const line = (text: string, x: number, y: number, type: Type): Mark => ({
  ...{ kind: 'text', text, x, y, width: measure(text, type) },
  ...type,
});

function beside({ icon, number }: Card): Mark {
  const colour = PALETTE.gold;
  if (number === undefined)
    return { kind: 'icon', name: icon, x: BESIDE - ICON / 2, y: (BAND - ICON) / 2, size: ICON, colour };
  const largest: Type = { size: 130, weight: 800, colour };
  const type = { ...largest, size: Math.min(130, (130 * ASIDE) / measure(number, largest)) };
  return line(number, BESIDE - measure(number, type) / 2, BAND / 2 + type.size * 0.35, type);
}

/** At the right of the foot: that figures are made up. */
function sampleNote(): Mark[] {
  const type: Type = { size: 32, weight: 700, colour: PALETTE.ongold };
  const [across, height] = [20, 53];
  const width = measure(SAMPLE_NOTE, type) + 2 * across;
  const left = WIDTH - EDGE - width;
  const top = (BAND + HEIGHT - height) / 2;
  return [
    box({ x: left, y: top, width, height }, PALETTE.gold, 13),
    line(SAMPLE_NOTE, left + across, top + 38, type),
  ];
}

/** What the card is drawn from. */
export function cardMarks(card: Card, issuer: Issuer): Mark[] {
  const title: Type = { size: titleSize(card.title), weight: 800, colour: PALETTE.onbrand };
  const said = stack(
    [words(card.title, WORDS, title), words(card.line, WORDS, { ...title, size: 36, weight: 400 })],
    20,
  );
  return [
    box({ x: 0, y: 0, width: WIDTH, height: HEIGHT }, PALETTE.paper),
    box({ x: 0, y: 0, width: WIDTH, height: BAND }, PALETTE.brand),
    ...said.draw({ x: EDGE, y: 0, width: WORDS, height: BAND }),
    beside(card),
    { kind: 'logo', x: EDGE, y: 531, size: 68 },
    line(issuer.name, 144, 561, { size: 34, weight: 800, colour: PALETTE.ink }),
    line(issuer.commune, 144, 595, { size: 24, weight: 400, colour: PALETTE.soft }),
    ...(card.figures && issuer.sample ? sampleNote() : []),
  ];
}

export function card(shown: Card, issuer: Issuer): Picture {
  const marks = cardMarks(shown, issuer);
  const sized = { width: WIDTH, height: HEIGHT, alt: shown.alt, shown: marks };
  return picture(shown.name, sized, (pen) => paintMarks(pen, marks));
}
