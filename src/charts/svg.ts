// A figure → its chart as an SVG element for the page: real text, no script, title and description inside.
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import type { Figure } from '../progress/figure.ts';
import { hiddenWords } from '../progress/sentence.ts';
import { monthName } from '../text/date.ts';
import { formatCount } from '../text/number.ts';
import { chartConfig, CLASS_INKS } from './config.ts';
import { SvgContext } from './svg-context.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

export interface ChartSize {
  width: number;
  height: number;
}

const PAGE: ChartSize = { width: 320, height: 180 };

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The numbers of a chart, month by month, for those who do not see it. */
export function chartDescription({ points, indicator }: Figure): string {
  const spoken = points.map(({ month, value, hidden }) => {
    if (hidden) return `${monthName(month)}: ${hiddenWords(hidden, indicator)}`;
    if (value === null) return `${monthName(month)}: chưa báo cáo`;
    return `${monthName(month)}: ${formatCount(value)} ${indicator.unit}`;
  });
  return `${spoken.join('; ')}.`;
}

/**
 * @param id unique on the page; names the parts that label the picture
 * @param watermark words that stand in the chart itself, so that a copied chart still says them
 */
export function chartSvg(
  figure: Figure,
  id: string,
  watermark: string | null,
  { width, height }: ChartSize = PAGE,
): string {
  const context = new SvgContext(width, height);
  // Without animation the constructor itself draws.
  const chart = new Chart(
    context.canvas as unknown as HTMLCanvasElement,
    chartConfig(figure, CLASS_INKS, watermark),
  );
  const body = context.toSvg();
  chart.destroy();
  const label = `<title id="${id}-t">${escape(figure.sentence)}</title><desc id="${id}-d">${escape(chartDescription(figure))}</desc>`;
  return `<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d">${label}${body}</svg>`;
}
