// An infographic or a guide → what stands around its sheets: topic, icon, number of the sheet, code, issuer, day.
import { absolute, guide as guidePath, infographic as infographicPath } from '../address/address.ts';
import type { DrawnInfographic, Infographic } from '../guides/infographics.ts';
import type { Guide } from '../guides/library.ts';
import { capital } from '../progress/sentence.ts';
import { dayName, type Day } from '../text/date.ts';
import { topic } from '../text/topics.ts';
import type { Issuer } from './issuer.ts';
import type { Origin } from './sheet/compose.ts';

/** Under the commune's name on every sheet, and on its page. */
export const checkedLine = (checked: Day) => `Kiểm tra ngày ${dayName(checked)}`;

/** The name of the commune begins a line here. */
const onSheet = (issuer: Issuer): Issuer => ({ ...issuer, commune: capital(issuer.commune) });

/** One for each sheet; none for a received picture, which is shown as it came. */
export function infographicOrigins(one: Infographic, issuer: Issuer, origin: string): Origin[] {
  return one.kind === 'drawn' ? drawnOrigins(one, issuer, origin) : [];
}

export function drawnOrigins(
  { slug, topic, icon, checked, sheets }: DrawnInfographic,
  issuer: Issuer,
  origin: string,
): Origin[] {
  const address = absolute(infographicPath(slug), origin);
  return sheets.map((_, index) => ({
    topic,
    icon,
    address,
    issuer: onSheet(issuer),
    line: checkedLine(checked),
    ...(sheets.length > 1 && { count: `${index + 1}/${sheets.length}` }),
  }));
}

export function guideOrigin({ slug, topic: id, checked }: Guide, issuer: Issuer, origin: string): Origin {
  const address = absolute(guidePath(slug), origin);
  return { topic: id, icon: topic(id).icon, address, issuer: onSheet(issuer), line: checkedLine(checked) };
}
