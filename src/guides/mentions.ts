// Guides named somewhere → Issues for those that do not exist.
import { issue, type Issue } from '../files/issue.ts';
import { nearest } from '../text/nearest.ts';
import type { Library } from './load.ts';

/** A guide named outside the content folder, and where. */
export interface Mention {
  slug: string;
  file: string;
  line: number;
}

export function checkMentions({ guides }: Pick<Library, 'guides'>, mentions: readonly Mention[]): Issue[] {
  const slugs = guides.map(({ slug }) => slug);
  const issues: Issue[] = [];
  for (const { slug, file, line } of mentions) checkSlug(slug, file, { line }, slugs, issues);
  return issues;
}

/** Adds an Issue when no guide has this slug. */
export function checkSlug(
  slug: string,
  file: string,
  at: Partial<Issue>,
  slugs: readonly string[],
  issues: Issue[],
): void {
  if (slugs.includes(slug)) return;
  const near = nearest(slug, slugs);
  issues.push(issue(file, `Không có bài "${slug}".`, near ? `Ý là "${near}"?` : 'Xóa hoặc sửa tên bài.', at));
}
