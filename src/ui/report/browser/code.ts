// The machine line of a report → a code that another phone scans; what draws it is loaded when asked for.

/** In pixels: fits the narrowest phone. */
const SIDE = '264';
/** Squares of quiet on every side: phones look for them. */
const QUIET = 4;

function draw(name: string, attributes: Record<string, string>): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key] || '');
  return element;
}

export async function showCode(holder: HTMLElement, text: string): Promise<void> {
  try {
    const { qrDrawing } = await import('../../../address/qr.ts');
    const { size, path, dashes } = qrDrawing(text);
    const line = { d: path, fill: 'none', stroke: '#000', 'stroke-dasharray': dashes };
    const side = size + 2 * QUIET;
    const svg = draw('svg', {
      viewBox: `0 0 ${side} ${side}`,
      width: SIDE,
      height: SIDE,
      role: 'img',
      'aria-label': 'Mã chứa dòng máy đọc của báo cáo này',
    });
    // Black on white by night too: a camera looks for that.
    svg.append(draw('rect', { width: '100%', height: '100%', fill: '#fff' }));
    svg.append(draw('path', { ...line, transform: `translate(${QUIET} ${QUIET})` }));
    holder.textContent = '';
    holder.append(svg);
  } catch {
    holder.textContent = 'Chưa mở được mã: lần đầu cần có mạng. Gửi tin như ở trên cũng được.';
  }
}
