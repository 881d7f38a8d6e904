// A figure → its Chart.js configuration: the one source of the chart in the page, in pictures and alive.
import type { ChartConfiguration, Plugin } from 'chart.js';
import type { Figure } from '../progress/figure.ts';
import { monthTick } from '../text/date.ts';
import { formatCount } from '../text/number.ts';

/** Colours by role: class names for SVG in the page, hex values in pictures, computed values alive. */
export interface Inks {
  bar: string;
  /** Bars and points at or above the target. */
  met: string;
  target: string;
  text: string;
  grid: string;
}

export const CLASS_INKS: Inks = { bar: 'bar', met: 'met', target: 'target', text: 'text', grid: 'grid' };

/** Above this many months only the last, the highest and the lowest carry their number. */
const LABELLED_POINTS = 12;

function shownLabels(values: readonly (number | null)[]): Set<number> {
  const reported = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  if (reported.length <= LABELLED_POINTS) return new Set(reported.map(({ index }) => index));
  const sorted = [...reported].sort((a, b) => a.value - b.value);
  return new Set(
    [reported.at(-1), sorted[0], sorted.at(-1)].flatMap((point) => (point ? [point.index] : [])),
  );
}

/** Marks a total that villages are missing from. */
const INCOMPLETE = '*';

/**
 * Writes each number above its bar or point, "—" on the base line where nothing was reported,
 * and an asterisk behind a total that does not cover every village.
 */
function valueLabels(figure: Figure, inks: Inks, fontSize: number): Plugin {
  const values = figure.points.map((point) => point.value);
  const labels = shownLabels(values);
  return {
    id: 'values',
    afterDatasetsDraw({ ctx, scales, width }) {
      ctx.font = `${fontSize}px sans-serif`;
      ctx.fillStyle = inks.text;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'bottom';
      values.forEach((value, index) => {
        if (value !== null && !labels.has(index)) return;
        const x = scales['x']?.getPixelForValue(index) ?? 0;
        const y = scales['y']?.getPixelForValue(value ?? 0) ?? 0;
        const text = labelOf(figure, index);
        const half = ctx.measureText(text).width / 2;
        ctx.fillText(text, Math.min(Math.max(x, half), width - half), y - 6);
      });
    },
  };
}

/** The row above the plot: a dashed sample with the target's words at the left, the watermark at the right. */
function legend(
  label: string | null,
  hasTarget: boolean,
  watermark: string | null,
  inks: Inks,
  fontSize: number,
): Plugin {
  return {
    id: 'legend-row',
    afterDraw({ ctx, width }) {
      ctx.font = `${fontSize}px sans-serif`;
      ctx.textBaseline = 'top';
      if (label !== null) {
        if (hasTarget) dashed(ctx, 2, 26, fontSize / 2 + 1, inks.target);
        ctx.fillStyle = hasTarget ? inks.target : inks.text;
        ctx.textAlign = 'left';
        ctx.fillText(label, hasTarget ? 32 : 2, 1);
      }
      if (watermark !== null) {
        ctx.fillStyle = inks.text;
        ctx.textAlign = 'right';
        ctx.fillText(watermark, width - 2, 1);
      }
    },
  };
}

function dashed(ctx: CanvasRenderingContext2D, from: number, to: number, y: number, ink: string): void {
  ctx.save();
  ctx.strokeStyle = ink;
  ctx.lineWidth = 2;
  ctx.setLineDash([6, 4]);
  ctx.beginPath();
  ctx.moveTo(from, y);
  ctx.lineTo(to, y);
  ctx.stroke();
  ctx.restore();
}

/** A dashed line across the plot at the target, over the bars, under the numbers. */
function targetLine(target: number, inks: Inks): Plugin {
  return {
    id: 'target',
    afterDatasetsDraw({ ctx, chartArea, scales }) {
      dashed(ctx, chartArea.left, chartArea.right, scales['y']?.getPixelForValue(target) ?? 0, inks.target);
    },
  };
}

function labelOf(figure: Figure, index: number): string {
  const { value, hidden } = figure.points[index] ?? {};
  if (hidden === 'few') return `<${formatCount(figure.indicator.minCount ?? 0)}`;
  if (value == null) return '—';
  return formatCount(value) + (isIncomplete(figure, index) ? INCOMPLETE : '');
}

function isIncomplete({ place, points }: Figure, index: number): boolean {
  return place.kind === 'commune' && (points[index]?.silent ?? 0) > 0;
}

/** Words of the legend row: the target, or what the asterisk means. */
function legendLabel(figure: Figure): string | null {
  if (figure.target !== null) return targetLabel(figure);
  return figure.points.some((point, index) => point.value !== null && isIncomplete(figure, index))
    ? `${INCOMPLETE} thiếu thôn`
    : null;
}

function targetLabel({ indicator, target }: Figure): string {
  return `Mục tiêu: ${formatCount(target ?? 0)} ${indicator.unit}`;
}

/** Bars for what is counted anew each month, a line for what is counted since the start. Always from zero. */
export function chartConfig(
  figure: Figure,
  inks: Inks,
  watermark: string | null,
  fontSize = 14,
): ChartConfiguration {
  const { points, target, indicator } = figure;
  const values = points.map((point) => point.value);
  const colours = values.map((value) => (target !== null && (value ?? 0) >= target ? inks.met : inks.bar));
  const top = Math.max(1, target ?? 0, ...values.map((value) => value ?? 0));
  const line = indicator.period === 'cumulative';
  return {
    type: line ? 'line' : 'bar',
    data: {
      labels: points.map(({ month }) => monthTick(month)),
      datasets: [
        line
          ? {
              data: values,
              borderColor: inks.bar,
              borderWidth: 3,
              backgroundColor: colours,
              pointBackgroundColor: colours,
              pointBorderColor: colours,
              pointRadius: points.length > 24 ? 0 : 4,
              spanGaps: false,
            }
          : {
              data: values,
              backgroundColor: colours,
              borderWidth: 0,
              categoryPercentage: 0.8,
              barPercentage: 0.9,
            },
      ],
    },
    options: {
      responsive: false,
      animation: false,
      events: [],
      font: { size: fontSize },
      layout: { padding: { top: 2 * fontSize + 14, left: 2, right: 2 } },
      scales: {
        x: {
          offset: true,
          grid: { display: false },
          border: { display: true, color: inks.grid, width: 1 },
          ticks: { color: inks.text, maxRotation: 0, autoSkip: true, font: { size: fontSize } },
        },
        y: { display: false, beginAtZero: true, min: 0, max: top },
      },
      plugins: { legend: { display: false }, tooltip: { enabled: false }, title: { display: false } },
    },
    plugins: [
      legend(legendLabel(figure), target !== null, watermark, inks, fontSize - 1),
      ...(target === null ? [] : [targetLine(target, inks)]),
      valueLabels(figure, inks, fontSize),
    ],
  };
}
