// A result → a link with the matching words marked; built from text nodes only.
import { highlight } from './highlight.ts';
import type { Result } from './searcher.ts';

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function marked(className: string, text: string, marks: Result['marks']): HTMLElement {
  const line = element('span', className);
  for (const piece of highlight(text, marks)) {
    const node = piece.marked ? document.createElement('mark') : document.createTextNode('');
    node.textContent = piece.text;
    line.append(node);
  }
  return line;
}

export function resultLink({ path, title, kind, excerpt, marks }: Result): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = path;
  link.className = 'block border-t border-line px-3 py-2 text-ink no-underline';
  link.append(marked('block font-bold', title, marks));
  link.append(marked('block text-sm text-soft', [kind, excerpt].filter(Boolean).join(': '), marks));
  return link;
}

/** One group as an element of a list box or of a page. */
export function groupElement(heading: string, links: readonly HTMLElement[]): HTMLElement {
  const group = element('div', '');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', heading);
  const title = element('p', 'bg-sunken px-3 py-1 text-sm font-bold text-soft', heading);
  title.setAttribute('aria-hidden', 'true');
  group.append(title, ...links);
  return group;
}

/** What to do when nothing was surely found. */
export function notSure(query: string): HTMLElement {
  const words = `Không thấy “${query}”. Thử gõ ít chữ hơn, hoặc hỏi tổ công nghệ số của ((village)).`;
  return element('p', 'p-3', words);
}
