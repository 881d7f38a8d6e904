// A figure → what a page puts on screen: sentence, SVG, table rows, all from the same points.
import type { Figure } from '../progress/figure.ts';
import { monthName } from '../text/date.ts';
import { formatCount } from '../text/number.ts';
import type { Status } from '../text/status.ts';
import { chartSvg, type ChartSize } from './svg.ts';

export interface FigureView {
  id: string;
  title: string;
  sentence: string;
  svg: string;
  unit: string;
  rows: { month: string; value: string | null; note?: string }[];
  status: Status | null;
}

/** @param id ASCII, unique on the page; also the anchor of the figure */
export function figureView(
  figure: Figure,
  id: string,
  watermark: string | null,
  size?: ChartSize,
): FigureView {
  const { indicator, points, place, sentence, status } = figure;
  return {
    id,
    title: indicator.short,
    sentence,
    svg: chartSvg(figure, id, watermark, size),
    unit: indicator.unit,
    status,
    rows: points.map(({ month, value, silent }) => ({
      month: monthName(month),
      value: value === null ? null : formatCount(value),
      ...(place.kind === 'commune' && silent > 0 && value !== null
        ? { note: `${silent} thôn chưa báo cáo` }
        : {}),
    })),
  };
}
