// Routes, content and data → the address of every page the site will have, without building it.
import { join } from 'node:path';
import {
  chart,
  edition,
  embed,
  guide,
  guideFilm,
  infographic,
  infographicFilm,
  journey,
  lifeEvent,
  loudspeaker,
  practice,
  printSet,
  skillCheck,
  together,
  training,
  trial,
  village,
  villageMonth,
} from '../address/address.ts';
import { listFilesBelow } from '../files/disk.ts';
import { hasScreens } from '../guides/practice/practice.ts';
import type { Library } from '../guides/library.ts';
import type { Reports } from '../reports/load.ts';

/** Pages with a file of their own under src/pages: "to/index.astro" → "/to/". */
function plainPages(): string[] {
  return listFilesBelow(join('src', 'pages'))
    .filter((file) => file.endsWith('.astro') && !/[[_]|^404/.test(file))
    .map((file) => `/${file.replace(/(^|\/)index\.astro$/, '$1').replace(/\.astro$/, '/')}`);
}

export function sitePages(library: Library, reports: Reports): string[] {
  const months = reports.editions.map(({ period }) => period);
  const figures = reports.editions.flatMap(({ counts: { columns, villages } }) =>
    columns.flatMap((id) => [undefined, ...villages].flatMap((at) => [chart(id, at), embed(id, at)])),
  );
  const inEditions = new Set(reports.editions.flatMap(({ counts }) => counts.villages));
  return [
    ...plainPages(),
    ...library.guides.flatMap(({ slug }) => [guide(slug), together(slug), trial(slug), loudspeaker(slug)]),
    ...library.guides.flatMap(({ slug, body }) => (hasScreens(body) ? [practice(slug)] : [])),
    ...library.guides.flatMap(({ slug, body }) => (hasScreens(body) ? [guideFilm(slug)] : [])),
    ...library.infographics.flatMap(({ slug, kind }) => (kind === 'drawn' ? [infographicFilm(slug)] : [])),
    ...library.guides.map(({ topic }) => printSet(topic)),
    ...library.journeys.map(({ slug }) => journey(slug)),
    ...library.lifeEvents.map(({ slug }) => lifeEvent(slug)),
    ...library.skills.skills.map(({ id }) => skillCheck(id)),
    ...library.trainings.map(({ slug }) => training(slug)),
    ...library.infographics.map(({ slug }) => infographic(slug)),
    ...[...inEditions].map(village),
    ...reports.editions.flatMap(({ period, counts }) =>
      counts.villages.map((id) => villageMonth(period, id)),
    ),
    ...new Set(figures),
    ...months.map(edition),
  ];
}
