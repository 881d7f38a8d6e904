// The picture of a shot → its marks between the band at the top and the captions; a drawn screen before and after the press.
import { PALETTE, type Tone } from '../colours/palette.ts';
import { HOW_TO_SCAN_SHORT, SCREEN_NOTE } from '../text/phrases.ts';
import type { DrawnScreen } from '../text/screen.ts';
import type { Issuer } from '../share/issuer.ts';
import { stack, words } from '../share/sheet/block.ts';
import { onScreen } from '../share/sheet/look.ts';
import { badge, box, type Area, type Mark } from '../share/sheet/mark.ts';
import { CALM, phone } from '../share/sheet/phone.ts';
import { measure, wrap, type Type } from '../share/sheet/type.ts';
import { WIDTH } from './film.ts';
import type { ShotPicture } from './shot.ts';

type Of<Kind> = Extract<ShotPicture, { kind: Kind }>;

/** Of the picture of a shot that tells something: below the band, above the captions. */
export const STAGE: Area = { x: 56, y: 216, width: WIDTH - 112, height: 1190 };
/** The first and the last picture have no band above them. */
export const WHOLE: Area = { ...STAGE, y: 40, height: 1366 };

export interface Pictured {
  marks: Mark[];
  /** What a press changes, drawn over the rest, and where the finger comes to. */
  pressed?: { marks: Mark[]; at: { x: number; y: number } };
}

const type = (size: number, colour: string, weight: Type['weight'] = 800): Type => ({ size, weight, colour });

/** The biggest of some sizes at which words stand on so many lines, each inside the width. */
export function fitted(
  text: string,
  width: number,
  sizes: readonly number[],
  lines: number,
  colour: string,
): Type {
  const fits = (size: number) => {
    const set = wrap(text, width, type(size, colour));
    return set.length <= lines && set.every((line) => measure(line, type(size, colour)) <= width);
  };
  return type(sizes.find(fits) ?? sizes.at(-1)!, colour);
}

export function pictured(picture: ShotPicture, tone: Tone, issuer: Issuer): Pictured {
  switch (picture.kind) {
    case 'title':
      return { marks: titleMarks(picture, tone, issuer) };
    case 'screen':
      return screenMarks(picture.screen, tone);
    case 'value':
      return { marks: valueMarks(picture.text, tone) };
    case 'icon':
      return { marks: iconMarks(picture, tone) };
    case 'danger':
      return { marks: dangerMarks(picture.heading) };
    case 'code':
      return { marks: codeMarks(picture, issuer) };
  }
}

function titleMarks({ topic, title, icon }: Of<'title'>, tone: Tone, issuer: Issuer): Mark[] {
  const inside = WHOLE.width;
  const heading = fitted(title, inside, [132, 118, 104, 92, 80, 70], 3, PALETTE.surface);
  const said = stack(
    [
      words(topic, inside, type(54, PALETTE.gold, 700), 'center'),
      words(title, inside, heading, 'center'),
      words(issuer.name, inside, type(46, PALETTE.surface, 400), 'center'),
    ],
    40,
  );
  const size = 300;
  return [
    box({ x: 0, y: 0, width: WIDTH, height: WHOLE.y + WHOLE.height + 18 }, tone.deep),
    ...badge(icon, (WIDTH - size) / 2, 190, size, PALETTE.gold, PALETTE.ongold),
    ...said.draw({ ...WHOLE, y: 540, height: 780 }),
  ];
}

/** From big to small; the words of a phone stay smaller than the captions. */
const PHONE_SCALES = [1.8, 1.7, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1];
const PHONE_WIDTH = 800;
const NOTE = 64;

