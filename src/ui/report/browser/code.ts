// The machine line of a report → a code that another phone scans; what draws it is loaded when asked for.

const SVG = 'http://www.w3.org/2000/svg';
/** Squares of quiet on every side: phones look for them. */
const QUIET = 4;

export async function showCode(holder: HTMLElement, text: string): Promise<void> {
  try {
    const { qrDrawing } = await import('../../../address/qr.ts');
    const { size, path } = qrDrawing(text);
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', `${-QUIET} ${-QUIET} ${size + 2 * QUIET} ${size + 2 * QUIET}`);
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', 'Mã chứa dòng máy đọc của báo cáo này');
    const squares = document.createElementNS(SVG, 'path');
    squares.setAttribute('d', path);
    svg.append(squares);
    holder.textContent = '';
    holder.append(svg);
  } catch {
    holder.textContent = 'Chưa mở được mã: lần đầu cần có mạng. Gửi tin như ở trên cũng được.';
  }
}
