// One piece of text a reader sees, with its place, its role, and what of it the rules leave alone.
import { issue, type Issue, type Severity } from '../../files/issue.ts';
import type { Words } from './words.ts';

/** prose: sentences; line: one line of a list; heading; step: a step's title; screen: what a drawn screen shows. */
export type Role = 'prose' | 'line' | 'heading' | 'step' | 'screen';

export type Range = readonly [start: number, end: number];

export interface Passage {
  file: string;
  line: number;
  role: Role;
  /** What is read in one go: an abbreviation explained once there stays explained. */
  scope: string;
  text: string;
  /** `text` with codes, addresses, numbers of decrees and official names blanked out; places stay the same. */
  own: string;
  /** `own` with what stands in curly quotes blanked out too. */
  unquoted: string;
  /** Where words stand that the glossary explains at a tap. */
  terms: readonly Range[];
}

/** Mail and web addresses, file names, "69/2024/NĐ-CP", "TK1-TS". */
const ADDRESS =
  /(?<!\S)(?:\S*@\S+|[^\s\d]*\d[^\s/]*\/\S*)|(?<![\p{L}\p{N}*-])(?:https?:\/\/)?[\p{L}\p{N}*-]*(?:\.[\p{L}\p{N}-]+)+(?:\/\S*)?|(?:(?<!\p{L})\p{L}+|(?<![\p{L}\d]))\d+-\p{Lu}+/gu;
const QUOTED = /[“‘][^”’]{0,500}[”’]/gu;

const blank = (text: string) => ' '.repeat(text.length);

type Given = Pick<Passage, 'file' | 'line' | 'role' | 'scope' | 'text'> & {
  terms?: readonly Range[];
  codes?: readonly Range[];
};

/** @param given its text in NFC where it comes with places of terms and codes */
export function passage({ terms = [], codes = [], ...given }: Given, words: Words): Passage {
  const text = given.text.normalize('NFC');
  const coded = codes.reduce(
    (before, [start, end]) => before.slice(0, start) + ' '.repeat(end - start) + before.slice(end),
    text,
  );
  const own = coded.replace(ADDRESS, blank).replace(words.names, blank);
  return { ...given, text, terms, own, unquoted: own.replace(QUOTED, blank) };
}

/** An Issue about the place in a passage where `index` points. */
export function at(
  { file, line, text }: Passage,
  index: number,
  severity: Severity,
  what: string,
  fix: string,
): Issue {
  const below = text.slice(0, index).split('\n').length - 1;
  return issue(file, what, fix, { line: line + below, severity });
}
