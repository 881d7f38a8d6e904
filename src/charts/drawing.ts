// A figure, and how wide letters are → its chart as an SVG element: real text, no script, title and description inside.
import type { Figure } from '../progress/figure.ts';
import { hiddenWords } from '../progress/sentence.ts';
import { monthName } from '../text/date.ts';
import { formatCount } from '../text/number.ts';
import { NOT_REPORTED } from '../text/phrases.ts';
import { chartConfig, type ChartOptions } from './config.ts';
import { CLASS_INKS } from './inks.ts';
import { BasicPlatform, Chart } from './parts.ts';
import { SvgContext, type Measure } from './svg-context.ts';

export interface ChartSize {
  width: number;
  height: number;
}

/** Letters stand on a rim of the page's colour. An attribute: the Nu checker does not know the CSS property. */
const RIM = 'paint-order="stroke"';

/** Size of a chart in the page, drawn or alive. */
export const PAGE_CHART: ChartSize = { width: 320, height: 180 };

/** Words as text or as an attribute of an SVG. */
export const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The numbers of a chart, month by month, for those who do not see it. */
export function chartDescription({ points, indicator }: Figure): string {
  const spoken = points.map((point) => {
    const { month, value } = point;
    if (value === null) return `${monthName(month)}: ${hiddenWords(point, indicator.unit) ?? NOT_REPORTED}`;
    return `${monthName(month)}: ${formatCount(value)} ${indicator.unit}`;
  });
  return `${spoken.join('; ')}.`;
}

function draw(figure: Figure, { width, height }: ChartSize, options: ChartOptions, measure: Measure): string {
  const context = new SvgContext(width, height, measure);
  // Without animation the constructor itself draws.
  const chart = new Chart(context.canvas as unknown as HTMLCanvasElement, {
    ...chartConfig(figure, CLASS_INKS, options),
    // In a browser too: what is drawn on is no element.
    platform: BasicPlatform,
  });
  const body = context.toSvg();
  chart.destroy();
  return body;
}

/**
 * To those who listen it is its numbers, month by month: its sentence stands beside it, and the title is for a pointer.
 * @param id unique on the page; names the part that describes the picture
 * @param watermark words that stand in the chart itself, so that a copied chart still says them
 */
export function drawChart(figure: Figure, id: string, watermark: string | null, measure: Measure): string {
  const label = `<title>${escape(figure.sentence)}</title><desc id="${id}-d">${escape(chartDescription(figure))}</desc>`;
  const { width, height } = PAGE_CHART;
  return `<svg class="chart" ${RIM} viewBox="0 0 ${width} ${height}" role="img" aria-label="Biểu đồ" aria-describedby="${id}-d">${label}${draw(figure, PAGE_CHART, { watermark }, measure)}</svg>`;
}

const SMALL: ChartSize = { width: 160, height: 56 };

/** One of many small charts side by side on one scale; silent, since the words beside it say the numbers. */
export function drawSmallChart(
  figure: Figure,
  top: number,
  watermark: string | null,
  measure: Measure,
): string {
  const body = draw(figure, SMALL, { watermark, compact: true, top }, measure);
  return `<svg class="chart" ${RIM} viewBox="0 0 ${SMALL.width} ${SMALL.height}" aria-hidden="true">${body}</svg>`;
}
