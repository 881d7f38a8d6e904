// content/no-guide.yaml → tasks people ask for and no guide covers: where it is done, what to bring; or Issues.
import { z } from 'zod';
import { readText } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { parseYaml } from '../files/yaml.ts';
import { fold } from '../text/fold.ts';
import type { Words } from '../text/placeholder.ts';
import { slug } from './frontmatter.ts';
import { checkHost } from './hosts.ts';
import { checkSlug } from './slug.ts';

const line = z.string().min(10).max(200);

const schema = z.strictObject({
  /** What is printed where a task says nothing of its own. */
  general: z.strictObject({ where: line, bring: line }),
  tasks: z.array(
    z.strictObject({
      id: slug,
      task: z.string().min(5).max(60),
      /** What people type for it. */
      ask: z.array(z.string().min(3).max(40)).min(1).max(30),
      where: line.optional(),
      bring: line.optional(),
      /** The official page. */
      site: z.string().optional(),
      /** The nearest guide there is. */
      guide: slug.optional(),
    }),
  ),
});

export interface Task {
  id: string;
  task: string;
  ask: string[];
  where: string;
  bring: string;
  site?: string | undefined;
  guide?: string | undefined;
}

/** @param guides slugs of all guides, also of those that could not be read */
export function readTasks(
  file: string,
  guides: readonly string[],
  hosts: readonly string[] | undefined,
  issues: Issue[],
  words?: Words,
): Task[] {
  const text = readText(file);
  if (text === undefined) return [];
  const { value, issues: found, locate } = parseYaml({ file, text, words }, schema);
  issues.push(...found);
  if (!value) return [];
  const owners = new Map<string, number>();
  const ids = new Set<string>();
  value.tasks.forEach(({ id, task, ask, site, guide }, index) => {
    if (guide) checkSlug(guide, file, locate(['tasks', index, 'guide']), guides, issues);
    if (site) checkHost(file, site, locate(['tasks', index, 'site']), hosts, issues);
    if (ids.has(id)) {
      const what = `Mã "${id}" có ở hai việc, nên trang không dẫn được tới việc sau.`;
      issues.push(issue(file, what, 'Đặt cho mỗi việc một mã riêng.', locate(['tasks', index, 'id'])));
    }
    ids.add(id);
    ask.forEach((phrase, at) => {
      const owner = owners.get(fold(phrase));
      if (owner !== undefined) {
        const what = `Câu gõ "${phrase}" đã có ở việc "${value.tasks[owner]?.task}".`;
        const fix = owner === index ? 'Xóa một câu.' : `Xóa ở việc ấy hoặc ở "${task}".`;
        issues.push(issue(file, what, fix, locate(['tasks', index, 'ask', at])));
      }
      owners.set(fold(phrase), index);
    });
  });
  const { where, bring } = value.general;
  return value.tasks.map((one) => ({ ...one, where: one.where ?? where, bring: one.bring ?? bring }));
}
