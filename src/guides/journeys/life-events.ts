// content/life-events/*.yaml → events in a life, in their order, with their guides and sources checked.
import { issue, type Issue } from '../../files/issue.ts';
import type { Words } from '../../text/placeholder.ts';
import { inOrder, readYamlFolder } from '../folder.ts';
import { checkSourceHosts } from '../hosts.ts';
import { lifeEventSchema, type LifeEvent } from './life-event.ts';
import { checkSlug } from '../slug.ts';

/** Every file of the folder; one that cannot be used becomes an Issue and is left out. */
export const readLifeEventFiles = (folder: string, issues: Issue[], words?: Words) =>
  readYamlFolder(folder, lifeEventSchema, { noun: 'việc của tôi', example: 'sinh-con.yaml' }, issues, words);

/**
 * @param guides slugs of all guides, also of those that could not be read
 * @param ways ids of what has happened on the page of numbers to call; none when it cannot be read
 * @param hosts sites that may be linked to; undefined when their list cannot be read
 */
export function readLifeEvents(
  folder: string,
  guides: readonly string[],
  ways: readonly string[],
  hosts: string[] | undefined,
  issues: Issue[],
  words?: Words,
): LifeEvent[] {
  const read = readLifeEventFiles(folder, issues, words);
  for (const { entry, locate } of read) {
    checkSourceHosts(entry, locate, hosts, issues);
    entry.tasks.forEach(({ call }, index) => {
      if (call === undefined || ways.length === 0 || ways.includes(call)) return;
      const fix = `Một trong: ${ways.join(', ')}.`;
      const what = `Trang cứu gấp không có việc "${call}".`;
      issues.push(issue(entry.file, what, fix, locate(['tasks', index, 'call'])));
    });
    for (const field of ['tasks', 'otherwise'] as const)
      entry[field].forEach(({ guide }, index) => {
        if (guide !== undefined)
          checkSlug(guide, entry.file, locate([field, index, 'guide']), guides, issues);
      });
  }
  return read.map(({ entry }) => entry).sort(inOrder);
}
