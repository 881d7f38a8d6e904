// Every infographic → the gallery, topic by topic.
import { infographic } from '../../address/address.ts';
import { infographicWords } from '../../guides/infographics/infographic-words.ts';
import { TOPICS } from '../../text/topics.ts';
import { library, pictures } from '../site.ts';

/** Topics without an infographic are left out. */
export const infographicsView = () =>
  TOPICS.map(({ id, name }) => ({
    id,
    name,
    sheets: library.infographics
      .filter(({ topic }) => topic === id)
      .map((one) => ({
        path: infographic(one.slug),
        title: one.title,
        sheet: pictures.sheets(one.slug)[0]!,
        words: infographicWords(one),
      })),
  })).filter(({ sheets }) => sheets.length > 0);
