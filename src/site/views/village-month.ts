// A village in a published month → what its page shows: the sentence, the picture to send on, every figure.
import {
  edition as editionPath,
  picture as picturePath,
  progress,
  village as villagePath,
  villageMonth,
} from '../../address/address.ts';
import { monthRow } from '../../charts/view.ts';
import { figure, targetFigure } from '../../progress/figure.ts';
import { asOf, latest, villagePlaces, type VillagePlace } from '../../progress/history.ts';
import { villageBasis } from '../../progress/provenance.ts';
import { reportWords, villageReport } from '../../progress/reporting.ts';
import { placeName } from '../../progress/sentence.ts';
import { villageSentence } from '../../progress/village-sentence.ts';
import type { PublicReports } from '../../reports/public/protect.ts';
import { monthName } from '../../text/date.ts';
import { shareFigures } from '../sharing.ts';
import { dated, pictureOf, pictures, reports, site } from '../site.ts';

/** Every village of every month, with the reports as they stood then. */
export const villageMonths = () =>
  reports.editions.flatMap(({ month }) => {
    const then = asOf(reports, month);
    return villagePlaces(then).map((place) => ({
      params: { month, village: place.village.id },
      props: { place, then },
    }));
  });

export function villageMonthView(place: VillagePlace, then: PublicReports) {
  const { commune } = then;
  const { village } = place;
  const edition = latest(then);
  const { month } = edition;
  const path = villageMonth(month, village.id);
  const name = placeName(place, commune);
  const households = targetFigure(then, place, 'household_share');
  const people = targetFigure(then, place, 'people_per_month');
  const sentence = villageSentence(village, households, people, commune);
  const { card, portrait, small } = pictures.month(`${month}/${village.id}`);
  return {
    head: {
      site,
      path,
      title: `${name}, ${monthName(month)}`,
      description: sentence,
      picture: pictureOf(card),
      above: [
        { name: 'Tiến độ', path: progress },
        { name, path: villagePath(village.id) },
      ],
    },
    sentence,
    dated: dated(edition),
    reported: `${name}: ${reportWords(villageReport(then, month, village.id))}.`,
    picture: { large: picturePath(portrait.file), small: picturePath(small.file), month: monthName(month) },
    sharing: shareFigures(path, sentence, month, village.id),
    figures: {
      title: `Mọi số liệu ${monthName(month)}`,
      rows: then.indicators.map((indicator) => {
        const row = monthRow(figure(then, place, indicator));
        const known = villageBasis(then, month, indicator, village.id);
        return { ...row, notes: [...(known ? [known] : []), ...row.notes] };
      }),
    },
    more: [
      { path: villagePath(village.id), title: `${name} qua các tháng` },
      { path: editionPath(month), title: `Cả ${commune.kind} ${monthName(month)}` },
    ],
  };
}
