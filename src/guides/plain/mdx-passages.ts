// A guide's MDX → its passages, in the order they are read.
import type { MdastNode } from 'satteri';
import { childrenOf, givenTo, isUse, lineOf, type Mdx } from '../mdx.ts';
import { VOCABULARY } from '../vocabulary.ts';
import { passage, type Passage, type Range } from './passage.ts';
import type { Words } from './words.ts';

const BLOCKS = ['paragraph', 'heading', 'tableCell'];

/** MDX that cannot be read gives nothing: `readBody` tells why. */
export function mdxPassages(file: string, { text, root }: Mdx, words: Words): Passage[] {
  const lines = text.split('\n');
  const found: Passage[] = [];
  const visit = (node: MdastNode): void => {
    const line = lineOf(node);
    if (isUse(node)) {
      const attributes = VOCABULARY[node.name ?? '']?.attributes ?? {};
      for (const [name, value] of Object.entries(givenTo(node))) {
        const role = attributes[name]?.read;
        if (!role) continue;
        const below = lines.slice(line - 1).findIndex((one) => one.includes(`${name}="`));
        const given = { file, line: line + Math.max(below, 0), scope: 'page', text: value };
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
  if (root) visit(root);
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
