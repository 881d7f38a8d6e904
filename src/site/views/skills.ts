// The skills and the newest count of people → what the page of all checks shows.
import { skillCheck } from '../../address/address.ts';
import type { Library } from '../../guides/library.ts';
import { targetFigure } from '../../progress/figure.ts';
import { howKnown } from '../../progress/provenance.ts';
import type { PublicReports } from '../../reports/public/protect.ts';
import { monthName } from '../../text/date.ts';

export function skillsView({ skills }: Pick<Library, 'skills'>, reports: PublicReports) {
  const { kind, village_word } = reports.commune;
  const people = targetFigure(reports, { kind: 'commune' }, 'people_per_month');
  return {
    zalo: skills.zalo,
    count: skills.count,
    cards: skills.skills.map(({ id, title, icon }) => ({ path: skillCheck(id), title, icon })),
    ways: {
      month: monthName(people.month),
      now: howKnown(reports, people),
      kind,
      word: village_word.toLowerCase(),
    },
  };
}
