// Drawing by hand on a canvas, for pictures made by the thousand: words, boxes, icons, codes, charts.
// A picture takes a tenth of the time satori needs; layouts that change with their words stay with satori.
import { createCanvas, loadImage, type Image, type SKRSContext2D } from '@napi-rs/canvas';
import { encode } from 'uqr';
import { chartConfig, type Inks } from '../charts/config.ts';
import { Chart } from '../charts/parts.ts';
import type { Figure } from '../progress/figure.ts';
import type { FontWeight } from '../files/fonts.ts';
import { PALETTE } from './palette.ts';
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

const images = new Map<string, Promise<Image>>();

/** An SVG drawing, read once. */
export function drawingImage(svg: string): Promise<Image> {
  const known = images.get(svg) ?? loadImage(Buffer.from(svg));
  images.set(svg, known);
  return known;
}

const codeOf = (address: string) => encode(address, { border: 2, ecc: 'M' });

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

/** The figure's chart, drawn by Chart.js from the same configuration as in the page. */
export function drawChart(pen: Pen, figure: Figure, { x, y, width, height }: Box, fontSize: number): void {
  const sheet = createCanvas(width, height);
  const chart = new Chart(
    sheet as unknown as HTMLCanvasElement,
    chartConfig(figure, INKS, { watermark: null, fontSize }),
  );
  pen.drawImage(sheet, x, y);
  chart.destroy();
}

/** Draws on a canvas of `width` × `height` pixels, each unit `scale` pixels, and gives the file's bytes. */
export async function paint(
  width: number,
  height: number,
  draw: (pen: Pen) => Promise<void>,
  { scale = 1, format = 'png' }: { scale?: number; format?: 'png' | 'jpeg' } = {},
): Promise<Uint8Array> {
  const canvas = createCanvas(Math.round(width * scale), Math.round(height * scale));
  const pen = canvas.getContext('2d');
  pen.scale(scale, scale);
  await draw(pen);
  return format === 'png' ? canvas.encode('png') : canvas.encode('jpeg', 74);
}
