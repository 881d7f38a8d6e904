// content/training/*.yaml → sessions in their order, held against the guides there are.
import { join } from 'node:path';
import { listNames, readText } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { parseYaml } from '../files/yaml.ts';
import type { Words } from '../text/placeholder.ts';
import type { Read } from './folder.ts';
import { slug as slugSchema } from './frontmatter.ts';
import { checkSlug } from './slug.ts';
import { trainingSchema, type Training } from './training.ts';

/** Every file of the folder; one that cannot be used becomes an Issue and is left out. */
export function readTrainingFiles(folder: string, issues: Issue[], words?: Words): Read<Training>[] {
  return listNames(folder).flatMap((name) => {
    const file = join(folder, name);
    const slug = name.replace(/\.yaml$/, '');
    if (slug === name || !slugSchema.safeParse(slug).success) {
      const fix = 'Đặt tên chữ thường không dấu, nối bằng gạch ngang, đuôi .yaml, như vneid-giay-to.yaml.';
      issues.push(issue(file, 'Tên tệp này không dùng làm buổi học được.', fix));
      return [];
    }
    const text = readText(file) ?? '';
    const { value, issues: found, locate } = parseYaml({ file, text, words }, trainingSchema);
    issues.push(...found);
    return value ? [{ entry: { ...value, slug, file }, text, body: text, locate }] : [];
  });
}

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
  return read
    .map(({ entry }) => entry)
    .sort((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'vi'));
}
