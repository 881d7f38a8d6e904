// A page that was found → what is shown of it.
import { KINDS, type Group } from '../kinds.ts';
import type { Entry } from '../names.ts';

export interface Result {
  path: string;
  title: string;
  /** What kind of page it is, in words. */
  kind: string;
  group: Group;
  /** Id of its topic; "" for pages of no topic. */
  topic: string;
  /** The words that match: another name of the page, a heading in it, or what stands around them in its text. */
  excerpt: string;
  /** Bare words to mark in it. */
  marks: readonly string[];
  /** Not on a phone that has saved the site. */
  online: boolean;
}

export interface ResultGroup {
  heading: string;
  results: readonly Result[];
}

export const BEST = 'Đúng ý nhất';

export function resultOf(
  { path, title, kind, topic, online = false }: Entry,
  excerpt: string,
  marks: readonly string[],
): Result {
  const { name, group } = KINDS[kind];
  return { path, title, kind: name, group, topic, excerpt, marks, online };
}
