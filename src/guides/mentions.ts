// Guides that the data names → Issues for those that do not exist.
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
  return mentions
    .filter(({ slug }) => !slugs.includes(slug))
    .map(({ slug, file, line }) => {
      const near = nearest(slug, slugs);
      const fix = near ? `Ý là "${near}"?` : 'Xóa hoặc sửa tên bài.';
      return issue(file, `Không có bài "${slug}".`, fix, { line });
    });
}
