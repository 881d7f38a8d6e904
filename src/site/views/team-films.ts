// Every film → the list for teams, topic by topic, each with what is shown of it and the way to its page.
import { guideFilm, infographicFilm } from '../../address/address.ts';
import { filmShown } from '../../films/shown.ts';
import { TOPICS } from '../../text/topics.ts';
import { films, library } from '../site.ts';

/** Topics without a film are left out. */
export async function teamFilmsView() {
  const { guide, infographic } = await films;
  const all = [
    ...library.guides.map(({ slug, topic }) => ({ topic, film: guide(slug), path: guideFilm(slug) })),
    ...library.infographics.map(({ slug, topic }) => ({
      ...{ topic, film: infographic(slug), path: infographicFilm(slug) },
    })),
  ];
  return TOPICS.map(({ id, name }) => ({
    id,
    name,
    films: all.flatMap(({ topic, film, path }) =>
      topic === id && film ? [{ path, ...filmShown(film) }] : [],
    ),
  })).filter(({ films: some }) => some.length > 0);
}
