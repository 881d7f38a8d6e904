// A chart as an SVG file.
import type { APIRoute } from 'astro';
import { absolute } from '../../../address/address.ts';
import { chartFile } from '../../../share/chart-file.ts';
import { monthName } from '../../../text/date.ts';
import { figureRoutes, type ShownFigure } from '../../../site/figure-routes.ts';
import { site, watermark } from '../../../site/site.ts';

export const getStaticPaths = figureRoutes;

export const GET: APIRoute<{ shown: ShownFigure }> = ({ props }) => {
  const { figure, card, place } = props.shown;
  const words = {
    title: card.title,
    about: `${place}, số liệu ${monthName(figure.month)}`,
    source: [`Nguồn: ${site.name}, ${site.commune}`, absolute(card.chart, site.origin)],
    watermark,
  };
  return new Response(chartFile(figure, words), { headers: { 'content-type': 'image/svg+xml' } });
};
