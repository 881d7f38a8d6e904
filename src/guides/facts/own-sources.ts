// Sources that speak of this commune alone → an Issue for each of a guide there is not, or on a host not on the list.
import type { Issue } from '../../files/issue.ts';
import type { Locate } from '../../files/yaml.ts';
import { checkSourceHosts } from '../hosts.ts';
import { checkSlug } from '../slug.ts';
import type { Facts } from './facts.ts';

export function checkOwnSources(
  { file, of, locate }: Facts['ownSources'],
  slugs: readonly string[],
  hosts: readonly string[] | undefined,
): Issue[] {
  const issues: Issue[] = [];
  for (const [slug, sources] of Object.entries(of)) {
    checkSlug(slug, file, locate(['sources', slug]), slugs, issues);
    const within: Locate = ([, ...path]) => locate(['sources', slug, ...path]);
    checkSourceHosts({ file, sources }, within, hosts, issues);
  }
  return issues;
}
