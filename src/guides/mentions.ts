// Guides named somewhere → Issues for those that do not exist.
import type { Issue } from '../files/issue.ts';
import type { Library } from './library.ts';
import { checkSlug } from './slug.ts';

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
