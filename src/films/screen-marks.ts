// A drawn screen → the phone of a picture, before and after the press, as big as its words allow.
import { PALETTE, type Tone } from '../colours/palette.ts';
import { SCREEN_NOTE } from '../text/phrases.ts';
import type { DrawnScreen } from '../text/screen.ts';
import { words } from '../share/sheet/block.ts';
import { onScreen } from '../share/sheet/look.ts';
import { isOn, type Mark } from '../share/sheet/mark.ts';
import { CALM, phone } from '../share/sheet/phone.ts';
import { WIDTH } from './film.ts';
import { HAND, STAGE, type, type Pictured } from './stage.ts';

/** From big to small; the words of a phone stay smaller than the captions. */
const PHONE_SCALES = [1.8, 1.7, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1];
const PHONE_WIDTH = 800;
const PHONE_LEAST = 940;
const NOTE = 64;

/** The middle of the finger lies this far from the right edge of what it presses, and a little below its middle. */
const FINGER = { right: 62, below: 24 } as const;
const AIR = 8;

type Box = Extract<Mark, { kind: 'box' }>;
const isBox = (mark: Mark): mark is Box => mark.kind === 'box';
const isGold = (mark: Mark): mark is Box => isBox(mark) && mark.colour === PALETTE.gold;

/** Each line of words ends inside what it stands on, that of the place to press before the finger. */
function isClear(marks: readonly Mark[]): boolean {
  return marks.every((mark, index) => {
    if (mark.kind !== 'text') return true;
    const middle = { x: mark.x + mark.width / 2, y: mark.y - mark.size / 3 };
    const ground = marks.slice(0, index).findLast((one): one is Box => isBox(one) && isOn(middle, one));
    if (!ground) return true;
    const taken = isGold(ground) ? FINGER.right + HAND / 2 : 0;
    return mark.x >= ground.x + AIR && mark.x + mark.width <= ground.x + ground.width - taken - AIR;
  });
}

/** The phone at the biggest scale at which it fits, and its words fit into it. */
function phoneMarks(screen: DrawnScreen, tone: Tone, room: number): Mark[] {
  let smallest: Mark[] = [];
  for (const scale of PHONE_SCALES) {
    const block = phone(screen, PHONE_WIDTH, { ...onScreen(tone), scale });
    const height = Math.min(room, Math.max(block.height, PHONE_LEAST));
    const y = STAGE.y + (room - height) / 2;
    smallest = block.draw({ x: (WIDTH - PHONE_WIDTH) / 2, y, width: PHONE_WIDTH, height });
    if (block.height <= room && isClear(smallest)) break;
  }
  return smallest;
}

export function screenMarks(screen: DrawnScreen, tone: Tone): Pictured {
  const room = STAGE.height - NOTE;
  const all = phoneMarks(screen, tone, room);
  const note = words(SCREEN_NOTE, STAGE.width, type(38, PALETTE.soft, 400), 'center');
  const below = note.draw({ ...STAGE, y: STAGE.y + room + 8, height: NOTE - 8 });
  const target = all.find(isGold);
  if (!target) return { marks: [...all, ...below] };
  const ground = target.radius === CALM.button.radius ? CALM.button.colour : PALETTE.surface;
  const isIn = (mark: Mark) =>
    mark.y >= target.y && mark.y <= target.y + target.height && mark.kind !== 'box';
  const own = all.filter((mark) => isIn(mark));
  const calm = all.flatMap((mark): Mark[] => {
    if (mark === target) return [{ ...target, colour: ground, edge: CALM.edge }];
    if (!own.includes(mark)) return [mark];
    // The hand of a sheet: here a finger comes to the place.
    return mark.kind === 'text' ? [{ ...mark, colour: PALETTE.ink }] : [];
  });
  return {
    marks: [...calm, ...below],
    pressed: {
      marks: [target, ...own.filter(({ kind }) => kind === 'text')],
      at: {
        x: target.x + target.width - FINGER.right,
        y: target.y + target.height / 2 + FINGER.below,
      },
    },
  };
}
