// A guide → what its page shows before and after the guide's own text.
import { guide as guidePath, guideFilm, guides, short } from '../../address/address.ts';
import { filmLink } from '../../films/shown.ts';
import { callsBefore } from '../../guides/emergency.ts';
import type { Guide } from '../../guides/library.ts';
import { hasScreens } from '../../guides/practice/practice.ts';
import { guideParts } from '../../guides/printed.ts';
import { skillOfGuide } from '../../guides/skills.ts';
import { typedPhrases } from '../../guides/typed-answers.ts';
import { waysOf } from '../../guides/ways.ts';
import { today } from '../../text/clock.ts';
import { topic } from '../../text/topics.ts';
import { shareGuide } from '../sharing.ts';
import { cardOf, films, journeyPlaces, library, papers, site, voiceOf } from '../site.ts';

export async function guideView(guide: Guide) {
  const { slug, title, summary, body } = guide;
  const places = journeyPlaces(slug);
  return {
    head: {
      site,
      path: guidePath(slug),
      said: short(guide.short),
      title,
      description: summary,
      picture: cardOf(`guide:${slug}`),
      above: [{ name: 'Hướng dẫn', path: guides }],
      topic: guide.topic,
      aliases: guide.aliases,
      typed: typedPhrases(guide.typed),
    },
    lead: {
      topic: topic(guide.topic).name,
      title,
      summary,
      calls: callsBefore(slug, library),
      ways: waysOf(body.steps).map((way) => way.title),
      facts: { ...guide, stale: guide.review_by <= today(), journeys: places },
      parts: guideParts(body.printed, today()),
      together: {
        slug,
        practised: hasScreens(body),
        film: filmLink((await films).guide(slug), guideFilm(slug)),
      },
      read: { steps: voiceOf(slug, 'lam-theo'), script: voiceOf(slug, 'loa') },
    },
    end: {
      slug,
      places,
      poster: {
        file: papers.guide(slug).file,
        infographics: library.infographics.filter((one) => one.guide === slug),
      },
      sharing: shareGuide(guide),
      related: library.guides.filter((one) => guide.related.includes(one.slug)),
      skill: skillOfGuide(library.skills, slug),
      sources: guide.sources,
    },
  };
}
