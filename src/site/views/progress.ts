// All reports → what the page of progress shows: the commune today, and the villages that are no more.
import { village as villagePath } from '../../address/address.ts';
import { overdueSentence } from '../../progress/due.ts';
import { everyVillagePlace, latest } from '../../progress/history.ts';
import { today } from '../../text/clock.ts';
import { pictureOf, pictures, reports } from '../site.ts';
import { communeView } from './commune.ts';

export function progressView() {
  const { village_word, villages_missing, kind } = reports.commune;
  /** Villages that went into others keep their pages. */
  const former = everyVillagePlace(reports).flatMap(({ place: { village } }) =>
    reports.villages.some(({ id }) => id === village.id)
      ? []
      : [{ path: villagePath(village.id), title: `${village_word} ${village.name}` }],
  );
  return {
    title: `Tiến độ các ${village_word.toLowerCase()}`,
    picture: pictureOf(pictures.month(latest(reports).month).card),
    overdue: overdueSentence(reports, today()),
    missing: { missing: villages_missing, word: village_word, kind },
    figures: communeView(reports),
    former: { title: `${village_word} trước đây`, links: former },
    months: reports.editions.map(({ month }) => month),
  };
}
