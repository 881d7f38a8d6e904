// What a phone's browser lets a page do → a page opened in it.
import type { BrowserContextOptions } from 'playwright-core';
import type { Session } from './session.ts';

export interface Phone {
  /** What `navigator.share` does: takes it, is closed by the person, refuses, is not there. */
  share: 'takes' | 'closed' | 'refuses' | 'missing';
  pictures?: boolean;
  clipboard: 'takes' | 'refuses' | 'missing';
}

/** A page on that phone; what it was given to share or copy is kept in the window. */
export async function onPhone(
  site: Session,
  phone: Phone,
  path: string,
  options: BrowserContextOptions = {},
) {
  const opened = await site.page(options);
  await opened.page.addInitScript(({ share, pictures, clipboard }: Phone) => {
    const kept = window as unknown as { shared: unknown[]; copied: string[] };
    kept.shared = [];
    kept.copied = [];
    const put = (name: string, value: unknown) =>
      Object.defineProperty(navigator, name, { value, configurable: true });
    const fail = (name: string) => Promise.reject(new DOMException('no', name));
    put(
      'share',
      share === 'missing'
        ? undefined
        : ({ text, url, files }: ShareData) => {
            kept.shared.push({ text, url, ...(files && { files: files.map((f) => `${f.name} ${f.type}`) }) });
            if (share === 'takes') return Promise.resolve();
            return fail(share === 'closed' ? 'AbortError' : 'NotAllowedError');
          },
    );
    put('canShare', pictures ? () => true : undefined);
    put(
      'clipboard',
      clipboard === 'missing'
        ? undefined
        : {
            writeText: (text: string) => {
              if (clipboard === 'refuses') return fail('NotAllowedError');
              kept.copied.push(text);
              return Promise.resolve();
            },
          },
    );
  }, phone);
  await opened.page.goto(site.origin + path);
  return opened;
}
