// A result → a link with the matching words marked; built from text nodes only.
import { GROUPS } from '../kinds.ts';
import { highlight } from './highlight.ts';
import { BEST, type Result, type ResultGroup } from './result.ts';

export function element(tag: string, className: string, text = ''): HTMLElement {
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

export function resultLink({ path, title, kind, excerpt, marks, online }: Result): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = path;
  link.className = 'block border-t border-line px-3 py-2 text-ink no-underline';
  link.append(marked('block font-bold', title, marks));
  const below = element('span', 'block text-sm text-soft', excerpt ? `${kind}: ` : kind);
  if (excerpt) below.append(marked('', excerpt, marks));
  // As every link that leads nowhere without network (src/ui/frame/base.css).
  if (online) below.classList.add('mang');
  link.append(below);
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

/** Over pages found by their text. */
export const TOLD = 'Có nhắc tới trong bài';

/** What was found before all the rest is there; a task no guide covers stands alone. */
export function firstGroups(first: readonly Result[], sure: boolean): ResultGroup[] {
  if (first.length === 0) return [];
  if (!sure) return [{ heading: 'Đang tìm thêm, có thể là', results: first }];
  const isMissing = first[0]?.group === 'missing';
  return [{ heading: isMissing ? GROUPS.missing : BEST, results: first }];
}
