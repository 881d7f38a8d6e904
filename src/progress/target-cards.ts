// Reports → each target of the plan as a card: what it asks for, until when, how far the commune is, how many villages are where.
import type { TargetId } from '../reports/commune.ts';
import { listsIn } from '../reports/lists/lists.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { dayName } from '../text/date.ts';
import { communeStatus, targetFigure } from './figure.ts';
import { communePace } from './pace.ts';
import { howKnown } from './provenance.ts';

/** @param reports as they stood when the edition came out */
export function targetCards(reports: PublicReports) {
  const { targets, village_word, kind } = reports.commune;
  const { targetDays } = listsIn(reports.lists, reports.month);
  const card = (target: TargetId, asked: string) => {
    const day = targetDays[target];
    const { status, villages: counts } = communeStatus(reports, target);
    return {
      title: `${asked}${day ? `, chậm nhất ngày ${dayName(day)}` : ''}`,
      status,
      pace: communePace(reports, target),
      known: howKnown(reports, targetFigure(reports, { kind: 'commune' }, target)),
      counts,
      villages: reports.villages.length,
      kind,
      word: village_word.toLowerCase(),
    };
  };
  return [
    card('household_share', `Ít nhất ${targets.household_share}\u00A0% số hộ được hướng dẫn`),
    card(
      'people_per_month',
      `Mỗi tháng mỗi tổ hướng dẫn ít nhất ${targets.people_per_month} người dùng thành thạo`,
    ),
  ];
}
