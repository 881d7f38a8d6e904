// Documents to print as they are, by the page that offers them: the guides of a topic, the plan of a session.
import { printSet, training as trainingPath } from '../address/address.ts';
import { topicDocument, trainingDocument } from '../share/documents.ts';
import { today } from '../text/clock.ts';
import { TOPICS } from '../text/topics.ts';
import { guideOf, library, site } from './site.ts';

/** The guides of each topic that has any. */
export const printSets = TOPICS.map((topic) => ({
  topic,
  guides: library.guides.filter((one) => one.topic === topic.id),
})).filter(({ guides }) => guides.length > 0);

export const documents = new Map([
  ...printSets.map(({ topic, guides }) => {
    return [printSet(topic.id), topicDocument(topic, guides, site, site.origin, today())] as const;
  }),
  ...library.trainings.map((training) => {
    const titleOf = (slug: string) => guideOf(slug).title;
    return [trainingPath(training.slug), trainingDocument(training, titleOf, site, site.origin)] as const;
  }),
]);

/** What the link to a page's document says of it. Throws for a page without one. */
export async function documentLink(path: string): Promise<{ file: string; bytes: number }> {
  const found = documents.get(path);
  if (!found) throw new Error(`no document for ${path}`);
  return { file: found.file, bytes: (await found.render()).length };
}
