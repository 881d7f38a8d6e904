// An infographic, drawn here or received → what its page shows: sheets or poster, film, guide, sources.
import { infographic as infographicPath, infographicFilm, infographics } from '../../address/address.ts';
import { filmLink } from '../../films/shown.ts';
import type { Infographic } from '../../guides/infographics/infographics.ts';
import { RIGHT, WRONG } from '../../guides/sheet.ts';
import { infographicLine } from '../../share/origins.ts';
import { shareInfographic } from '../sharing.ts';
import { cardOf, films, library, papers, pictures, site } from '../site.ts';

export async function infographicView(infographic: Infographic) {
  const { slug, title, summary, topic } = infographic;
  const drawn = infographic.kind === 'drawn' ? infographic : undefined;
  const shown = pictures.sheets(slug);
  const titles = drawn?.sheets.map((sheet) => sheet.title) ?? [];
  return {
    head: {
      ...{ site, title, topic },
      path: infographicPath(slug),
      description: summary,
      picture: cardOf(`infographic:${slug}`),
      above: [{ name: 'Tranh', path: infographics }],
      aliases: [...infographic.aliases, ...titles],
    },
    film: filmLink((await films).infographic(slug), infographicFilm(slug)),
    /** Its sheets, with what they are made from; undefined for one that somebody else made. */
    drawn: drawn && {
      sheets: {
        slug,
        pictures: shown,
        sheets: drawn.sheets,
        columns: { right: RIGHT, wrong: WRONG },
        paper: papers.infographic(slug)!,
      },
      sources: drawn.sources,
      line: infographicLine(drawn, library.guides),
    },
    received: infographic.kind === 'drawn' ? undefined : { ...infographic, picture: shown[0]! },
    sharing: shareInfographic(infographic),
    guides: library.guides.filter((guide) => guide.slug === infographic.guide),
  };
}
