// What a build knows → what the home page shows: tasks, the newest month, ways to learn, pictures, news.
import {
  guide,
  guides,
  infographic,
  journey,
  picture as picturePath,
  village,
} from '../../address/address.ts';
import { overdueSentence } from '../../progress/due.ts';
import { latest } from '../../progress/history.ts';
import { communeOverview } from '../../progress/overview.ts';
import { reportingSentence } from '../../progress/sentence.ts';
import { today } from '../../text/clock.ts';
import { monthName } from '../../text/date.ts';
import { TOPICS } from '../../text/topics.ts';
import { news } from '../news.ts';
import { commune, dated, journeyLinks, library, pictures, reports } from '../site.ts';

/** How many pictures and news there is room for. */
const SHEETS = 4;
const NEWS = 3;

export function homeView() {
  const { village_word: word, kind, villages_missing: missing } = commune;
  const { warning, tasks } = library.home;
  const edition = latest(reports);
  const month = pictures.month(edition.month);
  return {
    tasks: tasks.map((task) => ({ path: guide(task.guide), label: task.label, icon: task.icon })),
    myVillage: {
      villages: reports.villages.map(({ id, name }) => ({ path: village(id), name: `${word} ${name}` })),
      word: word.toLowerCase(),
    },
    warning: {
      text: warning.text,
      links: warning.links.map((one) => ({ path: guide(one.guide), label: one.label })),
    },
    month: {
      picture: {
        large: picturePath(month.portrait.file),
        small: picturePath(month.small.file),
        month: monthName(edition.month),
      },
      ...{ kind, word, missing },
      sentence: communeOverview(reports),
      reporting: reportingSentence(reports),
      overdue: overdueSentence(reports, today()),
      dated: dated(edition),
    },
    journeys: journeyLinks.map(({ slug, ...card }) => ({ path: journey(slug), ...card })),
    topics: TOPICS.filter(({ id }) => library.guides.some(({ topic }) => topic === id)).map(
      ({ id, name, about, icon }) => ({ path: `${guides}#${id}`, title: name, about, icon }),
    ),
    /** One for each topic; the gallery has them all. */
    sheets: TOPICS.flatMap(({ id }) => library.infographics.find(({ topic }) => topic === id) ?? [])
      .slice(0, SHEETS)
      .map(({ slug, title }) => ({ path: infographic(slug), title, sheet: pictures.sheets(slug)[0]! })),
    news: news.slice(0, NEWS),
  };
}
