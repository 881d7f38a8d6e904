// data/links.csv → the hosts content may link to, and Issues for links to others.
import { readCsvFile } from '../files/csv-file.ts';
import { hasErrors, issue, type Issue } from '../files/issue.ts';
import type { Locate } from '../files/yaml.ts';
import type { GuideBody } from './body.ts';
import type { GuideMeta } from './frontmatter.ts';
import { isInner } from './inner-links.ts';

/** Hosts guides may link to: a fake link is the very scam they warn of. Undefined where the list itself is to be mended. */
export function readLinkHosts(file: string): { hosts: string[] | undefined; issues: Issue[] } {
  const read = readCsvFile(file, ['host', 'owner', 'source']);
  if (!read) {
    const fix = 'Lấy lại tệp từ kho mã.';
    const what = 'Không có tệp này: không biết trang nào được dẫn tới.';
    return { hosts: undefined, issues: [issue(file, what, fix)] };
  }
  const hosts = hasErrors(read.issues) ? undefined : read.rows.map((row) => row.get('host'));
  return { hosts, issues: read.issues };
}

/** Sources of a page that lead to a host not on the list. */
export function checkSourceHosts(
  { file, sources }: { file: string; sources: GuideMeta['sources'] },
  locate: Locate,
  hosts: readonly string[] | undefined,
  issues: Issue[],
): void {
  sources.forEach(({ url }, index) => {
    if (url !== undefined) checkHost(file, url, locate(['sources', index, 'url']), hosts, issues);
  });
}

/** Links in a guide's text to a host not on the list. */
export function checkLinkHosts(
  file: string,
  links: GuideBody['links'],
  hosts: readonly string[] | undefined,
  issues: Issue[],
): void {
  for (const { href, line, official } of links)
    if (official || !isInner(href)) checkHost(file, href, { line }, hosts, issues);
}

/** Adds an Issue for an address whose host is not on the list. */
export function checkHost(
  file: string,
  href: string,
  at: Partial<Issue>,
  hosts: readonly string[] | undefined,
  issues: Issue[],
): void {
  const host = URL.canParse(href) ? new URL(href).host : '';
  if (hosts === undefined || (href.startsWith('https://') && hosts.includes(host))) return;
  const fix =
    'Chỉ dẫn tới trang có trong data/links.csv; thêm trang vào đó sau khi đã kiểm tra đúng là trang thật.';
  issues.push(issue(file, `Địa chỉ "${href}" không có trong danh sách trang tin cậy.`, fix, at));
}
