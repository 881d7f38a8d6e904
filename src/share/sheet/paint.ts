// Marks → a canvas: the pixels of a picture or a page of a PDF.
import { Path2D } from '@napi-rs/canvas';
import { codeSize, drawCode, fillBox, type Pen } from '../canvas.ts';
import { PALETTE } from '../../colours/palette.ts';
import { family } from '../typeface.ts';
import { iconPaths } from './icon-paths.ts';
import type { Mark } from './mark.ts';

type Of<Kind> = Extract<Mark, { kind: Kind }>;

function paintBox(pen: Pen, { colour, radius, edge, ...area }: Of<'box'>): void {
  fillBox(pen, area, colour, radius);
  if (!edge) return;
  const half = edge.width / 2;
  pen.beginPath();
  pen.roundRect(
    area.x + half,
    area.y + half,
    area.width - edge.width,
    area.height - edge.width,
    radius - half,
  );
  pen.strokeStyle = edge.colour;
  pen.lineWidth = edge.width;
  pen.stroke();
}

function paintText(pen: Pen, { text, x, y, size, weight, colour }: Of<'text'>): void {
  pen.font = `${size}px ${family(weight)}`;
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = colour;
  pen.fillText(text, x, y);
}

function strokePaths(
  pen: Pen,
  paths: readonly string[],
  x: number,
  y: number,
  scale: number,
  colour: string,
): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(scale, scale);
  pen.lineWidth = 2;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.strokeStyle = colour;
  for (const path of paths) pen.stroke(new Path2D(path));
  pen.restore();
}

/** The mark of the site, as in public/favicon.svg. */
function paintLogo(pen: Pen, { x, y, size }: Of<'logo'>): void {
  const scale = size / 40;
  pen.save();
  pen.translate(x, y);
  pen.scale(scale, scale);
  fillBox(pen, { x: 0, y: 0, width: 40, height: 40 }, PALETTE.brand, 9);
  fillBox(pen, { x: 22.5, y: 7, width: 10, height: 10 }, PALETTE.gold, 5);
  pen.fillStyle = PALETTE.surface;
  pen.fill(new Path2D('M4 27 14.5 11 21 20.5 24.5 16 36 27z'));
  pen.restore();
  strokePaths(pen, ['M6 31h28M10 35h20'], x, y, scale, PALETTE.surface);
}

/** In the middle of its place: its dots have whole sizes, so it is seldom exactly as big. */
function paintCode(pen: Pen, { address, x, y, size }: Of<'code'>): void {
  const spare = (size - codeSize(address, size)) / 2;
  drawCode(pen, address, x + spare, y + spare, size);
}

export function paintMarks(pen: Pen, marks: readonly Mark[]): void {
  for (const mark of marks) {
    if (mark.kind === 'box') paintBox(pen, mark);
    else if (mark.kind === 'text') paintText(pen, mark);
    else if (mark.kind === 'icon')
      strokePaths(pen, iconPaths(mark.name), mark.x, mark.y, mark.size / 24, mark.colour);
    else if (mark.kind === 'code') paintCode(pen, mark);
    else paintLogo(pen, mark);
  }
}
