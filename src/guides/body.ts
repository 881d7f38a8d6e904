// A guide's MDX → its steps and screens as data, and Issues for every wrong use of the vocabulary.
import type { MdastNode } from 'satteri';
import { issue, type Issue } from '../files/issue.ts';
import { parseDay, type Day } from '../text/date.ts';
import { checkMedia, type Media } from './media.ts';
import { childrenOf, givenTo, isUse, lineOf, plainText, readMdx, type Mdx, type Use } from './mdx.ts';
import { checkUse, type Report } from './misuse.ts';
import { GUIDE_PARTS, isHeaded } from './vocabulary.ts';

/** Markdown that stands in no part of a guide: pages that show a part at a time would show it with each. */
const WRITTEN = ['paragraph', 'heading', 'list', 'blockquote', 'table', 'thematicBreak', 'code'];

export interface Step {
  title: string;
  /** Everything the step says below its title, as plain text. */
  text: string;
  line: number;
  /** What the person who helps should watch for at this step. */
  helper: string | null;
  /** Attributes of its drawn screens. */
  screens: Record<string, string>[];
}

export interface GuideBody {
  steps: Step[];
  /** Titles a reader sees, in order: of groups of steps, of steps, problems and warnings. */
  headings: string[];
  /** Targets of plain Markdown links and of OfficialLink, with their lines. */
  links: { href: string; line: number; official: boolean }[];
  /** Glossary entries the guide explains words by. */
  terms: { id: string; line: number }[];
  /** Videos and sounds, in order. */
  media: Media[];
  /** Days on which a warning of the guide runs out. */
  expiries: { day: Day; line: number }[];
  issues: Issue[];
}

/** @param text the whole file, front matter included, so that lines are those of the file */
export const readBody = (file: string, text: string): GuideBody => bodyOf(file, readMdx(text));

export function bodyOf(file: string, { root, stopped }: Mdx): GuideBody {
  const lists = { steps: [], headings: [], links: [], terms: [], media: [], expiries: [] };
  const body: GuideBody = { ...lists, issues: [] };
  if (!root) {
    const fix = 'Kiểm tra thẻ mở và thẻ đóng, dấu nháy, dấu ngoặc nhọn.';
    body.issues.push(issue(file, 'Không đọc được MDX ở đây.', fix, stopped));
    return body;
  }
  visit(root, null, file, body);
  for (const node of childrenOf(root).filter(({ type }) => WRITTEN.includes(type))) {
    const fix = 'Chuyển vào một phần của bài, ví dụ <Prepare> hoặc <Done>.';
    body.issues.push(issue(file, 'Chữ này đứng ngoài mọi phần của bài.', fix, { line: lineOf(node) }));
  }
  const used = new Set(childrenOf(root).flatMap((node) => (isUse(node) && node.name ? [node.name] : [])));
  for (const part of GUIDE_PARTS.filter((part) => !used.has(part))) {
    body.issues.push(issue(file, `Bài thiếu phần <${part}>.`, `Thêm <${part}> … </${part}>.`));
  }
  return body;
}

function visit(node: MdastNode, parent: string | null, file: string, body: GuideBody): void {
  if (node.type === 'link') body.links.push({ href: node.url, line: lineOf(node), official: false });
  let inside = parent;
  if (isUse(node)) {
    const [name, given] = [node.name ?? '', givenTo(node)];
    const at = { line: lineOf(node), column: node.position?.start.column ?? 1 };
    const report: Report = (what, fix) => body.issues.push(issue(file, what, fix, at));
    if (checkUse({ name, given, parent }, report)) {
      if (isHeaded(name) && given['title']) body.headings.push(given['title']);
      COLLECT[name]?.({ node, given, at, file, body, report });
    }
    inside = node.name ?? parent;
  }
  for (const child of childrenOf(node)) visit(child, inside, file, body);
}

interface Found {
  node: Use;
  given: Record<string, string>;
  at: { line: number; column: number };
  file: string;
  body: GuideBody;
  report: Report;
}

/** What is taken from a use of a word, for pages that show it elsewhere and for checks that look at all guides. */
const COLLECT: Readonly<Record<string, (found: Found) => void>> = {
  Steps({ node, report }) {
    if (!childrenOf(node).some((child) => isUse(child) && child.name === 'Step'))
      report('Thẻ <Steps> không có bước nào.', 'Thêm <Step title="…"> cho từng bước.');
  },
  Step({ node, given, at, body }) {
    const { title = '', helper = null } = given;
    body.steps.push({ title, text: plainText(node), line: at.line, helper, screens: [] });
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

function officialLink({ given, at, body }: Found): void {
  if (given['href']) body.links.push({ href: given['href'], line: at.line, official: true });
}

function medium(kind: Media['kind'], { node, given, at, file, body }: Found): void {
  const media: Media = { kind, attributes: given, transcript: plainText(node), ...at };
  body.media.push(media);
  body.issues.push(...checkMedia(file, media));
}
