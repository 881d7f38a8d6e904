import jsqr from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { qrDrawing } from './qr.ts';

// The package is CommonJS: its function hangs on `default` of what Node hands out.
const decode = (jsqr as unknown as { default: typeof jsqr }).default;

test.each(['https://xa.vn/g/vneid/', 'https://daiphuong.haiphong.gov.vn/tien-do/2026-09/nghia-dung/'])(
  'the code of %s decodes to it',
  async (address) => {
    const { size, path, dashes } = qrDrawing(address);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="208" height="208" viewBox="-4 -4 ${size + 8} ${size + 8}" shape-rendering="crispEdges"><path fill="#fff" d="M-4-4h99v99h-99z"/><path fill="none" stroke="#000" stroke-dasharray="${dashes}" d="${path}"/></svg>`;
    const { data, info } = await sharp(Buffer.from(svg))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(decode(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(address);
  },
);

test('its first dash is dark, as the corner of every code is', () => {
  const { size, dashes } = qrDrawing('https://xa.vn/g/vneid/');
  const runs = dashes.split(' ').map(Number);
  expect(runs[0]).toBe(7);
  // Every square, and the steps between rows.
  expect(runs.reduce((sum, run) => sum + run, 0)).toBe(size * (size + 1));
});
