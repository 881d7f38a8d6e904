// Words and the width of a column → how many lines they take in it: what writes workbooks does not make rows as high as that.

/** @param width in characters */
export function linesOf(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(' ')) {
    const next = used === 0 ? length : used + 1 + length;
    if (used > 0 && next > width) [lines, used] = [lines + 1, length];
    else used = next;
  }
  return lines;
}
