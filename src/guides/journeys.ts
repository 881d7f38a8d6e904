// content/journeys/*.yaml → journeys in their order, held against the guides there are.
import { join } from 'node:path';
import { listNames, readText } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { parseYaml } from '../files/yaml.ts';
import type { Words } from '../text/placeholder.ts';
import type { Read } from './folder.ts';
import { slug as slugSchema } from './frontmatter.ts';
import { journeySchema, type Journey } from './journey.ts';
import { checkSlug } from './slug.ts';

/** Every file of the folder; one that cannot be used becomes an Issue and is left out. */
export function readJourneyFiles(folder: string, issues: Issue[], words?: Words): Read<Journey>[] {
  return listNames(folder).flatMap((name) => {
    const file = join(folder, name);
    const slug = name.replace(/\.yaml$/, '');
    if (slug === name || !slugSchema.safeParse(slug).success) {
      const fix = 'Đặt tên chữ thường không dấu, nối bằng gạch ngang, đuôi .yaml, như ban-nong-san.yaml.';
      issues.push(issue(file, 'Tên tệp này không dùng làm lộ trình được.', fix));
      return [];
    }
    const text = readText(file) ?? '';
    const { value, issues: found, locate } = parseYaml({ file, text, words }, journeySchema);
    issues.push(...found);
    return value ? [{ entry: { ...value, slug, file }, text, body: text, locate }] : [];
  });
}

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
  return read
    .map(({ entry }) => entry)
    .sort((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'vi'));
}
