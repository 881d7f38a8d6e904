// A village through time → what its page says of where it came from, what it took in, and where it went.
import { regroupings, type Regrouping } from '../reports/lists/lineage.ts';
import { everyVillage } from '../reports/lists/lists.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { addMonths, monthName } from '../text/date.ts';
import { capital } from '../text/capital.ts';

export interface LineageSentence {
  sentence: string;
  /** Ids of the villages it speaks of. */
  villages: string[];
}

/** Everything that happened to a village, oldest first; empty for one that has always been as it is. */
export function lineageSentences(
  { lists, commune }: Pick<PublicReports, 'lists' | 'commune'>,
  id: string,
): LineageSentence[] {
  const life = lists.villages.find((one) => one.id === id);
  if (!life) return [];
  const word = commune.village_word.toLowerCase();
  const called = new Map(everyVillage(lists).map((village) => [village.id, `${word} ${village.name}`]));
  const list = (ids: readonly string[]) => ids.map((one) => called.get(one)).join(', ');
  const own = called.get(id) ?? '';
  const say = ({ month, sources, heirs }: Regrouping): LineageSentence[] => {
    const [others, when] = [sources.filter((one) => one !== id), monthName(month)];
    if (heirs.includes(id) && life.from === month) {
      const from = others.length > 1 || !heirs.some((one) => others.includes(one)) ? 'lập từ' : 'tách ra từ';
      return [{ sentence: `${capital(own)} ${from} ${list(others)}, kể từ ${when}.`, villages: others }];
    }
    const born = heirs.filter((one) => one !== id && !sources.includes(one));
    if (heirs.includes(id) && others.length > 0)
      return [{ sentence: `Từ ${when}, ${own} gồm cả ${list(others)}.`, villages: others }];
    if (heirs.includes(id))
      return [{ sentence: `Từ ${when}, ${list(born)} tách ra từ ${own}.`, villages: born }];
    if (!sources.includes(id)) return [];
    const last = monthName(addMonths(month, -1));
    const joined = heirs.length > 1 ? 'chia thành' : 'nhập vào';
    return [
      {
        sentence: `${capital(own)} đã ${joined} ${list(heirs)} từ ${when}. Trang này giữ số liệu đến ${last}.`,
        villages: [...heirs],
      },
    ];
  };
  const renamed = life.names.flatMap(({ from }, index): LineageSentence[] => {
    const before = life.names[index - 1];
    return before && from
      ? [{ sentence: `Trước ${monthName(from)}, ${own} gọi là ${word} ${before.name}.`, villages: [] }]
      : [];
  });
  const ended =
    life.until !== null && life.into.length === 0
      ? [{ sentence: `${capital(own)} có báo cáo đến ${monthName(life.until)}.`, villages: [] }]
      : [];
  return [...renamed, ...regroupings(lists.villages).flatMap(say), ...ended];
}
