// The reader's village, kept on the phone when asked for: "xuan-neo|Thôn Xuân Nẻo" → the button on its page.

export const REMEMBERED = 'thon';

/** The button says what pressing does; where the phone keeps nothing, it goes. */
export function wireRemember(): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-village]');
  if (!button) return;
  const { village = '', forget = '' } = button.dataset;
  const remember = button.textContent ?? '';
  const read = () => localStorage.getItem(REMEMBERED) === village;
  const show = () => (button.textContent = read() ? forget : remember);
  try {
    show();
    button.addEventListener('click', () => {
      if (read()) localStorage.removeItem(REMEMBERED);
      else localStorage.setItem(REMEMBERED, village);
      show();
    });
  } catch {
    button.hidden = true;
  }
}
