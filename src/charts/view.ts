// A figure → what a page puts on screen: sentence, SVG, table rows, all from the same points.
import type { Figure } from '../progress/figure.ts';
import type { Point } from '../progress/history.ts';
import { correctionNote, hiddenWords } from '../progress/sentence.ts';
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
  rows: { month: string; value: string | null; notes: string[] }[];
  status: Status | null;
}

/** @param id ASCII, unique on the page; also the anchor of the figure */
export function figureView(
  figure: Figure,
  id: string,
  watermark: string | null,
  size?: ChartSize,
): FigureView {
  const { indicator, points, sentence, status } = figure;
  return {
    id,
    title: indicator.short,
    sentence,
    svg: chartSvg(figure, id, watermark, size),
    unit: indicator.unit,
    status,
    rows: points.map((point) => ({
      month: monthName(point.month),
      value: valueWords(point, figure),
      notes: notesOf(point, figure),
    })),
  };
}

/** A month's value as a table says it; null = not reported. */
function valueWords({ value, hidden }: Point, { indicator }: Figure): string | null {
  if (hidden) return hiddenWords(hidden, indicator);
  return value === null ? null : formatCount(value);
}

/** What a reader must know about a month's value: villages missing from a total, corrections. */
function notesOf({ value, silent, corrections }: Point, { place, indicator }: Figure): string[] {
  const missing =
    place.kind === 'commune' && silent > 0 && value !== null ? [`${silent} thôn chưa báo cáo`] : [];
  if (place.kind === 'commune')
    return corrections.length > 0 ? [...missing, `đã đính chính ${corrections.length} số`] : missing;
  return corrections.map((one) => correctionNote(one, indicator));
}
