// A journey → what its page shows: its guides in order, how long they take.
import { journey as journeyPath, journeys } from '../../address/address.ts';
import { journeyMinutes, type Journey } from '../../guides/journeys/journey.ts';
import { timeName } from '../../text/duration.ts';
import { shareJourney } from '../sharing.ts';
import { cardOf, guideOf, library, site } from '../site.ts';

export function journeyView(journey: Journey) {
  const { slug, title, summary, who, sessions, aliases, steps } = journey;
  return {
    head: {
      ...{ site, title, aliases },
      path: journeyPath(slug),
      description: summary,
      picture: cardOf(`journey:${slug}`),
      above: [{ name: 'Lộ trình', path: journeys }],
    },
    facts: { who, time: timeName(journeyMinutes(steps, library.guides)), sessions },
    steps: steps.map(({ guide, why }) => {
      const { title: name, minutes } = guideOf(guide);
      return { guide, title: name, minutes, why };
    }),
    sharing: shareJourney(journey),
  };
}
