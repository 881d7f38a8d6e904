// A press on "Gửi vào nhóm Zalo" → the phone's share sheet, else the clipboard, else the words selected to copy by hand.
// Inside Zalo any of these may be missing or throw; "Đã sao chép" is said only when it happened.

const COPIED = 'Đã sao chép. Mở nhóm Zalo, giữ tay vào ô nhắn tin rồi chọn Dán.';
const SELECTED = 'Chữ đã được chọn sẵn, bác giữ tay để sao chép.';
const WAIT = 'Đang lấy ảnh…';

/** A press allows sharing for some five seconds: a picture that takes longer stays behind. */
const PATIENCE = 2500;

/** The message without its last line, and that line: the address. */
export function splitMessage(message: string): { text: string; url: string } {
  const at = message.lastIndexOf('\n');
  return { text: message.slice(0, at).trim(), url: message.slice(at + 1).trim() };
}

/** True where the phone says that it can pass on a picture together with the words. */
function takesPictures(data: ShareData): boolean {
  try {
    return navigator.canShare({ ...data, files: [new File(['a'], 'a.png', { type: 'image/png' })] });
  } catch {
    return false;
  }
}

async function fetchPictures(addresses: readonly string[]): Promise<File[]> {
  const fetched = Promise.all(
    addresses.map(async (address) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(address);
      const blob = await response.blob();
      return new File([blob], address.slice(address.lastIndexOf('/') + 1), { type: blob.type });
    }),
  );
  const tooLate = new Promise<File[]>((resolve) => setTimeout(() => resolve([]), PATIENCE));
  return Promise.race([fetched, tooLate]).catch(() => []);
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

async function shareSheet(message: string, pictures: readonly string[], say: (words: string) => void) {
  try {
    if (typeof navigator.share !== 'function') return false;
  } catch {
    return false;
  }
  const data: ShareData = splitMessage(message);
  if (pictures.length > 0 && takesPictures(data)) {
    say(WAIT);
    const files = await fetchPictures(pictures);
    say('');
    if (files.length > 0 && (await handOver({ ...data, files }))) return true;
  }
  return handOver(data);
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

/** Wires every `[data-share]` button to the message in the textarea of its `.share` part. */
export function wireSharing(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
    const part = button.closest('.share');
    const area = part && part.querySelector('textarea');
    const status = part && part.querySelector('[role=status]');
    if (!area || !status) continue;
    const say = (words: string) => {
      status.textContent = words;
    };
    const pictures = (button.dataset['share'] || '').split(' ').filter(Boolean);
    (button.parentElement as HTMLElement).hidden = false;
    button.addEventListener('click', async () => {
      button.disabled = true;
      say('');
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
