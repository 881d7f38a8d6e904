// A page's HTML → its bytes pressed by brotli, where they are more than they may be.
import { brotliCompressSync, constants } from 'node:zlib';

const pressed = (html: string, quality: number) =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** Undefined where it fits. What fits when hardly pressed fits when pressed well, which takes twenty times longer. */
export function tooHeavy(html: string, most: number): number | undefined {
  if (pressed(html, 5) <= most || pressed(html, 10) <= most) return undefined;
  const bytes = pressed(html, constants.BROTLI_MAX_QUALITY);
  return bytes > most ? bytes : undefined;
}
