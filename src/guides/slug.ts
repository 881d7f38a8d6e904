// The name of a guide somewhere in the content → an Issue when there is no such guide.
import { issue, type Issue } from '../files/issue.ts';
import { nearest } from '../text/nearest.ts';

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
