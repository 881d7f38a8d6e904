// A guide → what its page of one screen for each step shows around the guide's own text.
import { guide as guidePath, guides, link, together } from '../../address/address.ts';
import type { Guide } from '../../guides/library.ts';
import { waysOf } from '../../guides/ways.ts';
import { today } from '../../text/clock.ts';
import { cardOf, site } from '../site.ts';

export function togetherView({ slug, title, summary, body, review_by }: Guide) {
  const original = guidePath(slug);
  const ways = waysOf(body.steps);
  const choice = ways.length > 0;
  return {
    head: {
      ...{ site, original },
      path: together(slug),
      title: `Từng bước: ${title}`,
      description: `Mỗi màn hình một bước, một mình hay hai người một máy. ${summary}`,
      picture: cardOf(`guide:${slug}`),
      above: [
        { name: 'Hướng dẫn', path: guides },
        { name: title, path: original },
      ],
    },
    ways,
    first: { choice, stale: review_by <= today() },
    last: { choice, count: body.steps.length, back: link(original) },
  };
}
