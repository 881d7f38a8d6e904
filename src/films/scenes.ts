// Shots and their seconds → scenes of drawn frames: what stands still, and over it captions and the finger that comes and presses.
import { PALETTE, type Tone } from '../colours/palette.ts';
import { words } from '../share/sheet/block.ts';
import { box, type Mark } from '../share/sheet/mark.ts';
import { bandMarks, type Look } from './band.ts';
import { captionType, INSIDE, PANEL } from './caption-pages.ts';
import { HEIGHT, WIDTH, type Frame, type Scene } from './film.ts';
import { pictured } from './picture-marks.ts';
import type { Shot } from './shot.ts';
import { HAND, type Pictured } from './stage.ts';

const BAR = { y: PANEL.y + PANEL.height, height: HEIGHT - PANEL.y - PANEL.height } as const;

/** @param place which of how many shots: how far the bar at the foot has come */
export function sceneOf(
  shot: Shot,
  seconds: readonly number[],
  place: { index: number; of: number },
  look: Look,
): Scene {
  const picture = pictured(shot.picture, look.tone, look.issuer);
  const base = [
    box({ x: 0, y: 0, width: WIDTH, height: HEIGHT }, groundOf(shot, look.tone)),
    ...picture.marks,
    ...(shot.label === undefined ? [] : bandMarks(shot.label, look)),
    box({ x: 0, y: PANEL.y, width: WIDTH, height: PANEL.height }, PALETTE.ink),
    ...barMarks(place),
  ];
  return { base, frames: framesOf(shot, seconds, picture) };
}

const groundOf = ({ picture }: Shot, { tint }: Tone) => (picture.kind === 'code' ? PALETTE.surface : tint);

function barMarks({ index, of }: { index: number; of: number }): Mark[] {
  return [
    box({ x: 0, y: BAR.y, width: WIDTH, height: BAR.height }, PALETTE.soft),
    box({ x: 0, y: BAR.y, width: Math.round((WIDTH * (index + 1)) / of), height: BAR.height }, PALETTE.gold),
  ];
}

const captionMarks = (text: string): Mark[] => {
  const set = captionType(text);
  return set === undefined
    ? []
    : words(text, INSIDE, set, 'center').draw({ x: 56, y: PANEL.y, width: INSIDE, height: PANEL.height });
};

/** A finger: a hand on a white disc, seen on every ground. */
function handMarks({ x, y }: { x: number; y: number }, isDown: boolean): Mark[] {
  const colour = isDown ? PALETTE.gold : PALETTE.surface;
  const edge = { colour: PALETTE.ink, width: isDown ? 8 : 5 };
  return [
    box({ x: x - HAND / 2, y: y - HAND / 2, width: HAND, height: HAND }, colour, HAND / 2, edge),
    { kind: 'icon', name: 'pointer', x: x - 38, y: y - 38, size: 76, colour: PALETTE.ink },
  ];
}

/** Where the finger comes from: the lower right, as a hand does. */
const REST = { x: 960, y: 1300 };
const MOVES = 4;
const MOVE = 0.14;
/** It lies on the place before it presses, and stays after. */
const LIE = 0.3;
const DOWN = 0.7;

/** Slow at both ends. */
const eased = (part: number) => part * part * (3 - 2 * part);

function framesOf({ captions }: Shot, seconds: readonly number[], { pressed }: Pictured): Frame[] {
  const [first = '', ...rest] = captions;
  const own = captionMarks(first);
  const [whole = 0, ...others] = seconds;
  const later = (over: readonly Mark[]) =>
    rest.map((text, index): Frame => ({ over: [...over, ...captionMarks(text)], seconds: others[index]! }));
  if (!pressed) {
    if (rest.length > 0) return [{ over: own, seconds: whole }, ...later([])];
    return [0.5, 0.5].map((part) => ({ over: own, seconds: whole * part }));
  }
  const down = [...pressed.marks, ...handMarks(pressed.at, true)];
  const still = whole - MOVES * MOVE - LIE - DOWN;
  const on = (step: number) => {
    const part = eased(step / MOVES);
    return { x: REST.x + (pressed.at.x - REST.x) * part, y: REST.y + (pressed.at.y - REST.y) * part };
  };
  const moves = Array.from({ length: MOVES + 1 }, (_, step): Frame => ({
    over: [...own, ...handMarks(on(step), false)],
    seconds: step === 0 ? still : step === MOVES ? LIE : MOVE,
  }));
  return [...moves, { over: [...own, ...down], seconds: DOWN + MOVE }, ...later(down)];
}
