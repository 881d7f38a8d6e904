// What was looked for on this phone → links to look again, and a way to forget them.
import { forget, recentQueries } from './recent.ts';

/**
 * @param page address of the search page
 * @param onForget runs after the reader made the phone forget
 */
export function recentList(page: string, onForget: () => void): HTMLElement {
  const queries = recentQueries();
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', 'Đã tìm trên máy này');
  const title = document.createElement('p');
  title.className = 'bg-sunken px-3 py-1 text-sm font-bold text-soft';
  title.textContent = 'Đã tìm trên máy này';
  const links = queries.map((query, index) => {
    const link = document.createElement('a');
    link.href = `${page}?q=${encodeURIComponent(query)}`;
    link.id = `tim-cu-${index}`;
    link.className = 'block border-t border-line px-3 py-2 text-ink no-underline';
    link.setAttribute('role', 'option');
    link.tabIndex = -1;
    link.textContent = query;
    return link;
  });
  const button = document.createElement('button');
  button.type = 'button';
  button.className =
    'block min-h-target w-full border-t border-line px-3 text-left text-sm text-brand underline';
  button.textContent = 'Xóa khỏi máy';
  button.addEventListener('click', () => {
    forget();
    onForget();
  });
  group.append(title, ...links, button);
  return group;
}
