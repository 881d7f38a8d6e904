// A press on "Gửi vào nhóm Zalo" → the phone's share sheet, else the clipboard, else the words selected to copy by hand.
// Inside Zalo any of these may be missing or throw; "Đã sao chép" is said only when it happened.

const COPIED = 'Đã sao chép. Mở nhóm Zalo, giữ tay vào ô nhắn tin rồi chọn Dán.';
const SELECTED = 'Chữ đã được chọn sẵn, bác giữ tay để sao chép.';
const WAIT = 'Đang lấy ảnh…';

type Say = (words: string) => void;

/** The message without its last line, and that line: the address. */
export function splitMessage(message: string): { text: string; url: string } {
  const at = message.lastIndexOf('\n');
  return { text: message.slice(0, at).trim(), url: message.slice(at + 1).trim() };
}

/** True when the share sheet took it or the person closed it: then nothing more is to be done. */
async function handOver(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError';
  }
}

/** The pictures as files, where the phone says that it can pass them on with the words. */
async function filesOf(pictures: readonly string[], data: ShareData, say: Say): Promise<File[]> {
  try {
    if (!navigator.canShare({ ...data, files: [new File(['a'], 'a.png', { type: 'image/png' })] })) return [];
    say(WAIT);
    return await (await import('./share-pictures.ts')).fetchPictures(pictures);
  } catch {
    return [];
  }
}

async function shareSheet(message: string, pictures: readonly string[], say: Say): Promise<boolean> {
  const data = splitMessage(message);
  const files = pictures.length > 0 ? await filesOf(pictures, data, say) : [];
  say('');
  return (files.length > 0 && (await handOver({ ...data, files }))) || handOver(data);
}

async function copy(message: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(message);
    return true;
  } catch {
    return false;
  }
}

function select(area: HTMLTextAreaElement): void {
  const box = area.closest('details');
  if (box) box.open = true;
  area.focus();
  area.select();
  // Safari on a phone selects nothing with select().
  area.setSelectionRange(0, area.value.length);
}

/** Wires every `[data-send]` button to what stands in its `.share` part: the message in the textarea, the pictures that links lead to. */
export function wireSharing(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-send]')) {
    const part = button.closest('.share');
    const area = part && part.querySelector('textarea');
    const status = part && part.querySelector('[role=status]');
    if (!area || !status) continue;
    const say: Say = (words) => {
      status.textContent = words;
    };
    const pictures = [...part.querySelectorAll<HTMLAnchorElement>('a[href$=".png"]')].map(({ href }) => href);
    (button.parentElement as HTMLElement).classList.remove('invisible');
    button.addEventListener('click', async () => {
      button.disabled = true;
      const done = await shareSheet(area.value, pictures, say);
      if (!done) {
        if (await copy(area.value)) say(COPIED);
        else {
          select(area);
          say(SELECTED);
        }
      }
      button.disabled = false;
    });
  }
}
