// One sheet of an infographic → its 1080×1350 picture for Zalo, with every word of it as the picture's text.
import { sheetSentence, type Sheet } from '../guides/sheet.ts';
import { picture, type Picture } from './render.ts';
import { compose, type Origin } from './sheet/compose.ts';
import { WIDTH } from './sheet/look.ts';
import { paintMarks } from './sheet/paint.ts';

export const HEIGHT = 1350;

/** @param name ASCII stem of the file: "vneid-muc-2-1" */
export function sheetPicture(name: string, sheet: Sheet, origin: Origin): Picture {
  const { marks } = compose(sheet, origin, HEIGHT, 'picture');
  const sized = { width: WIDTH, height: HEIGHT, alt: sheetSentence(sheet), shown: marks };
  return picture(name, sized, (pen) => paintMarks(pen, marks));
}
