// Issues as the command line tells them → as the report may: of the inbox, and without the counts that pages hide.
import { basename, dirname } from 'node:path';
import type { Issue } from '../files/issue.ts';
import type { Reports } from '../reports/load.ts';
import { dataPaths } from '../reports/paths.ts';
import type { Taken } from '../intake/take.ts';
import { inboxFix } from './own-words.ts';

/**
 * In this order: what a cell holds; other words in quotes; places, numbers of columns, quarters; and any other number.
 * A cell follows a colon, and may spell out its number.
 */
const PARTS =
  /: "[^"]*"|"[^"]*"|ô (?:[^\s!"]+!)?[A-Z]+\d+|dòng \d+|\d+ (?:ô|cột)(?!\p{L})|quý [1-4]\/20\d\d|\p{N}(?:[\p{N}.,]*\p{N})?%?/gu;

/**
 * The same problem with a gap for every count. Pages hide small counts and whatever gives them back; a message quotes
 * cells and sums as they are, and the report can be read by whoever can read the repository. Every number is hidden
 * but those known to be no count, so that a message written later tells none either.
 */
function hideCounts(one: Issue, names: readonly string[], labels: readonly string[]): Issue {
  const owner =
    names.find((name) => one.what.startsWith(`${name},`) || one.what.startsWith(`${name}:`)) ?? '';
  const known = (words: string) => names.includes(words) || labels.includes(words);
  const rest = one.what.slice(owner.length).replace(PARTS, (part) => {
    if (part.startsWith(': "')) return ': "…"';
    if (part.startsWith('"')) return /\p{N}/u.test(part) && !known(part.slice(1, -1)) ? '"…"' : part;
    return /^\p{N}/u.test(part) && !/\p{L}$/u.test(part) ? '…' : part;
  });
  return { ...one, what: owner + rest };
}

/**
 * A problem of a file that lies in the inbox; of a survey, or of an indicator with a `min_count`, without counts.
 * @param files those that the problem may name
 */
export function ofInbox(
  one: Issue,
  kind: Taken['kind'],
  { lists, items }: Reports,
  files: readonly string[],
): Issue {
  const told = { ...one, file: basename(one.file), fix: inboxFix(one) };
  const hides =
    kind === 'survey' ||
    lists.indicators.some(({ label, minCount }) => minCount !== null && one.what.includes(`"${label}"`));
  if (!hides) return told;
  const labels = [
    ...[...lists.indicators, ...items].map(({ label }) => label),
    ...files.map((file) => basename(file)),
  ];
  return hideCounts(
    told,
    lists.villages.flatMap(({ names }) => names.map(({ name }) => name)),
    labels,
  );
}

/** Problems of the data folder, where those of a published survey tell no counts. */
export function withoutSurveyCounts(issues: readonly Issue[], data: string): Issue[] {
  const { surveys } = dataPaths(data);
  return issues.map((one) => (dirname(one.file) === surveys ? hideCounts(one, [], []) : one));
}
