// Villages that went into others or were split → what each change took from where, in its month.
import { addMonths, type Month } from '../../text/date.ts';
import type { VillageLife } from './villages.ts';

/** One change of the map: the people of `sources` are the people of `heirs` from `month` on. */
export interface Regrouping {
  month: Month;
  /** Ids of the villages before; one that goes on is also among the heirs. */
  sources: readonly string[];
  /** Ids of the villages after. */
  heirs: readonly string[];
}

/** Every change of the map, oldest first; changes of one month that touch each other are one. */
export function regroupings(villages: readonly VillageLife[]): Regrouping[] {
  const edges = villages.flatMap(({ id, from, until, into, splitFrom }) => [
    ...(until === null ? [] : into.map((heir) => ({ month: addMonths(until, 1), source: id, heir }))),
    ...(from === null || splitFrom === null ? [] : [{ month: from, source: splitFrom, heir: id }]),
  ]);
  const months = [...new Set(edges.map(({ month }) => month))].sort();
  return months.flatMap((month) => {
    const born = new Set(villages.flatMap(({ id, from }) => (from === month ? [id] : [])));
    const ended = new Set(
      villages.flatMap(({ id, until }) => (until !== null && addMonths(until, 1) === month ? [id] : [])),
    );
    const groups: { sources: Set<string>; heirs: Set<string> }[] = [];
    for (const { source, heir } of edges.filter((edge) => edge.month === month)) {
      // A village that is there before and after brings its own people, and keeps them.
      const group = {
        sources: new Set([source, ...(born.has(heir) ? [] : [heir])]),
        heirs: new Set([heir, ...(ended.has(source) ? [] : [source])]),
      };
      const touching = groups.filter(
        (one) =>
          [...group.sources].some((id) => one.sources.has(id)) ||
          [...group.heirs].some((id) => one.heirs.has(id)),
      );
      for (const one of touching) {
        for (const id of one.sources) group.sources.add(id);
        for (const id of one.heirs) group.heirs.add(id);
        groups.splice(groups.indexOf(one), 1);
      }
      groups.push(group);
    }
    return groups.map(({ sources, heirs }) => ({ month, sources: [...sources], heirs: [...heirs] }));
  });
}
