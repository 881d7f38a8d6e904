// The commune, its plan and its figures → what the page about the site says of them.
import { isBody } from '../../guides/plan.ts';
import { latest } from '../../progress/history.ts';
import { communeOverview } from '../../progress/overview.ts';
import { targetCards } from '../../progress/target-cards.ts';
import { commune, dated, library, reports, site } from '../site.ts';

export function aboutView() {
  const { plan, targets, channels, contacts, kind, name, city, code, population } = commune;
  const word = commune.village_word.toLowerCase();
  const groups = library.plan.map(({ section, title }) => ({
    section,
    title: `Mục ${section}: ${title}`,
    duties: library.duties.duties.filter((one) => one.section === section),
  }));
  return {
    ...{ name, kind, word, contacts },
    whatFor: { site: site.name, kind, name, city, code, population, word },
    answers: { site: commune.site, lead: plan.led_by, portal: channels.portal, kind },
    plan: {
      ...{ plan, targets, kind, villageWord: commune.village_word },
      sentence: communeOverview(reports),
      cards: targetCards(reports),
      dated: dated(latest(reports)),
      missing: commune.villages_missing,
    },
    channels: { channels, kind, name, city },
    duties: {
      bodies: groups.filter(({ section }) => isBody(section)),
      parts: groups.filter(({ section }) => !isBody(section)),
    },
  };
}
