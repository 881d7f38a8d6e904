// In a guide of which this phone keeps a step: the link to its steps leads on from there, and says so.

/**
 * On every page, so in as few words as it takes, and without place.ts: what two scripts share becomes a file of its own, a
 * request more for every page.
 */
export function offerPlace(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-go-on]');
  try {
    const [hash, number] = localStorage.getItem(`cung-lam ${link!.pathname}`)!.split('|');
    link!.hash = hash!;
    link!.lastChild!.textContent = `Tiếp tục bước ${number}`;
  } catch {
    // No guide, nothing kept, or reading is forbidden here.
  }
}
