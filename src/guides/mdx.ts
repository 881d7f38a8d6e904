// A guide's MDX → its tree, or where it cannot be read. The one reader of it; Astro's own compiles the same text for the page.
import { mdxToMdast } from 'satteri';
import type { MdxJsxFlowElement, MdxJsxTextElement, MdastNode } from 'satteri';
import { byText } from '../text/by-text.ts';

export type Use = MdxJsxFlowElement | MdxJsxTextElement;

export interface Place {
  line: number;
  column: number;
}

export interface Mdx {
  text: string;
  /** Undefined where it cannot be read. */
  root: MdastNode | undefined;
  stopped: Place;
  /** The compiler's own words on why it stopped. */
  reason: string;
}

/** Guides, their plain language and their papers are read from the same tree, which nobody changes. */
const MOST_READ = 300;

/** @param text the whole file, front matter included, so that lines are those of the file */
export const readMdx = byText((text: string): Mdx => {
  try {
    return { text, root: mdxToMdast(text), stopped: { line: 1, column: 1 }, reason: '' };
  } catch (error) {
    const reason = (error as Error).message;
    const [line = '1', column = '1'] = /(?<!\d)(\d+):(\d+)/.exec(reason)?.slice(1) ?? [];
    return { text, root: undefined, stopped: { line: Number(line), column: Number(column) }, reason };
  }
}, MOST_READ);

/** A word of the vocabulary, in a line of its own or in running text. */
export function isUse(node: MdastNode): node is Use {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export function childrenOf(node: MdastNode): MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}

export function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}

/** Attributes written as plain text; others are nothing an author may write. */
export function givenTo(node: Use): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}

/** The name of an attribute that is code, or has no value at all; "{…}" for a list of them. */
export function codedAttribute(node: Use): string | undefined {
  const coded = node.attributes.find(
    (one) => one.type !== 'mdxJsxAttribute' || typeof one.value !== 'string',
  );
  return coded && (coded.type === 'mdxJsxAttribute' ? coded.name : '{…}');
}

export function plainText(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  const separator = node.type === 'paragraph' ? '' : ' ';
  return childrenOf(node).map(plainText).join(separator).replace(/\s+/g, ' ').trim();
}

/** What a paragraph says outside its links, a line break in the place of each. */
export function saidOutsideLinks(node: MdastNode): string {
  if (node.type === 'link') return '\n';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.normalize('NFC');
  return childrenOf(node).map(saidOutsideLinks).join('');
}
