// Below surely meant results: a button that fetches the text of all pages, for who wants every page that tells of it.
import { element } from './answer.ts';

/** @param find shows what the text holds; resolves with how many pages those are */
export function moreButton(find: () => Promise<number>): HTMLElement {
  const block = element('div', 'border-t border-line p-3');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'min-h-target text-left text-brand underline';
  button.textContent = 'Tìm cả trong chữ của từng bài';
  button.addEventListener('click', () => {
    block.textContent = 'Đang tìm trong từng bài…';
    void find().then((count) => {
      if (count > 0) block.remove();
      else block.textContent = 'Không còn bài nào khác nhắc tới.';
    });
  });
  block.append(button);
  return block;
}
