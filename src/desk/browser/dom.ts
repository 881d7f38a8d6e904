// The page's own elements and its templates → what the desk shows; where the clerk stood and what she opened stays so.

export const byId = <E extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as E;

export const show = (element: HTMLElement, visible: boolean) => {
  element.hidden = !visible;
};

/** A copy of a template, and its parts by the name in `data-t`. */
export function copyOf(template: string): {
  root: HTMLElement;
  part: <E extends HTMLElement>(name: string) => E;
} {
  const { content } = byId<HTMLTemplateElement>(template);
  const root = content.firstElementChild!.cloneNode(true) as HTMLElement;
  return {
    root,
    part: <E extends HTMLElement>(name: string) => root.querySelector<E>(`[data-t="${name}"]`)!,
  };
}

export function put(element: HTMLElement, text: string): void {
  element.textContent = text;
  show(element, text !== '');
}

/** Draws a part of the page anew; the focus and opened boxes are found again by `data-key`. */
export function redraw(draw: () => void): void {
  const focused = (document.activeElement as HTMLElement | null)?.dataset['key'];
  const open = [...document.querySelectorAll<HTMLElement>('details[open][data-key]')].map(
    ({ dataset }) => dataset['key'],
  );
  draw();
  for (const box of document.querySelectorAll<HTMLDetailsElement>('details[data-key]'))
    if (open.includes(box.dataset['key'])) box.open = true;
  if (focused === undefined) return;
  const again = [...document.querySelectorAll<HTMLElement>('[data-key]')].find(
    ({ dataset }) => dataset['key'] === focused,
  );
  again?.focus();
}

/** Wires a button beside a text area: copied, or selected to be copied by hand. */
export function wireCopy(button: HTMLElement, area: HTMLTextAreaElement, status: HTMLElement): void {
  button.addEventListener('click', () => {
    const selected = () => {
      area.focus();
      area.select();
      status.textContent = 'Chữ đã được chọn, bấm Ctrl+C để sao chép.';
    };
    // Pages opened from a folder have no clipboard in some browsers.
    if (!('clipboard' in navigator)) return selected();
    navigator.clipboard.writeText(area.value).then(() => {
      status.textContent = 'Đã sao chép.';
    }, selected);
  });
}
