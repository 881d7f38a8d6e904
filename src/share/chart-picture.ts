// A figure → its picture to download and to show in a chat (1200×630): name, place, sentence, chart and who says so.
import { PAGE_MONTHS } from '../charts/page-months.ts';
import { PALETTE } from '../colours/palette.ts';
import type { Figure } from '../progress/figure.ts';
import { drawChart, fillBox, line, paragraph, type Pen } from './canvas.ts';
import type { Issuer } from './issuer.ts';
import { sampleNote } from './month-picture.ts';
import { picture, type Picture } from './render.ts';
import { paintMarks } from './sheet/paint.ts';

const SIZE = { width: 1200, height: 630 };

const draw = (figure: Figure, place: string, dated: string, issuer: Issuer) => async (pen: Pen) => {
  fillBox(pen, { x: 0, y: 0, ...SIZE }, PALETTE.paper);
  fillBox(pen, { x: 0, y: 0, width: SIZE.width, height: 12 }, PALETTE.brand);
  const room = issuer.sample ? 760 : 1088;
  line(pen, figure.indicator.short, 56, 84, { size: 52, weight: 800 }, room);
  line(pen, place, 56, 132, { size: 34, weight: 700, colour: PALETTE.brand }, 1088);
  if (issuer.sample) sampleNote(pen, 1144, 84, 32);
  const end = paragraph(pen, figure.sentence, 56, 184, 1088, { size: 30 });
  const top = end + 20;
  const box = { x: 48, y: top, width: 1104, height: 536 - top };
  await drawChart(pen, figure, box, 26);
  fillBox(pen, { x: 56, y: 546, width: 1088, height: 2 }, PALETTE.line);
  paintMarks(pen, [{ kind: 'logo', x: 56, y: 558, size: 56 }]);
  line(pen, issuer.name, 128, 583, { size: 28, weight: 800 }, 440);
  line(pen, issuer.commune, 128, 610, { size: 22, colour: PALETTE.soft }, 440);
  line(pen, dated, 1144, 596, { size: 24, colour: PALETTE.soft, align: 'right' }, 560);
};

/**
 * @param name ASCII stem of the file: "xuan-neo-vneid-level2"
 * @param place "Thôn Xuân Nẻo"
 * @param dated of which month the newest figure is
 */
export function chartPicture(
  name: string,
  of: Figure,
  place: string,
  dated: string,
  issuer: Issuer,
): Picture {
  const figure = { ...of, points: of.points.slice(-PAGE_MONTHS) };
  const { indicator, points, target, sentence } = figure;
  const shown = [indicator.short, indicator.unit, points, target, place, dated, issuer];
  return picture(
    `bieu-do-${name}`,
    { ...SIZE, alt: sentence, shown: [...shown, sentence] },
    draw(figure, place, dated, issuer),
  );
}
