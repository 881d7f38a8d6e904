// Bytes of a text file → its text in NFC and the encoding it was in, or the line where two encodings are mixed.

export interface EncodedText {
  text: string;
  encoding: 'UTF-8' | 'UTF-16' | 'Windows-1258';
}

export function decodeText(bytes: Uint8Array): EncodedText | { badLine: number } | undefined {
  const utf16 = utf16Label(bytes);
  const whole = bytes.subarray(0, utf16 ? bytes.length & ~1 : bytes.length);
  const attempts: [label: string, encoding: EncodedText['encoding']][] = utf16
    ? [[utf16, 'UTF-16']]
    : [
        ['utf-8', 'UTF-8'],
        ['windows-1258', 'Windows-1258'],
      ];
  for (const [label, encoding] of attempts) {
    try {
      const text = new TextDecoder(label, { fatal: true }).decode(whole);
      return { text: text.normalize('NFC'), encoding };
    } catch {
      const badLine = encoding === 'UTF-8' ? damagedUtf8(bytes) : undefined;
      if (badLine !== undefined) return { badLine };
    }
  }
  return undefined;
}

/** First line with a wrong byte, of a text that is UTF-8 for the most part. */
function damagedUtf8(bytes: Uint8Array): number | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.match(/\uFFFD/g)?.length ?? 0;
  const good = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  // Letters of an old code page hardly ever make whole letters of UTF-8.
  return good > 3 * bad ? text.slice(0, text.indexOf('\uFFFD')).split(/\r\n?|\n/).length : undefined;
}

/** UTF-16 by its byte order mark, or by the zero in every second byte of plain letters. */
function utf16Label(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 2000);
  const zeros = (parity: number) => start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  // A few letters, such as a loose grave accent, have their zero on the other side.
  if (odd > start.length / 8 && even * 8 < odd) return 'utf-16le';
  if (even > start.length / 8 && odd * 8 < even) return 'utf-16be';
  return undefined;
}
