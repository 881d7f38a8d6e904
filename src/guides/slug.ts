// The name of a guide somewhere in the content → an Issue when there is no such guide.
import { issue, type Issue } from '../files/issue.ts';
import { nearest } from '../text/nearest.ts';
import { slug as slugSchema } from './frontmatter.ts';

export const isSlug = (text: string) => slugSchema.safeParse(text).success;

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
  if (near) return void issues.push(issue(file, `Không có bài "${slug}".`, `Ý là "${near}"?`, at));
  const fix = isSlug(slug)
    ? `Bài định viết thì tạo trước: npm run new-guide -- ${slug}; không thì xóa hoặc sửa tên này.`
    : 'Xóa hoặc sửa tên bài.';
  issues.push(issue(file, `Chưa có bài "${slug}".`, fix, at));
}
