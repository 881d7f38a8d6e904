// A scene → the pixels of its frames, one after another; what stands still is painted once.
import { createCanvas } from '@napi-rs/canvas';
import { paintMarks } from '../share/sheet/paint.ts';
import { HEIGHT, PIXELS, WIDTH, type Scene } from './film.ts';

const SCALE = PIXELS.width / WIDTH;

function canvasOf(): { canvas: ReturnType<typeof createCanvas>; pen: ReturnType<typeof penOf> } {
  const canvas = createCanvas(PIXELS.width, PIXELS.height);
  return { canvas, pen: penOf(canvas) };
}

function penOf(canvas: ReturnType<typeof createCanvas>) {
  const pen = canvas.getContext('2d');
  pen.scale(SCALE, SCALE);
  return pen;
}

/** RGBA of every frame, in order; the memory of one is that of the next. */
export function* framePixels({ base, frames }: Scene): Generator<Uint8ClampedArray> {
  const still = canvasOf();
  paintMarks(still.pen, base);
  const { canvas, pen } = canvasOf();
  for (const { over } of frames) {
    pen.drawImage(still.canvas, 0, 0, WIDTH, HEIGHT);
    paintMarks(pen, over);
    yield canvas.getContext('2d').getImageData(0, 0, PIXELS.width, PIXELS.height).data;
  }
}
