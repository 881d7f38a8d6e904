// An infographic or a guide → what stands around its sheets: topic, icon, number, code, issuer, compared when.
import { absolute, guide as guidePath, infographic as infographicPath, short } from '../address/address.ts';
import type { DrawnInfographic, Infographic } from '../guides/infographics/infographics.ts';
import type { Guide } from '../guides/library.ts';
import { capital } from '../text/capital.ts';
import { comparedLine } from '../text/comparison.ts';
import { topic } from '../text/topics.ts';
import type { Issuer } from './issuer.ts';
import { spoken } from './message.ts';
import type { Origin } from './sheet/compose.ts';

type Guides = readonly Pick<Guide, 'slug' | 'short' | 'tried'>[];

/** Under the commune's name on every sheet, and on its page. Its steps are those of its guide, and as much tried. */
export function infographicLine({ guide, checked }: DrawnInfographic, guides: Guides): string {
  return comparedLine(checked, guides.find(({ slug }) => slug === guide) ?? { tried: [] });
}

/** The name of the commune begins a line here. */
const onSheet = (issuer: Issuer): Issuer => ({ ...issuer, commune: capital(issuer.commune) });

/** One for each sheet; none for a received picture, which is shown as it came. */
export function infographicOrigins(
  one: Infographic,
  guides: Guides,
  issuer: Issuer,
  origin: string,
): Origin[] {
  return one.kind === 'drawn' ? drawnOrigins(one, guides, issuer, origin) : [];
}

export function drawnOrigins(
  one: DrawnInfographic,
  guides: Guides,
  issuer: Issuer,
  origin: string,
): Origin[] {
  const { slug, topic, icon, sheets } = one;
  const line = infographicLine(one, guides);
  const address = absolute(infographicPath(slug), origin);
  const steps = guides.find((guide) => guide.slug === one.guide);
  const said = spoken(steps ? absolute(short(steps.short), origin) : address);
  return sheets.map((_, index) => ({
    topic,
    icon,
    address,
    said,
    issuer: onSheet(issuer),
    line,
    ...(sheets.length > 1 && { count: `${index + 1}/${sheets.length}` }),
  }));
}

export function guideOrigin(guide: Guide, issuer: Issuer, origin: string): Origin {
  const address = absolute(guidePath(guide.slug), origin);
  const line = comparedLine(guide.checked, guide);
  const said = spoken(absolute(short(guide.short), origin));
  const { icon } = topic(guide.topic);
  return { topic: guide.topic, icon, address, said, issuer: onSheet(issuer), line };
}
