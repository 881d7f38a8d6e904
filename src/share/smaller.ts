// A sheet → the smaller copies a page shows: WebP where the phone knows it, JPEG where not.
import sharp from 'sharp';
import type { Picture } from './render.ts';

export interface SmallCopy {
  file: string;
  width: number;
  format: 'webp' | 'jpeg';
}

const stem = ({ file }: Picture) => file.replace(/\.(png|jpg)$/, '');

/** Copies of one sheet: 360 and 720 pixels wide as WebP, 540 as JPEG. */
export function smallCopies(picture: Picture): SmallCopy[] {
  return [
    { file: `${stem(picture)}-360.webp`, width: 360, format: 'webp' },
    { file: `${stem(picture)}-720.webp`, width: 720, format: 'webp' },
    { file: `${stem(picture)}-540.jpg`, width: 540, format: 'jpeg' },
  ];
}

export async function renderSmall(picture: Picture, { width, format }: SmallCopy): Promise<Uint8Array> {
  const image = sharp(await picture.render()).resize({ width });
  return format === 'webp'
    ? image.webp({ quality: 72 }).toBuffer()
    : image.jpeg({ quality: 70, mozjpeg: true }).toBuffer();
}
