// Drawing on a canvas, for pictures made by the thousand: words, boxes, codes, charts.
import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import { encode, type QrCodeGenerateResult } from 'uqr';
import { chartConfig } from '../charts/config.ts';
import type { Inks } from '../charts/inks.ts';
import { Chart } from '../charts/parts.ts';
import type { Figure } from '../progress/figure.ts';
import type { FontWeight } from '../files/fonts.ts';
import { PALETTE } from '../colours/palette.ts';
import { family } from './typeface.ts';

export type Pen = SKRSContext2D;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function fillBox(pen: Pen, { x, y, width, height }: Box, colour: string, radius = 0): void {
  pen.fillStyle = colour;
  pen.beginPath();
  pen.roundRect(x, y, width, height, radius);
  pen.fill();
}

export interface TextStyle {
  size: number;
  weight?: FontWeight;
  colour?: string;
  align?: 'left' | 'right' | 'center';
}

function setFont(pen: Pen, { size, weight = 400, colour = PALETTE.ink, align = 'left' }: TextStyle): void {
  pen.font = `${size}px ${family(weight)}`;
  pen.fillStyle = colour;
  pen.textAlign = align;
  pen.textBaseline = 'alphabetic';
}

/** One line, its baseline at `y`; made smaller when it is wider than `width`. Returns the width drawn. */
export function line(
  pen: Pen,
  text: string,
  x: number,
  y: number,
  style: TextStyle,
  width = Infinity,
): number {
  setFont(pen, style);
  const natural = pen.measureText(text).width;
  if (natural > width) setFont(pen, { ...style, size: (style.size * width) / natural });
  pen.fillText(text, x, y);
  return Math.min(natural, width);
}

/** Words over as many lines as they need in `width`; the first baseline at `y`. Returns the baseline of the last line. */
export function paragraph(
  pen: Pen,
  text: string,
  x: number,
  y: number,
  width: number,
  style: TextStyle,
): number {
  setFont(pen, style);
  let row = '';
  let baseline = y;
  for (const word of text.split(' ')) {
    const longer = row ? `${row} ${word}` : word;
    if (row && pen.measureText(longer).width > width) {
      pen.fillText(row, x, baseline);
      baseline += style.size * 1.32;
      row = word;
    } else row = longer;
  }
  pen.fillText(row, x, baseline);
  return baseline;
}

let newest: { address: string; code: QrCodeGenerateResult } | undefined;

/** The code of an address. A picture asks for its size before it draws it: the newest one is kept. */
function codeOf(address: string): QrCodeGenerateResult {
  if (newest?.address !== address) newest = { address, code: encode(address, { border: 2, ecc: 'M' }) };
  return newest.code;
}

/** How big a code is drawn that may be at most `size` big: every dot has the same whole number of units. */
export function codeSize(address: string, size: number): number {
  const { size: count } = codeOf(address);
  return Math.floor(size / count) * count;
}

/** A code a phone's camera opens, dark on white with its quiet border. */
export function drawCode(pen: Pen, address: string, x: number, y: number, size: number): void {
  const { data, size: count } = codeOf(address);
  const side = Math.floor(size / count);
  fillBox(pen, { x, y, width: side * count, height: side * count }, '#ffffff');
  pen.fillStyle = '#000000';
  data.forEach((row, r) =>
    row.forEach((dark, c) => dark && pen.fillRect(x + c * side, y + r * side, side, side)),
  );
}

const INKS: Inks = {
  bar: PALETTE.brand,
  met: PALETTE.brand,
  target: PALETTE.danger,
  text: PALETTE.ink,
  grid: PALETTE.soft,
  paper: PALETTE.paper,
  font: family(700),
};

const free = new Map<string, Canvas[]>();

/**
 * A blank canvas for as long as `use` runs. Canvases are used again: each new one is megabytes that the
 * garbage collector does not see, and thousands of them cost more time than drawing.
 */
async function onCanvas<T>(width: number, height: number, use: (canvas: Canvas) => Promise<T>): Promise<T> {
  const size = `${width}×${height}`;
  const idle = free.get(size) ?? [];
  free.set(size, idle);
  const canvas = idle.pop() ?? createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.resetTransform();
  pen.clearRect(0, 0, width, height);
  try {
    return await use(canvas);
  } finally {
    idle.push(canvas);
  }
}

/** The figure's chart, drawn by Chart.js from the same configuration as in the page. */
export async function drawChart(pen: Pen, figure: Figure, box: Box, fontSize: number): Promise<void> {
  await onCanvas(box.width, box.height, async (canvas) => {
    const config = chartConfig(figure, INKS, { watermark: null, fontSize });
    const chart = new Chart(canvas as unknown as HTMLCanvasElement, config);
    pen.drawImage(canvas, box.x, box.y);
    chart.destroy();
  });
}

export type Draw = (pen: Pen) => void | Promise<void>;

/** Draws on a canvas of `width` × `height` pixels and gives the bytes of a PNG. */
export async function paint(width: number, height: number, draw: Draw): Promise<Uint8Array> {
  return onCanvas(width, height, async (canvas) => {
    await draw(canvas.getContext('2d'));
    return canvas.encode('png');
  });
}

/** Size of the copy a page shows: 432 of 1080 pixels, at most 40 KB. */
export const SMALL = 0.4;

export interface Painted {
  png: Uint8Array;
  /** The same at `SMALL` of the size, for the page: no browser is too old for a JPEG. */
  small: Uint8Array;
}

/** The same, with the small copy. */
export async function paintBoth(width: number, height: number, draw: Draw): Promise<Painted> {
  return onCanvas(width, height, async (canvas) => {
    await draw(canvas.getContext('2d'));
    const [w, h] = [Math.round(width * SMALL), Math.round(height * SMALL)];
    const small = onCanvas(w, h, async (half) => {
      const pen = half.getContext('2d');
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(canvas, 0, 0, w, h);
      return half.encode('jpeg', 70);
    });
    const [png, jpeg] = await Promise.all([canvas.encode('png'), small]);
    return { png, small: jpeg };
  });
}
