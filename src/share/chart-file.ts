// A figure → its chart as an SVG file: the drawing of the page with its colours, its name and its source inside.
import { escape } from '../charts/drawing.ts';
import { chartSvg } from '../charts/svg.ts';
import { PALETTE } from '../colours/palette.ts';
import type { Figure } from '../progress/figure.ts';

const [WIDTH, HEIGHT] = [640, 500];

/** The classes of the drawing in the colours of pictures: the file stands outside the site's styles. */
const STYLE = [
  `text{font-family:'Be Vietnam Pro',Arial,sans-serif;fill:${PALETTE.ink}}`,
  `.chart text{stroke:${PALETTE.surface};stroke-width:6px;stroke-linejoin:round}`,
  `.f-bar,.f-met{fill:${PALETTE.brand}}.f-text{fill:${PALETTE.ink}}.f-target{fill:${PALETTE.danger}}`,
  `.s-bar,.s-grid,.s-paper,.s-target{fill:none;stroke:${PALETTE.brand}}.s-paper{stroke:${PALETTE.surface}}`,
  `.s-grid{stroke:${PALETTE.soft}}.s-target{stroke:${PALETTE.danger}}`,
].join('');

export interface ChartWords {
  title: string;
  /** "Thôn Xuân Nẻo, số liệu tháng 9/2026" */
  about: string;
  /** Who says so, and where: one line each. */
  source: readonly string[];
  watermark: string | null;
}

export function chartFile(figure: Figure, { title, about, source, watermark }: ChartWords): string {
  const line = (words: string, y: number, size: number, more = '') =>
    `<text x="24" y="${y}" font-size="${size}"${more}>${escape(words)}</text>`;
  const drawing = chartSvg(figure, 'bieu-do', watermark).replace(
    '<svg ',
    '<svg x="24" y="92" width="592" height="333" ',
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`,
    `<style>${STYLE}</style><rect width="${WIDTH}" height="${HEIGHT}" fill="${PALETTE.surface}"/>`,
    line(title, 44, 26, ' font-weight="700"'),
    line(about, 74, 18),
    drawing,
    ...source.map((words, index) => line(words, 452 + index * 22, 15)),
    '</svg>\n',
  ].join('\n');
}
