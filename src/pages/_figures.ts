// Every published figure → the routes of its page, its drawing and its frame, and what they show.
import { chart } from '../address/address.ts';
import { figure } from '../progress/figure.ts';
import { everyFigure, type PublishedFigure } from '../progress/every-figure.ts';
import { placeName } from '../progress/sentence.ts';
import { cardOf, figureCard, reports } from './_site.ts';

/** Parts of the address below `/bieu-do/` and `/nhung/`. */
const partsOf = ({ place, indicator }: PublishedFigure) => {
  const [name = '', at = ''] = chart(indicator.id, villageOf(place)).split('/').reverse().slice(1);
  return { place: at, chart: name };
};

const villageOf = (place: PublishedFigure['place']) =>
  place.kind === 'village' ? place.village.id : undefined;

export const figureRoutes = () =>
  everyFigure(reports).map((published) => ({ params: partsOf(published), props: { published } }));

/** What the pages of a figure say. */
export function shownFigure({ place, indicator, then }: PublishedFigure) {
  const village = villageOf(place);
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
    picture: cardOf(`chart:${village === undefined ? indicator.id : `${indicator.id}/${village}`}`),
  };
}
