// A sheet and the height of its paper → its marks, as big as they fit: the one layout of pictures and of print.
import type { Sheet, SheetScreen } from '../../guides/sheet.ts';
import { topic as topicOf, type TopicId } from '../../text/topics.ts';
import { TONES } from '../../colours/palette.ts';
import type { Issuer } from '../issuer.ts';
import { beside, stack, type Block } from './block.ts';
import { contact, foot, head, warning } from './frame.ts';
import { onPaper, onScreen, WIDTH, type Look } from './look.ts';
import { box, type Mark } from './mark.ts';
import { compare, numbers } from './panels.ts';
import { phone } from './phone.ts';
import { rows } from './rows.ts';

export interface Origin {
  topic: TopicId;
  icon: string;
  /** "1/3"; left out when there is one sheet only. */
  count?: string;
  /** What the code opens. */
  address: string;
  /** A short address to type or to read out, which leads to the same task. */
  said: string;
  issuer: Issuer;
  /** "Đối chiếu nguồn ngày 22/11/2026; chưa thử trên máy thật" */
  line: string;
}

/** For a picture, or for printing; a poster also has lines to fill in by hand. */
export type Use = 'picture' | 'print' | 'poster';

const MARGIN = 36;
const INSIDE = WIDTH - 2 * MARGIN;
const PHONE = 460;
/** A phone's own words stay smaller than what is said about them. */
const BIGGEST_PHONE = 1.2;
const GAP = 18;
/** From big to small; the smallest still keeps body words at the least size. */
const SCALES = [1.45, 1.35, 1.25, 1.18, 1.12, 1.06, 1, 0.95, 0.9, 0.86, 0.82, 0.78];

/** The block at the biggest scale at which it is no higher than the room; undefined when none is. */
function biggest(make: (look: Look) => Block, look: Omit<Look, 'scale'>, room: number): Block | undefined {
  for (const scale of SCALES) {
    const block = make({ ...look, scale });
    if (block.height <= room) return block;
  }
  return undefined;
}

function body(sheet: Sheet, look: Look): Block {
  return stack(
    [
      ...(sheet.numbers ? [numbers(sheet.numbers, INSIDE, look)] : []),
      ...(sheet.items.length > 0 ? [rows(sheet, INSIDE, look)] : []),
      ...(sheet.right && sheet.wrong ? [compare(sheet.right, sheet.wrong, INSIDE, look)] : []),
    ],
    GAP,
  );
}

/** A phone and beside it what to do, each as big as it fits. */
function withPhone(
  sheet: Sheet,
  screen: SheetScreen,
  look: Omit<Look, 'scale'>,
  room: number,
): Block | undefined {
  const left = biggest(
    (one) => phone(screen, PHONE, { ...one, scale: Math.min(one.scale, BIGGEST_PHONE) }),
    look,
    room,
  );
  const right = biggest((one) => rows(sheet, INSIDE - PHONE - GAP, one), look, room);
  return left && right && beside(left, PHONE, right, GAP);
}

/** Everything on the sheet. `fits` is false when even the smallest words do not fit: the sheet needs fewer words. */
export function compose(
  sheet: Sheet,
  origin: Origin,
  height: number,
  use: Use,
): { marks: Mark[]; fits: boolean } {
  const look = use === 'picture' ? onScreen(TONES[origin.topic]) : onPaper(TONES[origin.topic]);
  const band = head(
    { ...origin, topic: topicOf(origin.topic).name, title: sheet.title, lead: sheet.lead },
    { ...look, scale: 1 },
  );
  const below = stack([
    ...(sheet.warning ? [warning(sheet.warning)] : []),
    ...(use === 'poster' ? [contact(origin.issuer)] : []),
    foot(origin),
  ]);
  const room = height - band.height - below.height - 2 * 24;
  const chosen = sheet.screen
    ? withPhone(sheet, sheet.screen, look, room)
    : biggest((one) => body(sheet, one), look, room);
  const middle = chosen ?? body(sheet, { ...look, scale: SCALES.at(-1)! });
  const marks = [
    box({ x: 0, y: 0, width: WIDTH, height }, look.ground),
    ...band.draw({ x: 0, y: 0, width: WIDTH, height: band.height }),
    ...middle.draw({ x: MARGIN, y: band.height + 24, width: INSIDE, height: room }),
    ...below.draw({ x: 0, y: height - below.height, width: WIDTH, height: below.height }),
  ];
  return { marks, fits: chosen !== undefined };
}
