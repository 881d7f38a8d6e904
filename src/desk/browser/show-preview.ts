// A month as it will stand → the sentences of its villages' pages, and below each its chart once the clerk has opened the box.
import type { Found } from '../../intake/take.ts';
import { SAMPLE_NOTE } from '../../text/phrases.ts';
import { preview, type Preview } from '../preview.ts';
import { codePart } from './code-parts.ts';
import type { Desk } from './desk.ts';
import { byId, put, show } from './dom.ts';

let shown: Preview[] = [];

const box = () => byId<HTMLDetailsElement>('ban-cau-cho');

export function showPreview(desk: Desk, found: Found | undefined): void {
  shown = found ? preview(found.publication.dataset, desk.reports) : [];
  const list = byId('ban-cau');
  list.textContent = '';
  for (const { sentence } of shown) {
    const item = document.createElement('li');
    item.className = 'py-1';
    item.textContent = sentence;
    list.append(item);
  }
  show(box(), shown.length > 0);
  if (box().open) void drawCharts(desk);
}

export function wirePreview(desk: Desk): void {
  box().addEventListener('toggle', () => {
    if (box().open) void drawCharts(desk);
  });
}

async function drawCharts(desk: Desk): Promise<void> {
  const drawn = shown;
  if (!drawn.some(({ figure }) => figure)) return;
  try {
    const { drawPreview } = await codePart('charts');
    // Another answer of the clerk may have come first.
    if (drawn !== shown) return;
    const watermark = desk.known.commune.sample ? SAMPLE_NOTE : null;
    [...byId('ban-cau').children].forEach((item, at) => {
      const { figure } = drawn[at]!;
      if (!figure || item.querySelector('.chart-box')) return;
      const chart = document.createElement('div');
      chart.className = 'chart-box mt-2';
      chart.innerHTML = drawPreview(figure, `ban-hinh-${at}`, watermark);
      item.append(chart);
    });
    put(byId('ban-hinh-loi'), '');
  } catch {
    put(byId('ban-hinh-loi'), 'Biểu đồ chưa tải về máy; các câu ở trên vẫn đủ.');
  }
}
