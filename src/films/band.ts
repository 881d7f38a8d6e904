// How far a film is → the band at the top of a picture: the film's title, and "Bước 2/10".
import { PALETTE, type Tone } from '../colours/palette.ts';
import type { Issuer } from '../share/issuer.ts';
import { words } from '../share/sheet/block.ts';
import { inseparable } from '../share/sheet/compounds.ts';
import { box, type Mark } from '../share/sheet/mark.ts';
import { measure, wrap } from '../share/sheet/type.ts';
import { INSIDE } from './caption-pages.ts';
import { WIDTH } from './film.ts';
import { fitted, type } from './stage.ts';

const BAND = 196;
const EDGE = 10;
const TITLE = { x: 56, y: 14, width: INSIDE, height: 62 } as const;
const LABEL = { x: 56, y: 76, width: INSIDE, height: 100 } as const;
/** For a label of two lines, which leaves no room for a title. */
const BOTH = { ...LABEL, y: 20, height: 150 } as const;
const TITLE_SIZE = 42;

export interface Look {
  tone: Tone;
  issuer: Issuer;
  /** The film's title, small above every picture but the first and the last. */
  title: string;
}

export function bandMarks(label: string, { tone, title }: Look): Mark[] {
  const ground = [
    box({ x: 0, y: 0, width: WIDTH, height: BAND - EDGE }, tone.deep),
    box({ x: 0, y: BAND - EDGE, width: WIDTH, height: EDGE }, PALETTE.gold),
  ];
  // As wide as with the widest numeral, so that one step's label is as big as the next one's.
  const set = fitted(label.replace(/\d/g, '4'), LABEL, [76, 66, 58, 50, 44], 1, PALETTE.gold);
  if (wrap(label, INSIDE, set).length > 1) {
    const lower = fitted(label, BOTH, [60, 54, 48, 44], 2, PALETTE.gold);
    return [...ground, ...words(label, INSIDE, lower).draw(BOTH)];
  }
  const name = type(TITLE_SIZE, PALETTE.surface, 400);
  return [
    ...ground,
    ...words(
      shortened(title, (text) => measure(text, name) <= INSIDE),
      INSIDE,
      name,
    ).draw(TITLE),
    ...words(label, INSIDE, set).draw(LABEL),
  ];
}

/** As much of a title as fits on its line, to the end of a thought where there is one; it stood whole in the first picture. */
function shortened(title: string, fits: (text: string) => boolean): string {
  if (fits(title)) return title;
  const words = inseparable(title);
  const heads = words.map((_, index) => words.slice(0, words.length - index).join(' ')).slice(1);
  const cut = heads.map((head) => head.replace(/[,;:]$/, '')).map((head) => `${head}…`);
  const fitting = cut.filter(fits);
  const ended = heads.flatMap((head, index) =>
    /[,;:]$/.test(head) && fits(cut[index]!) ? [cut[index]!] : [],
  );
  return ended[0] ?? fitting[0] ?? title;
}
