// A session for residents or for teams → what its page shows; all of them → the cards that lead there.
import { training as trainingPath, trainings } from '../../address/address.ts';
import { guidesOf, timetable, trainingMinutes, type Training } from '../../guides/journeys/training.ts';
import { timeName } from '../../text/duration.ts';
import { documentLink } from '../documents.ts';
import { shareTraining } from '../sharing.ts';
import { cardOf, guideOf, library, site } from '../site.ts';

/** What a session is called, by whom it is for. */
const WORDS = {
  team: { named: 'Tập huấn cho tổ', bring: 'Người học mang theo', invite: 'Mời người của tổ' },
  residents: { named: 'Buổi học', bring: 'Bà con mang theo', invite: 'Mời bà con' },
};

/** Its guide in place of its slug. */
const withGuide = <T extends { guide?: string | undefined }>(of: T) => ({
  ...of,
  guide: of.guide === undefined ? undefined : guideOf(of.guide),
});

export async function trainingView(training: Training) {
  const { slug, title, summary, who, topic, aliases } = training;
  const path = trainingPath(slug);
  const minutes = trainingMinutes(training);
  const words = WORDS[training.for];
  return {
    head: {
      ...{ site, path, topic, aliases },
      title: `${words.named}: ${title}`,
      description: summary,
      picture: cardOf(`training:${slug}`),
      above: [{ name: 'Buổi học ở nhà văn hóa', path: trainings }],
    },
    words,
    minutes,
    facts: { who, time: timeName(minutes), sessions: 1 },
    paper: await documentLink(path),
    rows: timetable(training).map(withGuide),
    exercises: training.exercises.map(withGuide),
    sharing: { title: words.invite, ...shareTraining(training) },
  };
}

const cardsFor = (people: Training['for']) =>
  library.trainings
    .filter((one) => one.for === people)
    .map((training) => ({
      path: trainingPath(training.slug),
      title: training.title,
      about: `${trainingMinutes(training)} phút, ${guidesOf(training).length} bài hướng dẫn`,
      icon: training.icon,
    }));

export const trainingCards = () => ({ residents: cardsFor('residents'), team: cardsFor('team') });
