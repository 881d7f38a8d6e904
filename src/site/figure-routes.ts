// Every published figure → the routes of its page, its drawing and its frame, and what they show: drawn once for all three.
import { chart } from '../address/address.ts';
import { everyFigure, type PublishedFigure } from '../progress/every-figure.ts';
import { figure } from '../progress/figure.ts';
import { placeName } from '../progress/sentence.ts';
import { chartKey } from '../share/pictures.ts';
import { cardOf, figureCard, reports } from './site.ts';

/** What the pages of a figure say. */
function show({ place, indicator, then }: PublishedFigure) {
  const village = place.kind === 'village' ? place.village.id : undefined;
  const drawn = figure(then, place, indicator);
  const card = figureCard(then, drawn);
  const at = placeName(place, then.commune);
  return {
    village,
    figure: drawn,
    place: at,
    card,
    /** "Buổi hướng dẫn: Thôn Xuân Nẻo" */
    name: `${card.title}: ${at}`,
    picture: cardOf(chartKey(indicator.id, village)),
  };
}

export type ShownFigure = ReturnType<typeof show>;

const routes = everyFigure(reports).map((published) => {
  const shown = show(published);
  const [, , place = '', name = ''] = chart(shown.figure.indicator.id, shown.village).split('/');
  return { params: { place, chart: name }, props: { shown } };
});

/** A list of its own for each route: Astro keeps the route's name in what it is given. */
export const figureRoutes = () => routes.map((route) => ({ ...route }));
