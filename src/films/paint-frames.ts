// A scene → the pixels of its frames, one after another; what stands still is painted once.
import { createCanvas } from '@napi-rs/canvas';
import { paintMarks } from '../share/sheet/paint.ts';
import { HEIGHT, PIXELS, WIDTH, type Scene } from './film.ts';

const SCALE = PIXELS.width / WIDTH;

function blank() {
  const canvas = createCanvas(PIXELS.width, PIXELS.height);
  const pen = canvas.getContext('2d');
  pen.scale(SCALE, SCALE);
  return { canvas, pen };
}

/** RGBA of every frame, in order; the memory of one is that of the next. */
export function* framePixels({ base, frames }: Scene): Generator<Uint8ClampedArray> {
  const still = blank();
  paintMarks(still.pen, base);
  const { pen } = blank();
  for (const { over } of frames) {
    pen.drawImage(still.canvas, 0, 0, WIDTH, HEIGHT);
    paintMarks(pen, over);
    yield pen.getImageData(0, 0, PIXELS.width, PIXELS.height).data;
  }
}
