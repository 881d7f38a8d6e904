// A result → a link with the matching words marked; built from text nodes only.
import { keepUnanswered } from './unanswered.ts';
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

/** What to write to the team about what was not found. */
export const askTeam = (queries: readonly string[]): string =>
  `Nhờ tổ công nghệ số chỉ giúp: tôi cần “${queries.join('”, “')}” mà trên trang chưa thấy bài. Làm ở đâu, mang gì ạ?`;

/** Puts the message where it can be pasted, and says so only when it happened. */
async function copyMessage(query: string, button: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(askTeam([query]));
    button.textContent = 'Đã chép. Mở Zalo của tổ rồi dán.';
  } catch {
    button.textContent = askTeam([query]);
  }
}

/** What to do when nothing was surely found: whom to ask, with the words for it; the query may stay on this phone. */
export function notSure(query: string): HTMLElement {
  const words = `Không thấy “${query}” trong các bài. Hỏi Trung tâm Phục vụ hành chính công xã, mang thẻ căn cước; hoặc hỏi tổ công nghệ số của ((village)).`;
  const block = element('div', 'border-t border-line p-3');
  block.append(element('p', '', words));
  const button = (text: string, act: (made: HTMLButtonElement) => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'mt-2 block min-h-target text-left text-brand underline';
    made.textContent = text;
    made.addEventListener('click', () => act(made));
    block.append(made);
  };
  button('Chép lời hỏi tổ', (made) => void copyMessage(query, made));
  button('Giữ câu này trên máy để hỏi sau', (made) => {
    made.textContent = keepUnanswered(query) ? 'Đã giữ. Xem ở trang Tìm.' : 'Máy này không giữ được.';
  });
  return block;
}
