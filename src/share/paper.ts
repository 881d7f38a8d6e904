// Sheets → an A4 PDF with real words: what is printed is the picture's own layout, on white to save ink.
import { PDFDocument } from '@napi-rs/canvas';
import type { Sheet } from '../guides/sheet.ts';
import { shortHash } from '../files/disk.ts';
import type { Pen } from './canvas.ts';
import { cached, PAINTER } from './render.ts';
import { compose, type Origin, type Use } from './sheet/compose.ts';
import { WIDTH } from './sheet/look.ts';
import type { Mark } from './sheet/mark.ts';
import { paintMarks } from './sheet/paint.ts';

/** A4 in points, and the edge that a home printer leaves white. */
const A4 = { width: 595.28, height: 841.89 };
const EDGE = 17;
const SCALE = (A4.width - 2 * EDGE) / WIDTH;
/** Units down a sheet. */
export const HEIGHT = Math.floor((A4.height - 2 * EDGE) / SCALE);

export interface Paper {
  /** File name with the hash of what it shows. */
  file: string;
  pages: number;
  render: () => Promise<Uint8Array>;
}

export interface PaperSheet {
  sheet: Sheet;
  origin: Origin;
}

/** @param name ASCII stem of the file */
export function paper(
  name: string,
  title: string,
  sheets: readonly PaperSheet[],
  use: Exclude<Use, 'picture'>,
): Paper {
  const pages = sheets.map(({ sheet, origin }) => compose(sheet, origin, HEIGHT, use).marks);
  return marksPaper(name, title, pages);
}

/** Pages drawn already, as one file. */
export function marksPaper(name: string, title: string, pages: readonly (readonly Mark[])[]): Paper {
  const file = `${name}-${shortHash(JSON.stringify([PAINTER, title, pages]))}.pdf`;
  return { file, pages: pages.length, render: cached(file, () => Promise.resolve(toPdf(title, pages))) };
}

/** The same marks give the same bytes: no day, no random id. */
export function toPdf(title: string, pages: readonly (readonly Mark[])[]): Uint8Array {
  const document = new PDFDocument({ title, compressionLevel: 9 });
  for (const marks of pages) {
    const pen = document.beginPage(A4.width, A4.height) as unknown as Pen;
    pen.translate(EDGE, EDGE);
    pen.scale(SCALE, SCALE);
    paintMarks(pen, marks);
    document.endPage();
  }
  return document.close();
}
