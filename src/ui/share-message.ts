// The button "Gửi" → the phone's own sheet with picture and message; where there is none, the message is copied.

/** Shows the button and gives it its work. It says that something was copied only when it was. */
export function offerShare(): void {
  const button = document.getElementById('nut-gui') as HTMLButtonElement | null;
  const message = document.getElementById('loi-nhan');
  const status = button?.querySelector('[role=status]');
  if (!button || !message || !status) return;
  const text = message.textContent;
  const say = (words: string) => {
    status.textContent = words;
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say('Đã chép, mở Zalo để dán');
    } catch {
      getSelection()?.selectAllChildren(message);
      say('Bấm giữ vào lời nhắn để chép');
    }
  };
  button.hidden = false;
  button.addEventListener('click', async () => {
    if (typeof navigator.share !== 'function') return copy();
    try {
      await navigator.share({ text, ...(await withPicture(button.dataset['file'] ?? '')) });
    } catch (error) {
      if ((error as Error).name !== 'AbortError') await copy();
    }
  });
}

/** The picture as a file, where the browser can send files. */
async function withPicture(address: string): Promise<{ files?: File[] }> {
  if (typeof navigator.canShare !== 'function') return {};
  const bytes = await (await fetch(address)).blob();
  const files = [new File([bytes], address.split('/').pop() ?? 'tranh', { type: bytes.type })];
  return navigator.canShare({ files }) ? { files } : {};
}
