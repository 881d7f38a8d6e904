// The button for reading comfort in the header → its panel, fetched when first pressed.

/** Without JavaScript the button takes no place: the phone's own settings stand. */
export function wireComfort(): void {
  const button = document.getElementById('de-doc');
  if (!button) return;
  let panel: HTMLElement | undefined;
  const show = (open: boolean) => {
    if (panel) panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  const toggle = async () => {
    if (!panel) {
      const { buildPanel } = await import('./panel.ts');
      panel = buildPanel();
      button.closest('header')!.firstElementChild!.after(panel);
      panel.addEventListener('keydown', ({ key }) => {
        if (key !== 'Escape') return;
        show(false);
        button.focus();
      });
      return show(true);
    }
    show(panel.hidden === true);
  };
  button.addEventListener('click', () => void toggle().catch(() => undefined));
}
