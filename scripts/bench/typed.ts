// What people type, as written in tests/*.yaml → queries, each with the pages that are the right answer.
import { parse } from 'yaml';
import { readText } from '../../src/files/disk.ts';

export interface Query {
  typed: string;
  /** Addresses, any of them right. */
  pages: string[];
}

/** @param file way of typing → what is typed → its page, or several with `|` between them */
export function readQueries(file: string): Query[] {
  const sets = parse(readText(file) ?? '') as Record<string, Record<string, string> | null>;
  return Object.values(sets)
    .flatMap((set) => Object.entries(set ?? {}))
    .map(([typed, pages]) => ({ typed, pages: pages.split('|') }));
}

/** Share of the queries, 0 to 1, whose page is not among the first `within` answers. */
export function missed(
  queries: readonly Query[],
  answers: readonly (readonly string[])[],
  within: number,
): number {
  const found = ({ pages }: Query, index: number) =>
    answers[index]?.slice(0, within).some((path) => pages.includes(path)) ?? false;
  return queries.filter((query, index) => !found(query, index)).length / queries.length;
}
