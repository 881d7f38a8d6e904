// What was not found on this phone → the words to send to the team, in the reader's own hands, and a way to forget them.
import { askTeam, forgetUnanswered, unanswered } from './unanswered.ts';

/** @param results what the list stands below; nothing is shown when nothing is kept */
export function showUnanswered(results: HTMLElement): void {
  const queries = unanswered();
  if (queries.length === 0) return;
  const part = document.createElement('section');
  part.className = 'card mt-6';
  const title = document.createElement('h2');
  title.textContent = 'Câu chưa có bài, giữ trên máy này';
  const area = document.createElement('textarea');
  area.className = 'mt-2 w-full rounded border-2 border-edge bg-surface p-2 text-ink';
  area.rows = 5;
  area.readOnly = true;
  area.setAttribute('aria-label', 'Lời hỏi tổ');
  area.value = askTeam(queries);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  part.append(
    title,
    area,
    button('Gửi cho tổ', () => void send(area, status)),
    button('Xóa khỏi máy', forget),
    status,
  );
  function forget(): void {
    forgetUnanswered();
    part.remove();
  }
  results.after(part);
}

function button(text: string, act: () => void): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'mr-4 mt-2 min-h-target text-brand underline';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

/** The phone's share sheet, else the clipboard, else the words chosen to copy by hand. */
async function send(area: HTMLTextAreaElement, status: HTMLElement): Promise<void> {
  try {
    await navigator.share({ text: area.value });
    return;
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return;
  }
  try {
    await navigator.clipboard.writeText(area.value);
    status.textContent = 'Đã chép. Mở Zalo của tổ, giữ tay vào ô nhắn tin rồi chọn Dán.';
  } catch {
    area.focus();
    area.select();
    status.textContent = 'Chữ đã được chọn sẵn, bác giữ tay để sao chép.';
  }
}
