// A figure → its chart as an SVG element for the page, its words measured in the fonts of the project.
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { FONT_STACK, fontFiles } from '../files/fonts.ts';
import type { Figure } from '../progress/figure.ts';
import { drawChart, drawSmallChart } from './drawing.ts';
import type { Measure } from './svg-context.ts';

for (const { family, path } of fontFiles(400)) GlobalFonts.registerFromPath(path, family);

const ruler = createCanvas(1, 1).getContext('2d');
const measure: Measure = (text, size) => {
  ruler.font = `${size}px ${FONT_STACK}`;
  return ruler.measureText(text).width;
};

export const chartSvg = (figure: Figure, id: string, watermark: string | null): string =>
  drawChart(figure, id, watermark, measure);

export const smallChartSvg = (figure: Figure, top: number, watermark: string | null): string =>
  drawSmallChart(figure, top, watermark, measure);
