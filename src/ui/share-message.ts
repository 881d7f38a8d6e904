// The button under a message → the phone's own sheet with picture and message; where there is none, the message is copied.

/** Without this the button leads to the message. It says that something was copied only when it was. */
export function offerShare(): void {
  const button = document.getElementById('nut-gui');
  const message = document.getElementById('loi-nhan');
  const status = document.getElementById('da-gui');
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
  button.addEventListener('click', async (event) => {
    event.preventDefault();
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
