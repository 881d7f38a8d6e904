// A result → a link with the matching words marked, built from text nodes only.
import { highlight } from './highlight.ts';
import type { Result } from './searcher.ts';

function marked(tag: string, className: string, text: string, query: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  for (const piece of highlight(text, query)) {
    const node = piece.marked ? document.createElement('mark') : document.createTextNode('');
    node.textContent = piece.text;
    element.append(node);
  }
  return element;
}

export function resultLink({ path, title, kind, excerpt }: Result, query: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = path;
  link.className = 'block border-t border-line px-3 py-2 text-ink no-underline';
  link.append(marked('span', 'block font-bold', title, query));
  const line = [kind, excerpt].filter(Boolean).join(': ');
  if (line) link.append(marked('span', 'block text-sm text-soft', line, query));
  return link;
}

/** What to do when nothing was found. */
export function nothingFound(query: string): HTMLElement {
  const text = document.createElement('p');
  text.className = 'p-3';
  text.textContent = `Không thấy “${query}”. Thử gõ ít chữ hơn, hoặc hỏi tổ công nghệ số của thôn.`;
  return text;
}
