// The picture of a shot → its marks between the band at the top and the captions.
import { PALETTE, type Tone } from '../colours/palette.ts';
import { HOW_TO_SCAN_SHORT } from '../text/phrases.ts';
import { codeSize } from '../share/canvas.ts';
import type { Issuer } from '../share/issuer.ts';
import { stack, words } from '../share/sheet/block.ts';
import { badge, box, type Mark } from '../share/sheet/mark.ts';
import { measure } from '../share/sheet/type.ts';
import { WIDTH } from './film.ts';
import { screenMarks } from './screen-marks.ts';
import { fitted, STAGE, type, WHOLE, type Pictured } from './stage.ts';
import type { ShotPicture } from './shot.ts';

type Of<Kind> = Extract<ShotPicture, { kind: Kind }>;

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
  const heading = fitted(title, WHOLE, [132, 118, 104, 92, 80, 70], 3, PALETTE.surface);
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

function valueMarks(text: string, { deep }: Tone): Mark[] {
  const isNumeral = text.length <= 2;
  const height = isNumeral ? 620 : 700;
  const width = isNumeral ? 620 : STAGE.width;
  const set = fitted(
    text,
    { width: width - 80, height: height - 80 },
    isNumeral ? [420] : [300, 240, 200, 160, 128, 104, 84, 68, 56],
    isNumeral ? 1 : 3,
    PALETTE.surface,
  );
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
  const set = fitted(heading, STAGE, [130, 112, 96, 82, 70], 3, PALETTE.surface);
  return [
    box({ x: 0, y: 0, width: WIDTH, height: WHOLE.y + WHOLE.height + 18 }, PALETTE.danger),
    { kind: 'icon', name: 'triangle-alert', x: (WIDTH - size) / 2, y: 300, size, colour: PALETTE.surface },
    ...words(heading, STAGE.width, set, 'center').draw({ ...STAGE, y: 830, height: 480 }),
  ];
}

/** Big enough for another phone's camera, from a paused picture. */
const CODE = 660;

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
  // Each of its dots has whole pixels in the film too, which is half as big.
  const code = 2 * codeSize(address, CODE / 2);
  return [
    ...top.draw({ ...WHOLE, y: 60, height: 240 }),
    { kind: 'code', address, x: (WIDTH - code) / 2, y: 320, size: code },
    ...foot.draw({ ...WHOLE, y: 990, height: 416 }),
  ];
}
