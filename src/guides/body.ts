// A guide's MDX → its steps and screens as data, and Issues for every wrong use of the vocabulary.
import type { MdastNode } from 'satteri';
import { issue, type Issue } from '../files/issue.ts';
import { parseDay, type Day } from '../text/date.ts';
import { checkMedia, type Media } from './media.ts';
import {
  childrenOf,
  codedAttribute,
  givenTo,
  isUse,
  lineOf,
  plainText,
  saidOutsideLinks,
  type Use,
} from './mdx.ts';
import { readMended, type Original } from './mended.ts';
import { checkUse, type Report } from './misuse.ts';
import { checkParts, checkPlace } from './parts.ts';
import { printedLines, type PrintedLine } from './printed.ts';
import { isHeaded } from './vocabulary.ts';

export interface Step {
  title: string;
  /** Everything the step says below its title, as plain text. */
  text: string;
  line: number;
  /** What the person who helps should watch for at this step. */
  helper: string | null;
  /** Attributes of its drawn screens. */
  screens: Record<string, string>[];
  /** Title of the case it is a step of; null where a guide has one way for all. */
  way: string | null;
}

export interface GuideBody {
  steps: Step[];
  /** Titles a reader sees, in order: of groups of steps, of steps, problems and warnings. */
  headings: string[];
  /** Targets of plain Markdown links and of OfficialLink, with their words and their lines. */
  links: { href: string; text: string; line: number; official: boolean }[];
  /** What each paragraph says outside its links. */
  said: { text: string; line: number }[];
  /** Glossary entries the guide explains words by. */
  terms: { id: string; line: number }[];
  /** Videos and sounds, in order. */
  media: Media[];
  /** The guide from its first part to its last, for paper. */
  printed: PrintedLine[];
  /** Days on which a warning of the guide runs out. */
  expiries: { day: Day; line: number }[];
  issues: Issue[];
}

/** @param text the whole file, front matter included, so that lines are those of the file */
export function readBody(file: string, text: string): GuideBody {
  const { mdx, slips, original } = readMended(text);
  const told = slips.map(({ what, fix, line, column }) => issue(file, what, fix, { line, column }));
  const body = bodyOf(file, mdx.root);
  if (told.length === 0) return body;
  const moved = inFile(body, original);
  return { ...moved, issues: [...told, ...moved.issues] };
}

/** @param root undefined where the text cannot be read */
export function bodyOf(file: string, root: MdastNode | undefined): GuideBody {
  const lists = {
    steps: [],
    headings: [],
    links: [],
    said: [],
    terms: [],
    media: [],
    expiries: [],
    printed: [],
  };
  const body: GuideBody = { ...lists, issues: [] };
  if (!root) return body;
  visit(root, null, file, body);
  body.issues.push(...checkParts(file, root));
  body.printed.push(...printedLines(root));
  return body;
}

function visit(node: MdastNode, parent: Use | null, file: string, body: GuideBody): void {
  if (node.type === 'link' || node.type === 'definition')
    body.links.push({ href: node.url, text: plainText(node), line: lineOf(node), official: false });
  if (node.type === 'paragraph') body.said.push({ text: saidOutsideLinks(node), line: lineOf(node) });
  body.issues.push(...checkPlace(file, node));
  if (isUse(node)) {
    const [name, given] = [node.name ?? '', givenTo(node)];
    const at = { line: lineOf(node), column: node.position?.start.column ?? 1 };
    const report: Report = (what, fix) => body.issues.push(issue(file, what, fix, at));
    const coded = codedAttribute(node);
    if (coded !== undefined)
      report(`Thẻ <${name}>: ${coded} không phải chữ trong nháy thẳng.`, 'Viết mỗi mục theo lối tên="chữ".');
    else if (checkUse({ name, given, parent: parent?.name ?? null }, report)) {
      if (isHeaded(name) && given['title']) body.headings.push(given['title']);
      COLLECT[name]?.({ node, given, at, file, body, report, way: wayOf(parent) });
    }
  }
  const around = isUse(node) && node.name !== null ? node : parent;
  for (const child of childrenOf(node)) visit(child, around, file, body);
}

const wayOf = (parent: Use | null) => (parent?.name === 'Case' ? (givenTo(parent)['title'] ?? null) : null);

interface Found {
  node: Use;
  given: Record<string, string>;
  at: { line: number; column: number };
  file: string;
  body: GuideBody;
  report: Report;
  /** Title of the case it stands in, directly. */
  way: string | null;
}

/** What is taken from a use of a word, for pages that show it elsewhere and for checks that look at all guides. */
const COLLECT: Readonly<Record<string, (found: Found) => void>> = {
  Steps: checkSteps,
  Case: checkSteps,
  Step({ node, given, at, body, way }) {
    const { title = '', helper = null } = given;
    body.steps.push({ title, text: plainText(node), line: at.line, helper, screens: [], way });
  },
  Screen: ({ given, body }) => body.steps.at(-1)?.screens.push(given),
  Term: ({ given, at, body }) => given['of'] && body.terms.push({ id: given['of'], line: at.line }),
  Warning({ given, at, body, report }) {
    const { expires } = given;
    if (expires === undefined) return;
    const day = parseDay(expires);
    if (day) body.expiries.push({ day, line: at.line });
    else report(`Ngày hết hạn "${expires}" không phải ngày có thật.`, 'Viết dạng 2027-02-28.');
  },
  OfficialLink: officialLink,
  Video(found) {
    officialLink(found);
    medium('Video', found);
  },
  Audio: (found) => medium('Audio', found),
};

function checkSteps({ node, report }: Found): void {
  if (!childrenOf(node).some((child) => isUse(child) && child.name === 'Step'))
    report(`Thẻ <${node.name ?? ''}> không có bước nào.`, 'Thêm <Step title="…"> cho từng bước.');
}

function officialLink({ node, given, at, body }: Found): void {
  const text = plainText(node);
  if (given['href']) body.links.push({ href: given['href'], text, line: at.line, official: true });
}

function medium(kind: Media['kind'], { node, given, at, file, body }: Found): void {
  const media: Media = { kind, attributes: given, transcript: plainText(node), ...at };
  body.media.push(media);
  body.issues.push(...checkMedia(file, media));
}

/** What was found in the mended text, with the lines of the file. */
function inFile(body: GuideBody, original: Original): GuideBody {
  const move = <T extends { line: number }>(list: readonly T[]): T[] =>
    list.map((one) => ({ ...one, line: original(one.line) }));
  return {
    ...body,
    ...{ steps: move(body.steps), links: move(body.links), terms: move(body.terms) },
    ...{ said: move(body.said), media: move(body.media), expiries: move(body.expiries) },
    issues: body.issues.map((one) => (one.line === null ? one : { ...one, line: original(one.line) })),
  };
}
