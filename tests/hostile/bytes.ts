// Bytes of no format at all, or of two at once.
import { strToU8, zipSync } from 'fflate';
import { excelParts, TABLE } from '../workbooks.ts';
import { stretch, type Random } from './random.ts';
import { join } from './zip.ts';
import type { Make } from './zips.ts';

const MEGABYTE = 1024 * 1024;
const HEAD = TABLE[0]!.map((label) => `"${label}"`).join();
const good = [HEAD, ...TABLE.slice(1).map((row) => row.join())].join('\n');
const workbook = zipSync(
  Object.fromEntries(Object.entries(excelParts()).map(([name, xml]) => [name, strToU8(String(xml))])),
);

const text =
  (made: (random: Random) => string): Make =>
  (random) =>
    strToU8(made(random));
const utf16 = (written: string, swap = false) => {
  const bytes = new Uint8Array(Buffer.from(written, 'utf16le'));
  return swap ? new Uint8Array(Buffer.from(bytes).swap16()) : bytes;
};

export const BYTES: Readonly<Record<string, Make>> = {
  nothing: () => new Uint8Array(),
  'bytes by chance': (random) => random.bytes(random.between(1, 60_000)),
  'one byte again and again': (random) =>
    new Uint8Array(random.between(1, 9 * MEGABYTE)).fill(random.below(256)),
  'a workbook cut short': (random) => workbook.slice(0, random.between(5, workbook.length - 30)),
  'a workbook and more': (random) => join([random.bytes(random.between(1, 99)), workbook]),
  'the start of another format': (random) => {
    const starts = [
      '%PDF-1.7\n',
      '\x89PNG\r\n',
      '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1',
      '{\\rtf1 ',
      'MZ',
      '\x7FELF',
      'GIF89a',
      '\x1F\x8B\x08',
      'Rar!\x1A\x07',
      "7z\xBC\xAF'\x1C",
      '<!DOCTYPE html><table>',
      '<?xml version="1.0"?><Workbook>',
      'MIME-Version: 1.0\n',
      'SQLite format 3\0',
      'From: a\n',
    ];
    return join([
      new Uint8Array(Buffer.from(random.one(starts), 'latin1')),
      random.bytes(random.between(0, 20_000)),
    ]);
  },
  'a mark of UTF-8 before UTF-16': (random) =>
    join([new Uint8Array([0xef, 0xbb, 0xbf]), utf16(good, random.below(2) === 1)]),
  'the wrong mark of UTF-16': (random) => {
    const swap = random.below(2) === 1;
    return join([new Uint8Array(swap ? [0xff, 0xfe] : [0xfe, 0xff]), utf16(good, swap)]);
  },
  'a mark of UTF-16 before bytes': (random) =>
    join([
      new Uint8Array(
        random.one([
          [0xff, 0xfe],
          [0xfe, 0xff],
          [0, 0, 0xfe, 0xff],
        ]),
      ),
      strToU8(good),
    ]),
  'halves of letters': (random) =>
    join([
      new Uint8Array([0xff, 0xfe]),
      utf16(good.replace('310', `${random.one(['\uD800', '\uDC00', '\uDBFF'])}1`)),
    ]),
  'bytes that are no UTF-8': (random) =>
    join([
      strToU8(`${HEAD}\nÔ Mễ,310,`),
      random.one([
        new Uint8Array([0xc0, 0xaf]),
        new Uint8Array([0xed, 0xa0, 0x80]),
        new Uint8Array([0xf5, 0x80]),
      ]),
      strToU8('1,69\n'),
    ]),
  'noughts between letters': (random) =>
    text(() => stretch(`${HEAD}\0`, random.between(100, 90_000)))(random),
};
