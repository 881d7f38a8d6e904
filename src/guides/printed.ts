// A guide's tree → its lines for paper: parts, steps with their numbers, what the drawn screens show.
import type { MdastNode } from 'satteri';
import { parseDay, type Day } from '../text/date.ts';
import { PART_TITLES } from '../text/phrases.ts';
import { screenSentence } from '../text/screen.ts';
import { childrenOf, givenTo, isUse, plainText } from './mdx.ts';
import { splitList } from './misuse.ts';

export interface PrintedLine {
  kind: 'part' | 'step' | 'problem' | 'text' | 'item' | 'screen';
  text: string;
  /** Of the line that begins a part: which one it is. */
  part?: keyof typeof PART_TITLES;
  /** Of a warning that runs out: left out from this day on. */
  until?: Day;
}

export function printedLines(root: MdastNode): PrintedLine[] {
  const steps = { count: 0 };
  return childrenOf(root).flatMap((node) => {
    const name = isUse(node) ? node.name : null;
    if (!isUse(node) || !isPart(name)) return [];
    const { title, expires } = givenTo(node);
    const until = expires === undefined ? undefined : parseDay(expires);
    const heading = { kind: 'part' as const, text: title ?? PART_TITLES[name], part: name };
    const lines = [heading, ...linesOf(node, steps)];
    return until ? lines.map((line) => ({ ...line, until })) : lines;
  });
}

/** Titles of the parts a reader of this day sees. */
export const guideParts = (lines: readonly PrintedLine[], day: Day): string[] =>
  lines
    .filter(({ kind, until }) => kind === 'part' && (until === undefined || day < until))
    .map(({ text }) => text);

const isPart = (name: string | null): name is keyof typeof PART_TITLES =>
  name !== null && name in PART_TITLES;

function linesOf(node: MdastNode, steps: { count: number }): PrintedLine[] {
  return childrenOf(node).flatMap((child): PrintedLine[] => {
    if (child.type === 'paragraph') return [{ kind: 'text', text: said(child) }];
    if (child.type === 'listItem') return [{ kind: 'item', text: said(child) }];
    if (!isUse(child)) return linesOf(child, steps);
    const { title = '', ...given } = givenTo(child);
    if (child.name === 'Screen') return [{ kind: 'screen', text: screenOf({ title, ...given }) }];
    if (child.name === 'Step')
      return [{ kind: 'step', text: `${++steps.count}. ${title}` }, ...linesOf(child, steps)];
    if (child.name === 'Problem') return [{ kind: 'problem', text: title }, ...linesOf(child, steps)];
    return linesOf(child, steps);
  });
}

const said = (node: MdastNode) => plainText(node).normalize('NFC');

function screenOf({ app = '', title = '', text, press, ...lists }: Record<string, string>): string {
  const { fields, rows, buttons, tabs } = lists;
  const parts = { fields, rows, buttons, tabs };
  const split = Object.fromEntries(Object.entries(parts).map(([kind, list]) => [kind, splitList(list)]));
  return screenSentence({ app, title, text, press, ...split }).normalize('NFC');
}
