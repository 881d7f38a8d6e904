// content/journeys/*.yaml → journeys in their order, with their guides checked.
import { issue, type Issue } from '../../files/issue.ts';
import { inOrder, readYamlFolder } from '../folder.ts';
import type { Words } from '../../text/placeholder.ts';
import { journeySchema, type Journey } from './journey.ts';
import { checkSlug } from '../slug.ts';

/** Every file of the folder; one that cannot be used becomes an Issue and is left out. */
export const readJourneyFiles = (folder: string, issues: Issue[], words?: Words) =>
  readYamlFolder(folder, journeySchema, { noun: 'lộ trình', example: 'ban-nong-san.yaml' }, issues, words);

/** @param guides slugs of all guides, also of those that could not be read */
export function readJourneys(
  folder: string,
  guides: readonly string[],
  issues: Issue[],
  words?: Words,
): Journey[] {
  const read = readJourneyFiles(folder, issues, words);
  for (const { entry, locate } of read) {
    entry.steps.forEach(({ guide }, index) => {
      const at = locate(['steps', index, 'guide']);
      checkSlug(guide, entry.file, at, guides, issues);
      if (entry.steps.findIndex((step) => step.guide === guide) < index)
        issues.push(issue(entry.file, `Bài "${guide}" có hai lần trong lộ trình.`, 'Xóa một bước.', at));
    });
  }
  return read.map(({ entry }) => entry).sort(inOrder);
}
