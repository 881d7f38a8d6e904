// A published figure → what its own page shows: the chart, its files, its numbers, how to show and to cite it elsewhere.
import {
  absolute,
  chartDrawing,
  embed,
  figureFile,
  progress,
  village as villagePath,
  workbookOf,
} from '../../address/address.ts';
import { monthName } from '../../text/date.ts';
import { SAMPLE_NOTE } from '../../text/phrases.ts';
import type { ShownFigure } from '../figure-routes.ts';
import { commune, site } from '../site.ts';

export function chartView({ figure, village, place, name, card, picture }: ShownFigure) {
  const { indicator, month } = figure;
  const { title, sentence, pace, known, status, unit, rows, svg, dated, source } = card;
  const file = figureFile(indicator.id, village);
  const frame = absolute(embed(indicator.id, village), site.origin);
  const made = site.sample ? ` (${SAMPLE_NOTE.toLowerCase()})` : '';
  const above = village === undefined ? [] : [{ name: place, path: villagePath(village) }];
  return {
    head: {
      ...{ site, picture },
      path: card.chart,
      title: name,
      description: `${sentence} Tải ảnh, bảng số, mã nhúng.`,
      above: [{ name: 'Tiến độ', path: progress }, ...above],
    },
    lead: { name, sentence, pace, known, status },
    chart: {
      ...{ svg, dated, source },
      meaning: indicator.meaning,
      files: [
        { path: picture.path, name: 'Ảnh (PNG)' },
        { path: chartDrawing(indicator.id, village), name: 'Hình vẽ (SVG)' },
        { path: workbookOf(file), name: 'Bảng số (Excel)' },
        { path: file, name: 'Bảng số (CSV)' },
      ],
    },
    table: { title, unit, rows },
    /** For other sites' pages and texts. */
    code: `<iframe src="${frame}" title="${name}" width="100%" height="460" style="border:0;max-width:520px" loading="lazy"></iframe>`,
    citation: `UBND ${commune.kind} ${commune.name}, “${name}”, số liệu ${monthName(month)}${made}. ${site.name}, ${absolute(card.chart, site.origin)}`,
  };
}
