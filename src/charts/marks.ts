// What our charts draw beside Chart.js' bars and lines: target line, numbers, the legend row, the chosen month.
import type { Plugin } from 'chart.js';
import type { Figure } from '../progress/figure.ts';
import { missingCount } from '../progress/sentence.ts';
import { formatCount, formatDecimal } from '../text/number.ts';
import type { Inks } from './inks.ts';

/** Above this many months only the last, the highest and the lowest carry their number. */
const LABELLED_POINTS = 12;

/** Marks a total that villages are missing from. */
const INCOMPLETE = '*';

function shownLabels(values: readonly (number | null)[]): Set<number> {
  const reported = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  if (reported.length <= LABELLED_POINTS) return new Set(reported.map(({ index }) => index));
  const sorted = [...reported].sort((a, b) => a.value - b.value);
  return new Set(
    [reported.at(-1), sorted[0], sorted.at(-1)].flatMap((point) => (point ? [point.index] : [])),
  );
}

function isIncomplete({ place, points }: Figure, index: number): boolean {
  const point = points[index];
  return place.kind === 'commune' && point !== undefined && missingCount(point) > 0;
}

/** The number over a bar or point: "1.310", "62,1" for a rate, "<5", "—" where nothing was reported. */
function labelOf(figure: Figure, index: number): string {
  const { value, under, small } = figure.points[index] ?? {};
  if (value == null) return under !== undefined && small === 1 ? `<${formatCount(under)}` : '—';
  const number = figure.rate ? formatDecimal(value) : formatCount(value);
  return number + (isIncomplete(figure, index) ? INCOMPLETE : '');
}

/**
 * Writes each number above its bar or point, "—" on the base line where nothing was reported,
 * and an asterisk behind a total that does not cover every village.
 */
export function valueLabels(figure: Figure, inks: Inks, fontSize: number): Plugin {
  const values = figure.points.map((point) => point.value);
  const labels = shownLabels(values);
  const everyGap = values.length <= LABELLED_POINTS;
  return {
    id: 'values',
    afterDatasetsDraw({ ctx, scales, width }) {
      ctx.font = `${fontSize}px ${inks.font}`;
      ctx.fillStyle = inks.text;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'bottom';
      ctx.strokeStyle = inks.paper;
      ctx.lineWidth = fontSize / 2;
      ctx.lineJoin = 'round';
      values.forEach((value, index) => {
        if (value === null ? !everyGap : !labels.has(index)) return;
        const x = scales['x']?.getPixelForValue(index) ?? 0;
        const y = scales['y']?.getPixelForValue(value ?? 0) ?? 0;
        const text = labelOf(figure, index);
        const half = ctx.measureText(text).width / 2;
        const at = Math.min(Math.max(x, half), width - half);
        ctx.strokeText(text, at, y - 6);
        ctx.fillText(text, at, y - 6);
      });
    },
  };
}

export interface Legend {
  text: string;
  /** A sample of the line the words are about. */
  sample: 'target' | 'compared' | null;
}

/** What the legend row says: the target, or what the asterisk means. */
export function legendOf(figure: Figure): Legend | null {
  const { target, indicator, points, rate, word } = figure;
  if (target !== null) {
    const count = rate ? formatDecimal(target) : formatCount(target);
    return { text: `Mục tiêu: ${count} ${indicator.unit}`, sample: 'target' };
  }
  const incomplete = points.some((point, index) => point.value !== null && isIncomplete(figure, index));
  return incomplete ? { text: `${INCOMPLETE} thiếu ${word}`, sample: null } : null;
}

/** The row above the plot: the legend at the left, the watermark at the right. */
export function legendRow(
  legend: Legend | null,
  watermark: string | null,
  inks: Inks,
  fontSize: number,
): Plugin {
  return {
    id: 'legend-row',
    afterDraw({ ctx, width }) {
      ctx.font = `${fontSize}px ${inks.font}`;
      ctx.textBaseline = 'top';
      if (legend) {
        const ink = legend.sample === 'target' ? inks.target : inks.text;
        if (legend.sample) dashed(ctx, 2, 26, fontSize / 2 + 1, ink);
        ctx.fillStyle = ink;
        ctx.textAlign = 'left';
        ctx.fillText(legend.text, legend.sample ? 32 : 2, 1);
      }
      if (watermark !== null) {
        ctx.fillStyle = inks.text;
        ctx.textAlign = 'right';
        ctx.fillText(watermark, width - 2, 1);
      }
    },
  };
}

function level(ctx: CanvasRenderingContext2D, from: number, to: number, y: number, ink: string): void {
  ctx.strokeStyle = ink;
  ctx.beginPath();
  ctx.moveTo(from, y);
  ctx.lineTo(to, y);
  ctx.stroke();
}

function dashed(ctx: CanvasRenderingContext2D, from: number, to: number, y: number, ink: string): void {
  ctx.save();
  ctx.lineWidth = 2;
  ctx.setLineDash([6, 4]);
  level(ctx, from, to, y, ink);
  ctx.restore();
}

/** A dashed line across the plot at the target, over the line, in a cut through the bars, under the numbers. */
export function targetLine(target: number, inks: Inks): Plugin {
  return {
    id: 'target',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea, scales } = chart;
      const y = scales['y']?.getPixelForValue(target) ?? 0;
      if (chart.getDatasetMeta(0).type === 'bar') {
        ctx.save();
        ctx.lineWidth = 5;
        level(ctx, chartArea.left, chartArea.right, y, inks.paper);
        ctx.restore();
      }
      dashed(ctx, chartArea.left, chartArea.right, y, inks.target);
    },
  };
}
