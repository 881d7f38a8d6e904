// Lists of the data folder → every guide they name, with its place.
import type { Reports } from './load.ts';
import { dataPaths } from './paths.ts';

/** Every guide the data names, with its place: the content stage checks that it exists. */
export function guideMentions(folder: string, { lists, items }: Pick<Reports, 'lists' | 'items'>) {
  const { indicators, items: survey } = dataPaths(folder);
  const mentions = (file: string, list: readonly { guides: readonly string[]; line: number }[]) =>
    list.flatMap(({ guides, line }) => guides.map((slug) => ({ slug, file, line })));
  return [...mentions(indicators, lists.indicators), ...mentions(survey, items)];
}
