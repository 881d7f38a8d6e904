// content/training/*.yaml → sessions in their order, with their guides checked.
import type { Issue } from '../../files/issue.ts';
import { inOrder, readYamlFolder } from '../folder.ts';
import type { Words } from '../../text/placeholder.ts';
import { checkSlug } from '../slug.ts';
import { trainingSchema, type Training } from './training.ts';

/** Every file of the folder; one that cannot be used becomes an Issue and is left out. */
export const readTrainingFiles = (folder: string, issues: Issue[], words?: Words) =>
  readYamlFolder(folder, trainingSchema, { noun: 'buổi học', example: 'vneid-giay-to.yaml' }, issues, words);

/** @param guides slugs of all guides, also of those that could not be read */
export function readTrainings(
  folder: string,
  guides: readonly string[],
  issues: Issue[],
  words?: Words,
): Training[] {
  const read = readTrainingFiles(folder, issues, words);
  for (const { entry, locate } of read) {
    for (const field of ['parts', 'exercises'] as const)
      entry[field].forEach(({ guide }, index) => {
        if (guide !== undefined)
          checkSlug(guide, entry.file, locate([field, index, 'guide']), guides, issues);
      });
  }
  return read.map(({ entry }) => entry).sort(inOrder);
}
