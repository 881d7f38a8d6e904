// content/policy.yaml → policy in plain words: a question people ask, its answer, and what it rests on.
import { z } from 'zod';
import { readText } from '../files/disk.ts';
import type { Issue } from '../files/issue.ts';
import { parseYaml } from '../files/yaml.ts';
import type { Words } from '../text/placeholder.ts';
import { slug, source } from './frontmatter.ts';
import { checkSourceHosts } from './hosts.ts';
import { checkSlug } from './slug.ts';

const policySchema = z.strictObject({
  /** Also the preview's text. */
  summary: z.string().min(40).max(160),
  zalo: z.string().min(60).max(300),
  /** The guide whose loudspeaker script says the page in a minute. */
  guide: slug,
  items: z
    .array(
      z.strictObject({
        ask: z.string().max(70),
        answer: z.string().min(40).max(300),
        source: source.optional(),
        /** A guide that says more. */
        guide: slug.optional(),
      }),
    )
    .min(5)
    .max(14),
});

export type Policy = z.output<typeof policySchema>;

/** The file as it stands, with where each field is; its Issues are added. */
export function parsePolicy(file: string, issues: Issue[], words?: Words) {
  const text = readText(file) ?? '';
  const { value, issues: found, locate } = parseYaml({ file, text, words }, policySchema);
  issues.push(...found);
  return { value, text, locate };
}

/**
 * @param guides slugs of all guides, also of those that could not be read
 * @param hosts sites that may be linked to; undefined when their list cannot be read
 */
export function readPolicy(
  file: string,
  guides: readonly string[],
  hosts: string[] | undefined,
  issues: Issue[],
  words?: Words,
): Policy | undefined {
  const { value, locate } = parsePolicy(file, issues, words);
  if (!value) return undefined;
  checkSlug(value.guide, file, locate(['guide']), guides, issues);
  value.items.forEach(({ guide, source }, index) => {
    if (guide !== undefined) checkSlug(guide, file, locate(['items', index, 'guide']), guides, issues);
    const at = () => locate(['items', index, 'source', 'url']);
    if (source) checkSourceHosts({ file, sources: [source] }, at, hosts, issues);
  });
  return value;
}
