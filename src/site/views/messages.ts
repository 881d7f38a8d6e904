// The guides by topic → what a team sends of each, and which of them is today's.
import { loudspeaker } from '../../address/address.ts';
import { monthRotas } from '../../share/month-rotas.ts';
import { today } from '../../text/clock.ts';
import { TOPICS } from '../../text/topics.ts';
import { guideMessage, guidePictures } from '../sharing.ts';
import { library, papers, reports } from '../site.ts';

export function messagesView() {
  const topics = TOPICS.map(({ id, name }) => ({
    id,
    name,
    lessons: library.guides
      .filter(({ topic }) => topic === id)
      .map((guide) => ({
        ...guide,
        message: guideMessage(guide),
        pictures: guidePictures(guide),
        poster: papers.guide(guide.slug).file,
      })),
  }));
  /** In the order of the page; what is sent on a day is what the loudspeaker reads on it. */
  const listed = topics.flatMap((one) => one.lessons.map(({ slug }) => loudspeaker(slug)));
  const days = monthRotas(library, reports, today()).flatMap(({ weeks }) =>
    weeks.flatMap((week) => week.days),
  );
  const turns = days.map(({ path }) => listed.indexOf(path));
  const titles = days.map(({ title }) => title);
  return { topics, lesson: days[0] && { first: days[0].day, turns, titles } };
}
