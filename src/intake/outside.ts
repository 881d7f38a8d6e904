// A table read with every list there ever was → rows and columns that the lists of its month do not have, and why.
import { issue, type Issue } from '../files/issue.ts';
import { everyIndicator, everyVillage, type DatedLists, type Lists } from '../reports/lists/lists.ts';
import { monthName, type Month } from '../text/date.ts';
import { placeOf } from './table/place.ts';
import type { Source } from './source.ts';
import { layoutsOf, readersFor } from './source.ts';

/** Every village and every indicator there ever was: what a file may speak of. */
export const everyList = (lists: DatedLists): Lists => ({
  villages: everyVillage(lists),
  indicators: everyIndicator(lists),
});

interface Outside {
  /** The problems of the table read with the month's lists, those about the same cells in better words. */
  replace: (issues: readonly Issue[]) => Issue[];
}

/** undefined when the month's lists are all the lists there are. */
export function findOutside(
  file: string,
  source: Source,
  every: Lists,
  lists: Lists,
  month: Month,
  dated: DatedLists,
): Outside | undefined {
  const same = (of: 'villages' | 'indicators') =>
    every[of].length === lists[of].length && every[of].every(({ id }, index) => id === lists[of][index]?.id);
  const renamed = every.villages.some(
    ({ name, id }) => lists.villages.find((one) => one.id === id)?.name !== name,
  );
  if (same('villages') && same('indicators') && !renamed) return undefined;
  const found: Issue[] = [];
  const village = readersFor(every).village;
  const layouts = layoutsOf(source);
  const rows = layouts.flatMap(({ body, villageColumn }) => body.map((row) => row[villageColumn]));
  for (const cell of rows) {
    const match = cell && village(cell.text);
    if (!match || !('index' in match)) continue;
    const { id } = every.villages[match.index]!;
    if (!lists.villages.some((one) => one.id === id))
      found.push(issue(file, villageOutside(id, month, dated, every), VILLAGE_FIX, placeOf(cell)));
  }
  for (const { head, heading } of layouts.flatMap(({ columns }) => columns)) {
    const indicator = heading.kind === 'indicator' ? every.indicators[heading.index] : undefined;
    if (!indicator || lists.indicators.some(({ id }) => id === indicator.id)) continue;
    const what = `${monthName(month)} không hỏi "${indicator.label}".`;
    found.push(issue(file, what.charAt(0).toUpperCase() + what.slice(1), INDICATOR_FIX, placeOf(head)));
  }
  const at = ({ line, column }: Issue) => `${line}:${column}`;
  const places = new Set(found.map(at));
  return {
    replace: (issues) => [...issues.filter((one) => one.line === null || !places.has(at(one))), ...found],
  };
}

const VILLAGE_FIX = 'Xóa dòng này; nếu thôn vẫn còn thì sửa cột from, until của nó trong data/villages.csv.';
const INDICATOR_FIX = 'Xóa cột này; nếu tháng này có hỏi thì sửa cột from, until trong data/indicators.csv.';

/** "Tháng 1/2027 không còn thôn Lạc Dục: đã nhập vào Liêu Xá." */
function villageOutside(id: string, month: Month, { villages }: DatedLists, every: Lists): string {
  const life = villages.find((one) => one.id === id);
  const name = (one: string) => every.villages.find((village) => village.id === one)?.name ?? one;
  const when = monthName(month).charAt(0).toUpperCase() + monthName(month).slice(1);
  if (life?.from && month < life.from)
    return `${when} chưa có thôn ${name(id)}: thôn lập từ ${monthName(life.from)}.`;
  const into = life?.into.length ? `: đã nhập vào ${life.into.map(name).join(', ')}` : '';
  return `${when} không còn thôn ${name(id)}${into}.`;
}
