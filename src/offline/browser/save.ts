// On /luu/: the buttons that save the site on the phone and remove it, with what happens said in words.
import { KEPT_LOOK, SAVED } from '../../text/kept-look.ts';
import { bytesOf, prefixOf, savedCache } from '../names.ts';
import { base, workerAddress } from './here.ts';
import { fetchList, listIn, OTHER_BUILD, saveAll } from './saving.ts';
import type { SaveList } from '../names.ts';

/** What the page says; it stands in the page, so that all words are in one place. */
type Words = Record<
  'looking' | 'ready' | 'saving' | 'saved' | 'removed' | 'full' | 'offline' | 'unable' | 'copy',
  string
>;

const sizeOf = (list: SaveList) => {
  const megabytes = bytesOf(list) / 1024 / 1024;
  return `${megabytes.toFixed(1).replace('.', ',')}\u00A0MB`;
};
/** Without the short addresses, which only lead on. */
const pagesOf = ({ files }: SaveList) => files.filter(([path]) => /^(?!g\/)(.*\/)?$/.test(path)).length;

/** Pages mark links to what is not saved, from this one on. */
function tellPages(saved: boolean): void {
  document.documentElement.classList.toggle(SAVED, saved);
  try {
    const look = (localStorage.getItem(KEPT_LOOK) ?? '').replace(SAVED, '').trim();
    localStorage.setItem(KEPT_LOOK, saved ? `${look} ${SAVED}` : look);
  } catch {
    // Forbidden here: nothing is marked.
  }
}

/** Its fields are private by word: "#" costs a fifth of its bytes once it is written out for old browsers. */
class SaveBox {
  declare private readonly words: Words;
  declare private readonly status: HTMLElement;
  declare private readonly progress: HTMLProgressElement;
  declare private readonly save: HTMLButtonElement;
  declare private readonly remove: HTMLButtonElement;

  constructor(box: HTMLElement) {
    this.words = box.dataset as Words;
    this.status = box.querySelector('[role=status]')!;
    this.progress = box.querySelector('progress')!;
    [this.save, this.remove] = box.querySelectorAll('button') as unknown as [
      HTMLButtonElement,
      HTMLButtonElement,
    ];
    this.save.addEventListener('click', () => void this.saveAll());
    this.remove.addEventListener('click', () => void this.removeAll());
    void this.show();
  }

  private say(words: string, list?: SaveList, done = 0): void {
    const values = list && { pages: pagesOf(list), size: sizeOf(list), done, all: list.files.length };
    this.status.textContent = words.replace(/\{(\w+)\}/g, (_, name: string) =>
      String(values?.[name as keyof typeof values] ?? ''),
    );
  }

  /** Until it is known what the phone holds there is nothing to press. */
  private async show(): Promise<void> {
    this.save.disabled = true;
    this.say(this.words.looking);
    if (location.protocol === 'file:') return this.decline(this.words.copy);
    if (!workerAddress || !('serviceWorker' in navigator) || !('caches' in window))
      return this.decline(this.words.unable);
    try {
      for (const name of await this.names()) {
        const list = await listIn(await caches.open(name), base);
        if (list) return this.offer(true, list);
      }
      this.offer(false, await fetchList(base));
    } catch {
      this.decline(navigator.onLine ? this.words.unable : this.words.offline);
    }
  }

  /** Says why nothing can be saved here; there is no button to press. */
  private decline(words: string): void {
    this.save.hidden = true;
    this.say(words);
  }

  /** The one button that makes sense now. */
  private offer(saved: boolean, list: SaveList): void {
    tellPages(saved);
    this.save.hidden = saved;
    this.save.disabled = false;
    this.remove.hidden = !saved;
    this.say(saved ? this.words.saved : this.words.ready, list);
  }

  private async names(): Promise<string[]> {
    return (await caches.keys()).filter((name) => name.startsWith(prefixOf(base)));
  }

  private async saveAll(): Promise<void> {
    this.save.disabled = true;
    this.progress.hidden = false;
    try {
      const list = await this.fill();
      // Granted without a question or refused: the browser may then clear it when the phone is full.
      void navigator.storage?.persist?.().catch(() => undefined);
      this.offer(true, list);
      this.remove.focus();
    } catch (error) {
      const full = (error as Error).name === 'QuotaExceededError';
      if (full) await this.removeUnfinished().catch(() => undefined);
      this.say(full ? this.words.full : this.words.offline);
    }
    this.progress.hidden = true;
    this.save.disabled = false;
  }

  /** Published anew meanwhile, the site is saved once more: what has not changed is not fetched again. */
  private async fill(older: readonly Cache[] = []): Promise<SaveList> {
    await navigator.serviceWorker.register(workerAddress, { updateViaCache: 'none' });
    const list = await fetchList(base);
    const cache = await caches.open(savedCache(base, list.version));
    this.progress.max = list.files.length;
    this.say(this.words.saving, list);
    let said = 0;
    try {
      await saveAll(cache, base, list, older, (done) => {
        this.progress.value = done;
        // Read out now and then, not at each of a hundred files.
        if (done - said < 20) return;
        said = done;
        this.say(this.words.saving, list, done);
      });
      return list;
    } catch (error) {
      if ((error as Error).message !== OTHER_BUILD || older.length > 0) throw error;
      return this.fill([cache]);
    }
  }

  private async removeUnfinished(): Promise<void> {
    for (const name of await this.names()) {
      const unfinished =
        name.startsWith(savedCache(base, '')) && !(await listIn(await caches.open(name), base));
      if (unfinished) await caches.delete(name);
    }
  }

  private async removeAll(): Promise<void> {
    for (const name of await this.names()) await caches.delete(name);
    tellPages(false);
    this.remove.hidden = true;
    this.save.hidden = false;
    this.say(this.words.removed);
    this.save.focus();
  }
}

export function prepareSaving(): void {
  const box = document.getElementById('luu-vao-may');
  if (box) new SaveBox(box);
}
