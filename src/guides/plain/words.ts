// content/plain-words.yaml → the words editors may, should and should not use, as patterns.
import { z } from 'zod';
import { readText } from '../../files/disk.ts';
import type { Issue } from '../../files/issue.ts';
import { parseYaml } from '../../files/yaml.ts';

const schema = z.strictObject({
  avoid: z.record(z.string(), z.string()),
  verbs: z.array(z.string()),
  abbreviations: z.array(z.string()),
  names: z.array(z.string()),
  allow: z.array(z.string()),
});

export interface Words {
  /** Words of offices and of translations, in lower case, and what to write instead. */
  avoid: ReadonlyMap<string, string>;
  /** What a step may begin with. */
  verbs: readonly string[];
  /** Abbreviations everybody knows. */
  abbreviations: ReadonlySet<string>;
  /** Official names and fixed phrases: never checked against the other lists. */
  names: RegExp;
  /** Foreign words and names the dictionary does not have. */
  allow: ReadonlySet<string>;
}

/** Matches any of the phrases as whole words, the longest first. */
export function anyOf(phrases: Iterable<string>, flags: string): RegExp {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  const sources = longestFirst.map((phrase) =>
    phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`, flags);
}

export function readWords(file: string): { words?: Words; issues: Issue[] } {
  const { value, issues } = parseYaml({ file, text: readText(file) ?? '' }, schema);
  if (!value) return { issues };
  const words = {
    avoid: new Map(Object.entries(value.avoid).map(([word, plain]) => [word.toLowerCase(), plain])),
    verbs: value.verbs,
    abbreviations: new Set(value.abbreviations),
    names: anyOf(value.names, 'gu'),
    allow: new Set(value.allow),
  };
  return { words, issues };
}
