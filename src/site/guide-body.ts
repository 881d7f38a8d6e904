// A guide → its compiled text, ready to be drawn with any set of words.
import type { MDXInstance } from 'astro';
import type { Guide } from '../guides/library.ts';

const bodies = import.meta.glob<MDXInstance<object>>('/content/guides/*/index.mdx', { eager: true });

export function bodyOf({ slug, file }: Guide) {
  const body = bodies[`/content/guides/${slug}/index.mdx`]?.Content;
  if (!body) throw new Error(`no compiled body for ${file}`);
  return body;
}
