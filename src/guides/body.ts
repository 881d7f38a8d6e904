// A guide's MDX → its steps and screens as data, and Issues for every wrong use of the vocabulary.
import { mdxToMdast } from 'satteri';
import type { MdxJsxFlowElement, MdxJsxTextElement, MdastNode } from 'satteri';
import { issue, type Issue } from '../files/issue.ts';
import { parseDay, type Day } from '../text/date.ts';
import { nearest } from '../text/nearest.ts';
import { checkMedia, type Media } from './media.ts';
import { GUIDE_PARTS, VOCABULARY } from './vocabulary.ts';

/** Markdown that stands in no part of a guide: pages that show a part at a time would show it with each. */
const WRITTEN = ['paragraph', 'heading', 'list', 'blockquote', 'table', 'thematicBreak', 'code'];

/** Words whose title stands on the page as a heading. */
const HEADED = ['Steps', 'Step', 'Problem', 'Warning'];

type Element = MdxJsxFlowElement | MdxJsxTextElement;

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
export function readBody(file: string, text: string): GuideBody {
  const body: GuideBody = {
    steps: [],
    headings: [],
    links: [],
    terms: [],
    media: [],
    expiries: [],
    issues: [],
  };
  let root: MdastNode;
  try {
    root = mdxToMdast(text);
  } catch (error) {
    const [line = '1', column = '1'] = /(?<!\d)(\d+):(\d+)/.exec((error as Error).message)?.slice(1) ?? [];
    const where = { line: Number(line), column: Number(column) };
    body.issues.push(
      issue(
        file,
        'Không đọc được MDX ở đây.',
        'Kiểm tra thẻ mở và thẻ đóng, dấu nháy, dấu ngoặc nhọn.',
        where,
      ),
    );
    return body;
  }
  visit(root, null, file, body);
  for (const node of childrenOf(root).filter(({ type }) => WRITTEN.includes(type))) {
    const fix = 'Chuyển vào một phần của bài, ví dụ <Prepare> hoặc <Done>.';
    body.issues.push(issue(file, 'Chữ này đứng ngoài mọi phần của bài.', fix, { line: lineOf(node) }));
  }
  const used = new Set(childrenOf(root).flatMap((node) => (isElement(node) && node.name ? [node.name] : [])));
  for (const part of GUIDE_PARTS.filter((part) => !used.has(part))) {
    body.issues.push(issue(file, `Bài thiếu phần <${part}>.`, `Thêm <${part}> … </${part}>.`));
  }
  return body;
}

function visit(node: MdastNode, parent: string | null, file: string, body: GuideBody): void {
  if (node.type === 'link') body.links.push({ href: node.url, line: lineOf(node), official: false });
  let inside = parent;
  if (isElement(node)) {
    checkElement(node, parent, file, body);
    inside = node.name ?? parent;
  }
  for (const child of childrenOf(node)) visit(child, inside, file, body);
}

function checkElement(node: Element, parent: string | null, file: string, body: GuideBody): void {
  const at = { line: lineOf(node), column: node.position?.start.column ?? 1 };
  const report = (what: string, fix: string) => body.issues.push(issue(file, what, fix, at));
  const name = node.name ?? '';
  const word = VOCABULARY[name];
  if (!word) {
    const near = nearest(name, Object.keys(VOCABULARY));
    report(
      `Không có thẻ <${name}>.`,
      near ? `Ý là <${near}>?` : `Các thẻ dùng được: ${Object.keys(VOCABULARY).join(', ')}.`,
    );
    return;
  }
  const attributes = readAttributes(node);
  const known = [...word.required, ...word.optional];
  for (const missing of word.required.filter((one) => !attributes[one]?.trim())) {
    report(`Thẻ <${name}> thiếu ${missing}.`, `Viết ${missing}="…" trong thẻ.`);
  }
  for (const extra of Object.keys(attributes).filter((one) => !known.includes(one))) {
    report(
      `Thẻ <${name}> không có mục ${extra}.`,
      known.length > 0 ? `Các mục dùng được: ${known.join(', ')}.` : 'Xóa mục này.',
    );
  }
  if (!word.inline && parent !== word.inside) {
    report(
      `Thẻ <${name}> đặt không đúng chỗ.`,
      word.inside ? `Đặt thẳng trong <${word.inside}>.` : 'Đặt ngoài mọi thẻ khác.',
    );
  }
  if (HEADED.includes(name) && attributes['title']) body.headings.push(attributes['title']);
  if (name === 'Step') {
    body.steps.push({
      title: attributes['title'] ?? '',
      text: plainText(node),
      line: at.line,
      helper: attributes['helper'] ?? null,
      screens: [],
    });
  }
  if (name === 'Steps' && !childrenOf(node).some((child) => isElement(child) && child.name === 'Step')) {
    report('Thẻ <Steps> không có bước nào.', 'Thêm <Step title="…"> cho từng bước.');
  }
  if (name === 'Screen') {
    body.steps.at(-1)?.screens.push(attributes);
    const pressable = ['fields', 'rows', 'buttons', 'tabs'].flatMap((key) => splitList(attributes[key]));
    const press = attributes['press'];
    if (press !== undefined && !pressable.includes(press)) {
      const near = nearest(press, pressable);
      report(
        `Màn hình không có nút "${press}" để bấm.`,
        near ? `Ý là "${near}"?` : 'Ghi đúng một tên trong fields, rows, buttons hoặc tabs.',
      );
    }
  }
  if (name === 'Term' && attributes['of']) body.terms.push({ id: attributes['of'], line: at.line });
  const expires = name === 'Warning' ? attributes['expires'] : undefined;
  if (expires !== undefined) {
    const day = parseDay(expires);
    if (day) body.expiries.push({ day, line: at.line });
    else report(`Ngày hết hạn "${expires}" không phải ngày có thật.`, 'Viết dạng 2027-02-28.');
  }
  if ((name === 'OfficialLink' || name === 'Video') && attributes['href'])
    body.links.push({ href: attributes['href'], line: at.line, official: true });
  if (name === 'Video' || name === 'Audio') {
    const media: Media = { kind: name, attributes, transcript: plainText(node), ...at };
    body.media.push(media);
    body.issues.push(...checkMedia(file, media));
  }
}

/** "Đăng nhập | Quên mật khẩu" → its parts. */
export function splitList(text: string | undefined): string[] {
  return (text ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);
}

function readAttributes(node: Element): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}

function isElement(node: MdastNode): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function childrenOf(node: MdastNode): MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}

function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}

function plainText(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  const separator = node.type === 'paragraph' ? '' : ' ';
  return childrenOf(node).map(plainText).join(separator).replace(/\s+/g, ' ').trim();
}
