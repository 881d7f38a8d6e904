// Boxes ticked on journeys and their guides → remembered in this browser only; nothing is sent.
// Written without ?. and ??, which Chromium 67 cannot read: there the boxes would show and forget.

const KEY = 'lo-trinh:da-lam-xong';

/** Slugs of guides ticked as done. Where the browser keeps nothing they last as long as the page. */
let done = new Set<string>();
let kept = true;

function recall(): void {
  if (!kept) return;
  try {
    done = new Set((localStorage.getItem(KEY) || '').split(' ').filter(Boolean));
  } catch {
    kept = false;
  }
}

function remember(): void {
  try {
    localStorage.setItem(KEY, [...done].join(' '));
  } catch {
    kept = false;
  }
}

/** Wires every box named "da-xong": its value is a guide's slug. What they are is told as an event: whether they are kept. */
export function keepTicks(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[name=da-xong]')];
  const draw = () => {
    for (const box of boxes) box.checked = done.has(box.value);
    window.dispatchEvent(new CustomEvent('da-xong', { detail: kept }));
  };
  const refresh = () => {
    recall();
    draw();
  };
  for (const box of boxes) {
    box.addEventListener('change', () => {
      recall();
      if (box.checked) done.add(box.value);
      else done.delete(box.value);
      remember();
      draw();
    });
  }
  refresh();
  // Back from a guide, or ticked in another tab.
  window.addEventListener('pageshow', refresh);
  window.addEventListener('storage', refresh);
}
