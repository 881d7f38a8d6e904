// Every guide → the list of them by topic, and the topics that can be printed in one go.
import { guide, printSet } from '../../address/address.ts';
import type { Guide } from '../../guides/library.ts';
import { TOPICS } from '../../text/topics.ts';

/** Topics without a guide are left out. */
export function guidesView(all: readonly Guide[]) {
  const topics = TOPICS.map((topic) => ({
    topic,
    guides: all
      .filter((one) => one.topic === topic.id)
      .map(({ slug, title, minutes }) => ({
        ...{ path: guide(slug), title, icon: topic.icon },
        about: `Khoảng ${minutes} phút`,
      })),
  })).filter(({ guides }) => guides.length > 0);
  return {
    topics,
    sets: topics.map(({ topic: { id, name } }) => ({ path: printSet(id), name })),
  };
}
