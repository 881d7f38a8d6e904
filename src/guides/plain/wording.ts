// Words of offices and of translations → a warning with the plain word.
import type { Issue } from '../../files/issue.ts';
import { at, type Passage } from './passage.ts';
import { anyOf, type Words } from './words.ts';

export function officialWords(passages: readonly Passage[], { avoid }: Words): Issue[] {
  const pattern = anyOf(avoid.keys(), 'giu');
  return passages
    .filter(({ role }) => role !== 'screen')
    .flatMap((one) =>
      [...one.unquoted.matchAll(pattern)].map(({ 0: found, index }) => {
        const plain = avoid.get(found.toLowerCase().replace(/\s+/g, ' ')) ?? '';
        return at(one, index, 'warning', `"${found}" không phải lời nói hằng ngày.`, `Viết: ${plain}.`);
      }),
    );
}
