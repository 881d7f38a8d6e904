// A recorded file → played back on the page, handed to the phone's share sheet, or saved under its name.
import { part, say } from './page.ts';

let address = '';
let offered: File | undefined;

/** Puts the file behind the player and the two buttons; the one before is let go. */
export function offerFile(file: File): void {
  if (address) URL.revokeObjectURL(address);
  address = URL.createObjectURL(file);
  offered = file;
  part<HTMLAudioElement>('may').src = address;
  const save = part<HTMLAnchorElement>('luu');
  save.href = address;
  save.download = file.name;
  say('ten', file.name);
  const send = part<HTMLButtonElement>('gui');
  send.parentElement!.hidden = !canShare(file);
  send.onclick = () => void share();
}

function canShare(file: File): boolean {
  try {
    return navigator.canShare({ files: [file] });
  } catch {
    return false;
  }
}

async function share(): Promise<void> {
  try {
    await navigator.share({ files: [offered!] });
  } catch (error) {
    const closed = error instanceof Error && error.name === 'AbortError';
    if (!closed) say('xet', 'Máy không gửi được từ đây. Bấm “Lưu tệp vào máy”, rồi gửi tệp ấy trong Zalo.');
  }
}