function screenMarks(screen: DrawnScreen, tone: Tone): Pictured {
  const room = STAGE.height - NOTE;
  const blocks = PHONE_SCALES.map((scale) => phone(screen, PHONE_WIDTH, { ...onScreen(tone), scale }));
  const block = blocks.find(({ height }) => height <= room) ?? blocks.at(-1)!;
  const height = Math.min(room, Math.max(block.height, 940));
  const area = { x: (WIDTH - PHONE_WIDTH) / 2, y: STAGE.y + (room - height) / 2, width: PHONE_WIDTH, height };
  const all = block.draw(area);
  const note = words(SCREEN_NOTE, STAGE.width, type(38, PALETTE.soft, 400), 'center');
  const below = note.draw({ ...STAGE, y: STAGE.y + room + 8, height: NOTE - 8 });
  const target = all.find((mark) => mark.kind === 'box' && mark.colour === PALETTE.gold);
  if (target?.kind !== 'box') return { marks: [...all, ...below] };
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
      at: { x: target.x + target.width - 62, y: target.y + target.height / 2 + 24 },
    },
  };
}

function valueMarks(text: string, { deep }: Tone): Mark[] {
  const isNumeral = text.length <= 2;
  const set = fitted(
    text,
    STAGE.width - 80,
    isNumeral ? [420] : [300, 240, 200, 160, 128, 104, 84, 68, 56],
    isNumeral ? 1 : 3,
    PALETTE.surface,
  );
  const height = isNumeral ? 620 : 700;
  const width = isNumeral ? 620 : STAGE.width;
  const area = { x: (WIDTH - width) / 2, y: STAGE.y + (STAGE.height - height) / 2, width, height };
  return [box(area, deep, isNumeral ? width / 2 : 60), ...words(text, width, set, 'center').draw(area)];
}

const SENSE = {
  plain: undefined,
  right: { heading: 'Nên', colour: PALETTE.brand },
  wrong: { heading: 'Đừng', colour: PALETTE.danger },
} as const;

function iconMarks({ name, sense }: Of<'icon'>, { deep }: Tone): Mark[] {
  const said = SENSE[sense];
  const size = said ? 520 : 620;
  const y = STAGE.y + (STAGE.height - size) / 2 - (said ? 90 : 0);
  const sign = badge(name, (WIDTH - size) / 2, y, size, said?.colour ?? deep, PALETTE.surface);
  if (!said) return sign;
  const set = type(130, said.colour);
  return [
    ...sign,
    ...words(said.heading, STAGE.width, set, 'center').draw({ ...STAGE, y: y + size + 20, height: 180 }),
  ];
}

function dangerMarks(heading: string): Mark[] {
  const size = 480;
  const set = fitted(heading, STAGE.width, [130, 112, 96, 82, 70], 3, PALETTE.surface);
  return [
    box({ x: 0, y: 0, width: WIDTH, height: WHOLE.y + WHOLE.height + 18 }, PALETTE.danger),
    { kind: 'icon', name: 'triangle-alert', x: (WIDTH - size) / 2, y: 300, size, colour: PALETTE.surface },
    ...words(heading, STAGE.width, set, 'center').draw({ ...STAGE, y: 830, height: 480 }),
  ];
}

/** Big enough for another phone's camera, from a paused picture. */
const CODE = 620;

function codeMarks({ heading, address, said, line }: Of<'code'>, issuer: Issuer): Mark[] {
  const inside = WHOLE.width;
  const top = stack(
    [
      words(heading, inside, type(92, PALETTE.ink), 'center'),
      words(HOW_TO_SCAN_SHORT, inside, type(54, PALETTE.soft, 400), 'center'),
    ],
    8,
  );
  const size = Math.min(72, Math.floor((72 * inside) / measure(said, type(72, PALETTE.brand))));
  const foot = stack(
    [
      words(said, inside, type(size, PALETTE.brand), 'center'),
      words(`${issuer.name} · ${issuer.commune}`, inside, type(42, PALETTE.ink, 700), 'center'),
      words(line, inside, type(38, PALETTE.soft, 400), 'center'),
    ],
    14,
  );
  return [
    ...top.draw({ ...WHOLE, y: 60, height: 240 }),
    { kind: 'code', address, x: (WIDTH - CODE) / 2, y: 320, size: CODE },
    ...foot.draw({ ...WHOLE, y: 960, height: 440 }),
  ];
}
