// What people type, as written in tests/*.yaml → queries, each with the pages that are the right answer.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { listNames, readText } from '../src/files/disk.ts';

/** Stands for the page of what no page covers. */
export const NO_PAGE = 'chưa có';

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

const MONTH = /^\/tien-do\/(\d{4})-(\d\d)\//;

/**
 * The queries a site can answer: of another commune's villages none, of a month without its year those of the newest.
 * @param dist the built site
 */
export function answerable(queries: readonly Query[], dist: string): Query[] {
  const years = new Map(
    listNames(join(dist, 'tien-do'))
      .filter((name) => /^\d{4}-\d\d$/.test(name))
      .map((name) => [name.slice(5), name.slice(0, 4)]),
  );
  const newest = (path: string) =>
    path.replace(MONTH, (as, year: string, month: string) => as.replace(year, years.get(month) ?? year));
  const isThere = (path: string) =>
    path !== NO_PAGE && existsSync(join(dist, path.replace(/#.*/, ''), 'index.html'));
  return queries
    .map(({ typed, pages }) => ({
      typed,
      pages: (/\d{4}/.test(typed) ? pages : pages.map(newest)).filter(isThere),
    }))
    .filter(({ pages }) => pages.length > 0);
}

/** A part of a page is found on its page. */
const pageOf = (path: string) => path.replace(/#.*/, '');

/** Share of the queries, 0 to 1, whose page is not among the first `within` answers. */
export function missed(
  queries: readonly Query[],
  answers: readonly (readonly string[])[],
  within: number,
): number {
  const found = ({ pages }: Query, index: number) =>
    answers[index]?.slice(0, within).some((path) => pages.includes(path) || pages.includes(pageOf(path))) ??
    false;
  return queries.filter((query, index) => !found(query, index)).length / queries.length;
}
