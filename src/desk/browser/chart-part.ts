// Figures of the villages → their charts as the pages will have them: Chart.js, loaded by itself when the preview is opened.
import { drawChart } from '../../charts/drawing.ts';
import type { Measure } from '../../charts/svg-context.ts';
import { PAGE_MONTHS } from '../../charts/page-months.ts';
import type { Figure } from '../../progress/figure.ts';

let ruler: CanvasRenderingContext2D | null | undefined;
/** Where letters cannot be measured each is taken for half as wide as it is high. */
const measure: Measure = (text, size) => {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return (text.length * size) / 2;
  ruler.font = `${size}px sans-serif`;
  return ruler.measureText(text).width;
};

export function drawPreview(figure: Figure, id: string, watermark: string | null): string {
  return drawChart({ ...figure, points: figure.points.slice(-PAGE_MONTHS) }, id, watermark, measure);
}

globalThis.deskParts = { ...globalThis.deskParts, charts: { drawPreview } };
