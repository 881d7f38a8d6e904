// A query no page surely answers → whom to ask and with which words; the query may stay on this phone.
import { element } from './answer.ts';
import { askTeam, keepUnanswered } from './unanswered.ts';

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
