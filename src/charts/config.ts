// A figure → its Chart.js configuration: the one source of the chart in the page, in pictures and alive.
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Figure } from '../progress/figure.ts';
import { monthTick } from '../text/date.ts';
import type { Inks } from './inks.ts';
import { legendOf, legendRow, targetLine, valueLabels } from './marks.ts';

export interface ChartOptions {
  /** Words that stand in the chart itself, so that a copied chart still says them. */
  watermark: string | null;
  fontSize?: number;
  /** Only the line and its target, for small multiples: words beside it say the numbers. */
  compact?: boolean;
  /** Top of the scale where charts stand side by side. */
  top?: number;
  /** A second place in the same months and unit: a dashed line with open points, told apart without colour. */
  compare?: { figure: Figure; name: string };
}

const MONTHS_OF_A_YEAR = 12;

const values = ({ points }: Figure) => points.map(({ value }) => value);

function mainSeries(figure: Figure, inks: Inks, compact: boolean): ChartDataset {
  const { target, indicator } = figure;
  const data = values(figure);
  const colours = data.map((value) => (target !== null && (value ?? 0) >= target ? inks.met : inks.bar));
  if (indicator.period === 'monthly') {
    return {
      type: 'bar',
      data,
      backgroundColor: colours,
      borderWidth: 0,
      categoryPercentage: 0.8,
      barPercentage: 0.9,
    };
  }
  const radius = compact ? 4 : 5.5;
  return {
    type: 'line',
    data,
    borderColor: inks.bar,
    borderWidth: 3,
    backgroundColor: colours,
    pointBackgroundColor: colours,
    pointBorderWidth: 0,
    pointRadius: data.length > 24 ? 0 : radius,
    spanGaps: false,
  };
}

function comparedSeries(figure: Figure, inks: Inks): ChartDataset {
  return {
    type: 'line',
    data: values(figure),
    borderColor: inks.text,
    borderWidth: 2,
    borderDash: [3, 3],
    pointRadius: 5,
    pointBorderColor: inks.text,
    pointBackgroundColor: 'transparent',
    pointBorderWidth: 2,
    spanGaps: false,
    clip: false,
    order: -1,
  };
}

/** Bars for what is counted anew each month, a line for what is counted since the start. Always from zero. */
export function chartConfig(
  figure: Figure,
  inks: Inks,
  { watermark, fontSize = 14, compact = false, top, compare }: ChartOptions,
): ChartConfiguration {
  const { points } = figure;
  // A target in the way of two series would be read as a third.
  const target = compare ? null : figure.target;
  const drawn = [figure, ...(compare ? [compare.figure] : [])].flatMap(values);
  const highest = Math.max(1, target ?? 0, ...drawn.map((value) => value ?? 0));
  const words = compact
    ? [legendRow(null, watermark, inks, 9)]
    : [
        legendRow(
          compare ? { text: compare.name, sample: 'compared' } : legendOf(figure),
          watermark,
          inks,
          fontSize - 1,
        ),
        valueLabels(figure, inks, fontSize),
      ];
  return {
    type: 'bar',
    data: {
      labels: points.map(({ month }) => monthTick(month, points.length > MONTHS_OF_A_YEAR)),
      datasets: [
        mainSeries(figure, inks, compact),
        ...(compare ? [comparedSeries(compare.figure, inks)] : []),
      ] as ChartDataset<'bar'>[],
    },
    options: {
      responsive: false,
      animation: false,
      events: [],
      font: { size: fontSize, family: inks.font },
      layout: { padding: compact ? 4 : { top: 2 * fontSize + 14, left: 2, right: 2 } },
      scales: {
        x: {
          display: !compact,
          offset: true,
          grid: { display: false },
          border: { display: true, color: inks.grid, width: 1 },
          ticks: {
            color: inks.text,
            maxRotation: 0,
            autoSkip: true,
            font: { size: fontSize, family: inks.font },
          },
        },
        y: { display: false, beginAtZero: true, min: 0, max: top ?? highest },
      },
      plugins: { legend: { display: false }, tooltip: { enabled: false }, title: { display: false } },
    },
    plugins: [...(target === null ? [] : [targetLine(target, inks)]), ...words],
  };
}
