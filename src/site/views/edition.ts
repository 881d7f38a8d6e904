// A published month → what its page shows: the commune as it stood then, and what there is to send on and to download.
import { edition, monthFile, picture as picturePath, progress, villageMonth } from '../../address/address.ts';
import { asOf } from '../../progress/history.ts';
import { monthName, type Month } from '../../text/date.ts';
import { monthTableLink } from '../month-table.ts';
import { shareFigures } from '../sharing.ts';
import { pictureOf, pictures, reports, site } from '../site.ts';
import { communeView } from './commune.ts';

export async function editionView(month: Month) {
  const then = asOf(reports, month);
  const name = monthName(month);
  const { card, portrait, small } = pictures.month(month);
  const figures = communeView(then);
  const word = then.commune.village_word;
  return {
    head: {
      site,
      path: edition(month),
      title: `Kết quả ${name}`,
      description: `Kết quả ${name}. ${figures.sentence}`,
      picture: pictureOf(card),
      above: [{ name: 'Tiến độ', path: progress }],
    },
    figures,
    picture: { large: picturePath(portrait.file), small: picturePath(small.file), month: name },
    sharing: shareFigures(edition(month), figures.sentence, month),
    villages: {
      title: `Ảnh và kết quả từng ${word.toLowerCase()}`,
      links: then.villages.map(({ id, name: village }) => ({
        path: villageMonth(month, id),
        title: `${word} ${village}`,
      })),
    },
    files: [await monthTableLink(month), { path: monthFile(month), name: `Số liệu ${name} (CSV)` }],
    months: reports.editions.map((one) => one.month),
  };
}
