// content/seasons.yaml → guides whose time of the year it is, from a day to a day, and why.
import { z } from 'zod';
import { readText } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { parseYaml, type Locate } from '../files/yaml.ts';
import { dayName, type Day } from '../text/date.ts';
import { day, slug } from './frontmatter.ts';
import type { Words } from '../text/placeholder.ts';
import { checkSlug } from './slug.ts';

export const seasonsSchema = z.array(
  z.strictObject({
    guide: slug,
    /** The first and the last day. */
    from: day,
    to: day,
    /** What people are told it is read for; nothing that the guide does not say. */
    why: z.string().min(10).max(120),
  }),
);

export type Season = z.output<typeof seasonsSchema>[number];

/** The file as it is read by the pages and by the checks. */
export function parseSeasons(
  file: string,
  issues: Issue[],
  words?: Words,
): { seasons: Season[]; text: string; locate: Locate } {
  const text = readText(file) ?? '[]';
  const { value = [], issues: found, locate } = parseYaml({ file, text, words }, seasonsSchema);
  issues.push(...found);
  return { seasons: value, text, locate };
}

/** @param guides slugs of all guides, also of those that could not be read */
export function readSeasons(
  file: string,
  guides: readonly string[],
  issues: Issue[],
  words?: Words,
): Season[] {
  const { seasons, locate } = parseSeasons(file, issues, words);
  seasons.forEach(({ guide, from, to }, index) => {
    checkSlug(guide, file, locate([index, 'guide']), guides, issues);
    if (to < from) {
      const what = `Ngày cuối (${dayName(to)}) trước ngày đầu (${dayName(from)}).`;
      issues.push(issue(file, what, 'Sửa một trong hai ngày.', locate([index, 'to'])));
    }
  });
  return seasons;
}

/** Seasons that are over: the loudspeaker goes on without them, and nobody would notice. */
export function findPastSeasons(file: string, today: Day): Issue[] {
  const { seasons, locate } = parseSeasons(file, []);
  return seasons.flatMap(({ guide, to }, index) => {
    if (to >= today) return [];
    const what = `Mùa của bài "${guide}" đã qua (${dayName(to)}), loa không nhắc nữa.`;
    const fix = 'Xóa đi, hoặc ghi ngày của năm sau nếu vẫn còn đúng.';
    return [issue(file, what, fix, { ...locate([index, 'to']), severity: 'warning' as const })];
  });
}
