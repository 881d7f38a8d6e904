// Links of a guide to pages of this site → Issues for those that lead nowhere.
import { guides } from '../address/address.ts';
import type { Issue } from '../files/issue.ts';
import { issue } from '../files/issue.ts';
import { nearest } from '../text/nearest.ts';
import type { GuideBody } from './body.ts';
import { checkSlug } from './slug.ts';

type Links = GuideBody['links'];

/** "/huong-dan/otp/", "../otp/", "#buoc-2"; not "https://…", "mailto:…", "//elsewhere". */
export const isInner = (href: string) => !/^([a-z][a-z\d+.-]{0,20}:|\/\/)/i.test(href);

/** A link to a guide, by its name; undefined for any other page. */
export const guideOf = (href: string) =>
  href.startsWith(guides) ? /^[^/#?]+(?=\/?$)/.exec(href.slice(guides.length))?.[0] : undefined;

export function checkGuideLinks(file: string, links: Links, slugs: readonly string[]): Issue[] {
  const issues: Issue[] = [];
  for (const { href, line } of links.filter((link) => !link.official && isInner(link.href))) {
    const slug = guideOf(href);
    if (slug !== undefined) checkSlug(decodeURI(slug), file, { line }, slugs, issues);
    if (slug !== undefined && href.endsWith('/')) continue;
    if (href.startsWith('/') && href.endsWith('/')) continue;
    const fix =
      'Viết cả địa chỉ, có dấu / ở đầu và cuối, như /huong-dan/vneid-muc-2/; trang ngoài thì bắt đầu bằng https://.';
    issues.push(issue(file, `Đường dẫn "${href}" chưa đủ để dẫn tới một trang.`, fix, { line }));
  }
  return issues;
}

/** @param pages addresses of all pages of the site */
export function checkPageLinks(file: string, links: Links, pages: readonly string[]): Issue[] {
  return links
    .filter(({ href, official }) => !official && /^\/(?!\/).*\/$/.test(href) && guideOf(href) === undefined)
    .filter(({ href }) => href !== '/' && !pages.includes(href))
    .map(({ href, line }) => {
      const near = nearest(href, pages);
      const fix = near ? `Ý là "${near}"?` : 'Sửa lại địa chỉ, hoặc bỏ đường dẫn.';
      return issue(file, `Trang web không có địa chỉ "${href}".`, fix, { line });
    });
}
