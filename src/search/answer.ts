// Results → groups under headings, each result a link with the matching words marked; built from text nodes only.
import { GROUPS } from './directory.ts';
import { highlight } from './highlight.ts';
import type { Result } from './searcher.ts';

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function marked(className: string, text: string, query: string): HTMLElement {
  const line = element('span', className);
  for (const piece of highlight(text, query)) {
    const node = piece.marked ? document.createElement('mark') : document.createTextNode('');
    node.textContent = piece.text;
    line.append(node);
  }
  return line;
}

export function resultLink({ path, title, kind, excerpt }: Result, query: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = path;
  link.className = 'block border-t border-line px-3 py-2 text-ink no-underline';
  link.append(marked('block font-bold', title, query));
  link.append(marked('block text-sm text-soft', [kind, excerpt].filter(Boolean).join(': '), query));
  return link;
}

/** Found by their names, in groups, the group of the best result first; then those found by their text. */
export function groupResults(
  titles: readonly Result[],
  texts: readonly Result[],
): { heading: string; results: Result[] }[] {
  const groups = [...new Set(titles.map(({ group }) => group))].map((group) => ({
    heading: GROUPS[group],
    results: titles.filter((one) => one.group === group),
  }));
  return texts.length > 0 ? [...groups, { heading: 'Có nhắc tới trong bài', results: [...texts] }] : groups;
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

/** What to do when nothing was found: pages that come near, and whom to ask. */
export function nothingFound(query: string, near: readonly Result[]): HTMLElement[] {
  const words = `Không thấy “${query}”. Thử gõ ít chữ hơn, hoặc hỏi tổ công nghệ số của thôn.`;
  const text = element('p', 'p-3', words);
  if (near.length === 0) return [text];
  return [
    text,
    groupElement(
      'Có thể bác tìm',
      near.map((result) => resultLink(result, '')),
    ),
  ];
}
