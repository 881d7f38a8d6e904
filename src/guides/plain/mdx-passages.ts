// A guide's MDX → its passages, in the order they are read.
import { mdxToMdast, type MdastNode } from 'satteri';
import { passage, type Passage, type Range, type Role } from './passage.ts';
import type { Words } from './words.ts';

/** Which attributes of a tag are read by people, and as what. */
const ATTRIBUTES: Record<string, Record<string, Role>> = {
  Steps: { title: 'heading' },
  Step: { title: 'step', helper: 'line' },
  Problem: { title: 'heading' },
  Warning: { title: 'heading' },
  Screen: {
    title: 'screen',
    text: 'screen',
    fields: 'screen',
    rows: 'screen',
    buttons: 'screen',
    tabs: 'screen',
  },
};

const BLOCKS = ['paragraph', 'heading', 'tableCell'];

/** MDX that cannot be read gives nothing: `readBody` tells why. */
export function mdxPassages(file: string, text: string, words: Words): Passage[] {
  const lines = text.split('\n');
  const found: Passage[] = [];
  const visit = (node: MdastNode): void => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const roles = ATTRIBUTES[node.name ?? ''] ?? {};
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
        const role = roles[attribute.name];
        if (!role) continue;
        const below = lines.slice(line - 1).findIndex((one) => one.includes(`${attribute.name}="`));
        const given = { file, line: line + Math.max(below, 0), scope: 'page', text: attribute.value };
        found.push(passage({ ...given, role }, words));
      }
    }
    if (BLOCKS.includes(node.type)) {
      const role = node.type === 'heading' ? 'heading' : 'prose';
      found.push(passage({ file, line, role, scope: 'page', ...runningText(node) }, words));
      return;
    }
    for (const child of childrenOf(node)) visit(child);
  };
  try {
    visit(mdxToMdast(text));
  } catch {
    return [];
  }
  return found;
}

/** The words of a paragraph, with the places of its codes and of the words the glossary explains. */
function runningText(block: MdastNode): { text: string; terms: Range[]; codes: Range[] } {
  let text = '';
  const terms: Range[] = [];
  const codes: Range[] = [];
  const visit = (node: MdastNode): void => {
    const start = text.length;
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value.normalize('NFC');
    if (node.type === 'break') text += '\n';
    for (const child of childrenOf(node)) visit(child);
    if (node.type === 'inlineCode') codes.push([start, text.length]);
    if (node.type === 'mdxJsxTextElement' && node.name === 'Term') terms.push([start, text.length]);
  };
  visit(block);
  return { text, terms, codes };
}

function childrenOf(node: MdastNode): MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}
