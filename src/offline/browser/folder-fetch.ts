// In a page opened from a folder, in place of `fetch`: browsers refuse to read files from there, but run scripts.

/** Text of files by their address below the root; every data script adds its own. */
const kept = globalThis as unknown as { tep?: Record<string, string> };

const root = () => document.querySelector<HTMLElement>('form[data-search]')?.dataset['search'] ?? '';

function run(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = () => resolve();
    script.onerror = () => reject(new TypeError(`no file ${address}`));
    script.src = address;
    document.head.append(script);
  });
}

/** A folder has no page of its own: what search found is opened by the page's file. */
function toFile({ target }: Event): void {
  const link = (target as Element).closest('a');
  if (link) link.href = link.href.replace(/\/(#.*)?$/, '/index.html$1');
}
document.addEventListener('click', toFile, true);
document.addEventListener('auxclick', toFile, true);

/** The file as a response. Rejects when there is no such file. */
export async function fetch(address: string): Promise<Response> {
  await run(`${address}.js`);
  return new Response(kept.tep?.[address.slice(root().length)] ?? '');
}
