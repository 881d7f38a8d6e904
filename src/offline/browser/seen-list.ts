// On /mat-mang/: links to the pages that were read on this phone, so that something can be read at once.
import { base, workerAddress } from './here.ts';
import { seenPages } from './seen.ts';

export async function listSeen(): Promise<void> {
  const list = document.getElementById('da-doc');
  const template = list?.querySelector('template')?.content.firstElementChild;
  if (!list || !template || !workerAddress || !('caches' in window)) return;
  for (const { address, title } of await seenPages(base, 20)) {
    const item = template.cloneNode(true) as HTMLElement;
    const link = item.querySelector('a')!;
    link.href = address;
    // A title is HTML of the page it was read from.
    link.textContent = new DOMParser().parseFromString(title, 'text/html').body.textContent;
    list.append(item);
    list.parentElement!.hidden = false;
  }
}
