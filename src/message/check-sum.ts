// Text → eight hexadecimal digits that change whenever a few letters beside each other do (CRC-32, ISO 3309).

const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest >>> 0;
});

/** Of the text's UTF-16 units, two bytes each: one changed letter or two swapped neighbours always give another sum. */
export function checkSum(text: string): string {
  let sum = 0xffffffff;
  const take = (byte: number) => {
    sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    take(unit >>> 8);
    take(unit & 0xff);
  }
  return ((sum ^ 0xffffffff) >>> 0).toString(16).toUpperCase().padStart(8, '0');
}
