// The gallery's topics and box of words → only the pictures that match stay; nothing happens before a reader acts.
import { fold } from '../../text/fold.ts';

export function filterSheets(): void {
  const form = document.getElementById('loc');
  const box = document.getElementById('loc-chu') as HTMLInputElement | null;
  const status = document.getElementById('loc-bao');
  const chips = [...document.querySelectorAll<HTMLAnchorElement>('#loc-chu-de a')];
  const sections = [...document.querySelectorAll<HTMLElement>('[data-topic]')];
  if (!form || !box || !status) return;
  let topic = '';

  const apply = () => {
    const wanted = fold(box.value)
      .split(/[^a-z0-9]+/)
      .filter(Boolean);
    let found = 0;
    for (const section of sections) {
      let here = 0;
      for (const item of section.querySelectorAll<HTMLElement>('[data-words]')) {
        const words = ` ${item.dataset['words'] ?? ''}`;
        item.hidden = !wanted.every((word) => words.includes(` ${word}`));
        if (!item.hidden) here += 1;
      }
      section.hidden = here === 0 || (topic !== '' && section.dataset['topic'] !== topic);
      if (!section.hidden) found += here;
    }
    status.textContent = found > 0 ? `Có ${found} tranh.` : 'Không có tranh nào. Thử chữ khác.';
  };
  box.addEventListener('input', apply);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
  });
  for (const chip of chips)
    chip.addEventListener('click', (event) => {
      event.preventDefault();
      const id = chip.hash.slice(1);
      topic = topic === id ? '' : id;
      for (const one of chips) {
        if (one.hash === `#${topic}`) one.setAttribute('aria-current', 'true');
        else one.removeAttribute('aria-current');
      }
      apply();
    });
  // A browser that comes back to the page restores the words in the box.
  window.addEventListener('pageshow', () => box.value !== '' && apply());
}
