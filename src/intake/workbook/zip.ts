// Bytes of a zip → its parts by name, unpacked piece by piece and never further than a limit.
import { Inflate } from 'fflate';
import { MAX_ENTRIES, MAX_PARTS, MAX_UNPACKED, MAX_WHOLE } from '../open/limits.ts';
import { TAKE_OFF_PASSWORD } from '../open/save-as.ts';
import { crc32 } from './crc.ts';
import { broken, tooLarge, WorkbookError } from './error.ts';
import { readDirectory, type Entry } from './zip-directory.ts';

/** Compressed bytes unpacked at once: at most a thousand times as many come out. */
const STEP = 16_384;

export class Archive {
  readonly #bytes: Uint8Array;
  readonly #entries = new Map<string, Entry>();
  #left = MAX_UNPACKED;
  #parts = 0;

  /** @throws WorkbookError when the zip is cut short or contradicts itself */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const entries = readDirectory(bytes);
    if (entries.length > MAX_ENTRIES) throw tooLarge();
    for (const entry of entries) {
      const name = partName(entry.name);
      // Of two parts of one name, programs read now the first and now the second.
      if (this.#entries.has(name) && !name.endsWith('/')) throw broken();
      this.#entries.set(name, entry);
    }
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(partName(name));
  }

  /** Hands over the text of a part in pieces. False when there is no such part. */
  read(name: string, take: (piece: string) => void): boolean {
    const entry = this.#entries.get(partName(name));
    if (!entry) return false;
    if (entry.encrypted) throw new WorkbookError('Tệp đang đặt mật khẩu, không mở được.', TAKE_OFF_PASSWORD);
    if (++this.#parts > MAX_PARTS) throw tooLarge();
    let decoder: TextDecoder | undefined;
    let sum = 0;
    this.#unpack(entry, (piece, last) => {
      this.#left -= piece.length;
      if (this.#left < 0) throw tooLarge();
      sum = crc32(piece, sum);
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      const text = decoder.decode(piece, { stream: !last });
      if (text !== '') take(text);
    });
    if (entry.crc !== 0 && sum !== entry.crc) throw broken();
    return true;
  }

  /** The whole text of a small part, or undefined when there is no such part. */
  text(name: string): string | undefined {
    const pieces: string[] = [];
    let length = 0;
    const found = this.read(name, (piece) => {
      length += piece.length;
      if (length > MAX_WHOLE) throw tooLarge();
      pieces.push(piece);
    });
    return found ? pieces.join('') : undefined;
  }

  #unpack({ method, start, size }: Entry, take: (piece: Uint8Array, last: boolean) => void): void {
    const packed = this.#bytes.subarray(start, start + size);
    if (method !== 0 && method !== 8) throw broken();
    let ended = method === 0;
    const inflate = new Inflate((piece, last) => {
      ended ||= last;
      take(piece, last);
    });
    for (let at = 0; at < packed.length; at += STEP) {
      const piece = packed.subarray(at, at + STEP);
      if (method === 0) take(piece, at + STEP >= packed.length);
      else inflate.push(piece, at + STEP >= packed.length);
    }
    if (!ended) throw broken();
  }
}

/** Names of parts are the same in any case (ECMA-376-2), and old .NET writes "xl\workbook.xml". */
export function partName(name: string): string {
  return name
    .replaceAll('\\', '/')
    .replace(/^(\.?\/)+/, '')
    .toLowerCase();
}

function encodingOf(start: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
}
