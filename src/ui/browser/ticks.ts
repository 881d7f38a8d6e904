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

/** Two lines at most on the narrowest phone: base.css keeps their place. */
function progress(count: number, all: number): string {
  return count === all ? `Đã xong cả ${all} bài, bác giỏi quá!` : `Đã xong ${count}/${all} bài`;
}

/** Wires every box named "da-xong" (its value is a guide's slug), the count and the button that clears. */
export function keepTicks(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[name=da-xong]')];
  const count = document.getElementById('da-xong-may');
  const note = document.getElementById('da-xong-o-dau');
  const clear = document.getElementById('da-xong-xoa') as HTMLButtonElement | null;
  let cleared: string[] = [];

  const draw = () => {
    for (const box of boxes) box.checked = done.has(box.value);
    const ticked = boxes.filter((box) => box.checked).length;
    if (count) count.textContent = progress(ticked, boxes.length);
    if (note && !kept) note.textContent = 'Máy này không giữ được dấu: rời trang là mất.';
    if (!clear) return;
    clear.disabled = ticked === 0 && cleared.length === 0;
    clear.textContent = cleared.length > 0 ? 'Lấy lại dấu vừa xóa' : 'Xóa các dấu';
  };
  const change = (slugs: readonly string[], tick: boolean) => {
    recall();
    for (const slug of slugs) {
      if (tick) done.add(slug);
      else done.delete(slug);
    }
    remember();
    draw();
  };
  const refresh = () => {
    recall();
    draw();
  };

  for (const box of boxes) {
    box.addEventListener('change', () => {
      cleared = [];
      change([box.value], box.checked);
    });
  }
  if (clear) {
    clear.addEventListener('click', () => {
      const back = cleared;
      cleared = back.length > 0 ? [] : boxes.filter((box) => box.checked).map((box) => box.value);
      if (back.length > 0) change(back, true);
      else change(cleared, false);
    });
  }
  refresh();
  // Back from a guide, or ticked in another tab.
  window.addEventListener('pageshow', refresh);
  window.addEventListener('storage', refresh);
}
