// A figure → what a page puts on screen: sentence, SVG, table rows, all from the same points.
import type { Figure } from '../progress/figure.ts';
import type { Point } from '../progress/history.ts';
import { correctionNote, hiddenWords, missingWords } from '../progress/sentence.ts';
import { monthName } from '../text/date.ts';
import { formatCount } from '../text/number.ts';
import type { Status } from '../text/status.ts';
import { PAGE_MONTHS } from './page-months.ts';
import { chartSvg } from './svg.ts';

export interface FigureView {
  /** ASCII, unique on the page: the anchor of the figure. */
  id: string;
  /** Id of the indicator. */
  indicator: string;
  title: string;
  sentence: string;
  svg: string;
  unit: string;
  rows: { month: string; value: string | null; notes: string[] }[];
  status: Status | null;
  /** Earlier months that are only in the files. */
  omitted: number;
}

/** The anchor of an indicator's figure: "vneid-level2". */
export const figureId = ({ id }: Figure['indicator']) => id.replaceAll('_', '-');

/** @param watermark words that stand in the chart itself */
export function figureView(figure: Figure, watermark: string | null): FigureView {
  const { indicator, sentence, status } = figure;
  const id = figureId(indicator);
  const points = figure.points.slice(-PAGE_MONTHS);
  return {
    id,
    indicator: indicator.id,
    title: indicator.short,
    sentence,
    svg: chartSvg({ ...figure, points }, id, watermark),
    unit: indicator.unit,
    status,
    omitted: figure.points.length - points.length,
    rows: points.map((point) => ({
      month: monthName(point.month),
      value: valueWords(point, figure),
      notes: notesOf(point, figure),
    })),
  };
}

/** The newest month of a figure as a row of a table. */
export function monthRow(figure: Figure) {
  const { indicator, points } = figure;
  const point = points.at(-1);
  return {
    id: figureId(indicator),
    name: indicator.short,
    value: point ? valueWords(point, figure) : null,
    unit: point && hiddenWords(point, indicator.unit) ? '' : indicator.unit,
    period: indicator.period === 'cumulative' ? 'từ đầu kế hoạch' : 'trong tháng',
    notes: point ? notesOf(point, figure) : [],
  };
}

/** A month's value as a table says it; null = not reported. */
function valueWords(point: Point, { indicator }: Figure): string | null {
  return point.value === null ? hiddenWords(point, indicator.unit) : formatCount(point.value);
}

/** What a reader must know about a month's value: villages missing from a total, corrections. */
function notesOf(point: Point, { place, indicator, word }: Figure): string[] {
  const { value, corrections } = point;
  if (place.kind === 'village') return corrections.map((one) => correctionNote(one, indicator));
  const missing = value === null ? [] : missingWords(point, word);
  return corrections.length > 0 ? [...missing, `đã đính chính ${corrections.length} số`] : missing;
}
