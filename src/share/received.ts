// A poster somebody else made → the file the site serves: no wider than needed, without what cameras write into files.
import sharp from 'sharp';
import { readBytes, shortHash } from '../files/disk.ts';
import { pictureFile, type ReceivedInfographic } from '../guides/infographics/infographics.ts';
import { cached, PAINTER, type Picture } from './render.ts';

const WIDEST = 1600;

export function receivedPicture(one: ReceivedInfographic): Picture {
  const bytes = readBytes(pictureFile(one));
  const width = Math.min(WIDEST, one.size.width);
  const shown = [PAINTER, shortHash(bytes), width];
  const file = `${one.slug}-${shortHash(JSON.stringify(shown))}.jpg`;
  return {
    file,
    width,
    height: Math.round((one.size.height * width) / one.size.width),
    alt: one.alt,
    shown,
    // On white, since Zalo turns clear pixels black.
    render: cached(file, () =>
      sharp(bytes)
        .flatten({ background: '#ffffff' })
        .resize({ width })
        .jpeg({ quality: 82, mozjpeg: true })
        .toBuffer(),
    ),
  };
}
