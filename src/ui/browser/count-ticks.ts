// The ticked boxes of a journey → how many there are, and a button that clears them all and brings them back.
// Apart from ticks.ts, which remembers them: a guide has a box and nothing to count. It imports nothing, so that both stay in the page.
// Written without ?. and ??, as ticks.ts is.

const byId = (id: string) => document.getElementById(id)!;

/** Two lines at most on the narrowest phone: base.css keeps their place. */
const progress = (count: number, all: number) =>
  count === all ? `Đã xong cả ${all} bài, bác giỏi quá!` : `Đã xong ${count}/${all} bài`;

/** As a finger does it. */
function set(box: HTMLInputElement, ticked: boolean): void {
  box.checked = ticked;
  box.dispatchEvent(new Event('change'));
}

export function countTicks(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[name=da-xong]')];
  const clear = byId('da-xong-xoa') as HTMLButtonElement;
  const ticked = () => boxes.filter((box) => box.checked);
  let cleared: HTMLInputElement[] = [];

  const draw = () => {
    const { length } = ticked();
    byId('da-xong-may').textContent = progress(length, boxes.length);
    clear.disabled = length === 0 && cleared.length === 0;
    clear.textContent = cleared.length > 0 ? 'Lấy lại dấu vừa xóa' : 'Xóa các dấu';
  };

  for (const box of boxes) {
    box.addEventListener('change', () => {
      cleared = [];
      draw();
    });
  }
  window.addEventListener('da-xong', ({ detail: kept }: CustomEvent<boolean>) => {
    if (!kept) byId('da-xong-o-dau').textContent = 'Máy này không giữ được dấu: rời trang là mất.';
    draw();
  });
  clear.addEventListener('click', () => {
    const back = cleared;
    const gone = ticked();
    for (const box of back) set(box, true);
    if (back.length === 0) for (const box of gone) set(box, false);
    cleared = back.length === 0 ? gone : [];
    draw();
  });
  draw();
}

declare global {
  interface WindowEventMap {
    /** Boxes changed; whether this browser keeps them. */
    'da-xong': CustomEvent<boolean>;
  }
}
