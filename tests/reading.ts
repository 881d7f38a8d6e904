// What stands in the built pictures and papers, read back as a person's tools would.
import { join } from 'node:path';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { extractText, getDocumentProxy } from 'unpdf';
import { readBytes } from '../src/files/disk.ts';

const DIST = 'dist';

export const pdfText = (file: string) => textIn(readBytes(join(DIST, file)));

/** The words of a PDF as they are copied out of it. */
export async function textIn(pdf: Uint8Array): Promise<{ text: string; pages: number }> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text, totalPages } = await extractText(document, { mergePages: true });
  return { text, pages: totalPages };
}

/** Marks that stand beside their letter in what is copied out of a PDF ("ư~" for "ữ"), where each letter should be one sign. */
export const looseMarks = (text: string): string[] => text.match(/\p{M}|[~^`´\u02c6-\u02dd]/gu) ?? [];

/** Reads the one code in a picture. */
export async function codeIn(bytes: Uint8Array): Promise<string | undefined> {
  const { data, info } = await sharp(bytes)
    .resize({ width: 540 })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height, { inversionAttempts: 'dontInvert' })
    ?.data;
}

/** The words of a page without what the site adds to every number to call. */
export const withoutCharges = (text: string) => text.replaceAll(/ \((?:mất cước|miễn phí)\)/g, '');
