// A chart as an SVG file.
import type { APIRoute } from 'astro';
import { absolute } from '../../../address/address.ts';
import type { PublishedFigure } from '../../../progress/every-figure.ts';
import { chartFile } from '../../../share/chart-file.ts';
import { monthName } from '../../../text/date.ts';
import { figureRoutes, shownFigure } from '../../_figures.ts';
import { site, watermark } from '../../_site.ts';

export const getStaticPaths = figureRoutes;

export const GET: APIRoute<{ published: PublishedFigure }> = ({ props }) => {
  const { figure, card, place } = shownFigure(props.published);
  const words = {
    title: card.title,
    about: `${place}, số liệu ${monthName(figure.month)}`,
    source: [`Nguồn: ${site.name}, ${site.commune}`, absolute(card.chart, site.origin)],
    watermark,
  };
  return new Response(chartFile(figure, words), { headers: { 'content-type': 'image/svg+xml' } });
};
