// Zips that are bombs, or that say of themselves what is not so.
import { excelParts, sheetData, worksheet, type Parts } from '../workbooks.ts';
import { stretch, times, type Random } from './random.ts';
import { join, packedSpaces, zipOf, type Part } from './zip.ts';

export type Make = (random: Random) => Uint8Array;

const good = (): Parts => excelParts([{ xml: worksheet(sheetData()) }]);
const partsOf = (parts: Parts): Part[] => Object.entries(parts).map(([name, content]) => ({ name, content }));

/** A good workbook, with some of its parts said or packed otherwise. */
const withPart = (name: string, change: Partial<Part>, rest: Parts = good()): Part[] => [
  ...partsOf(rest).filter((part) => part.name !== name),
  { name, ...change },
];

const SHEET = 'xl/worksheets/sheet1.xml';
const bomb = (random: Random) => packedSpaces(random.one([100, 120]));

const wide = (low: number, high: number) => {
  const view = new DataView(new ArrayBuffer(20));
  view.setUint16(0, 1, true);
  view.setUint16(2, 16, true);
  view.setBigUint64(4, BigInt(low), true);
  view.setBigUint64(12, BigInt(high), true);
  return new Uint8Array(view.buffer);
};

/** Changes the sheet's entry in the directory of a good workbook. */
const saying =
  (change: (random: Random) => Partial<Part>): Make =>
  (random) =>
    zipOf(withPart(SHEET, { content: worksheet(sheetData()), ...change(random) }));

export const ZIPS: Readonly<Record<string, Make>> = {
  'a sheet of hundreds of megabytes': (random) => zipOf(withPart(SHEET, { packed: bomb(random) })),
  'a bomb that says it is small': (random) =>
    zipOf(withPart(SHEET, { packed: bomb(random), unpacked: random.between(0, 9000) })),
  'a bomb among the shared texts': (random) =>
    zipOf(withPart('xl/sharedStrings.xml', { packed: bomb(random) }, excelParts([{}], { strings: '' }))),
  'a bomb among the styles': (random) =>
    zipOf(withPart('xl/styles.xml', { packed: bomb(random) }, excelParts([{}], { styles: '' }))),
  'a bomb in the relationships': (random) =>
    zipOf(withPart(random.one(['_rels/.rels', 'xl/_rels/workbook.xml.rels']), { packed: bomb(random) })),
  'a bomb in a document': (random) => zipOf([{ name: 'content.xml', packed: bomb(random) }]),
  'a bomb in the manifest': (random) => zipOf([{ name: 'META-INF/manifest.xml', packed: bomb(random) }]),
  'a bomb that no part of a workbook leads to': (random) => zipOf([{ name: 'a/b', packed: bomb(random) }]),
  'a bomb in a bomb': (random) =>
    zipOf([{ name: 'b.zip', content: zipOf([{ name: 'c', packed: bomb(random) }]) }]),
  'thousands of parts over one stream': (random) => {
    const packed = packedSpaces(110);
    const names = Array.from({ length: random.between(50, 2000) }, (_, i) => ({
      name: `xl/worksheets/sheet${i}.xml`,
    }));
    return zipOf([
      ...partsOf(good()),
      { name: 'first', packed, offset: 0 },
      ...names.map((part) => ({ ...part, packed: new Uint8Array(), size: packed.length, offset: 0 })),
    ]);
  },
  'parts that lie over each other': saying((random) => ({ offset: random.between(0, 200) })),
  'a part beyond the end': saying((random) => ({
    offset: random.one([99_999, 0x7fffffff, 0xfffffffe, 0x80000000]),
  })),
  'a part longer than the file': saying((random) => ({ size: random.one([99_999, 0x7fffffff, 0xfffffffe]) })),
  'sizes in sixty-four bits': saying((random) => ({
    size: 0xffffffff,
    unpacked: 0xffffffff,
    extra: wide(random.one([2 ** 52, 2 ** 40, 1]), random.one([2 ** 52, 2 ** 40])),
  })),
  'a field that is cut short': saying((random) => ({
    size: 0xffffffff,
    extra: random.bytes(random.between(1, 12)),
  })),
  'a wrong checksum': saying((random) => ({ crc: 1 + random.below(0x7fffffff) })),
  'a way of packing nobody has': saying((random) => ({
    method: random.one([1, 6, 9, 12, 14, 98, 99, 65_535]),
  })),
  'a part locked with a password': saying(() => ({ flags: 1 })),
  'packed bytes that are none': saying((random) => ({ packed: random.bytes(random.between(1, 5000)) })),
  'the same part twice': () =>
    zipOf([...partsOf(good()), { name: SHEET.toUpperCase(), content: worksheet('') }]),
  'more parts than there are': (random) => zipOf(partsOf(good()), { count: random.between(9, 65_535) }),
  'a directory elsewhere': (random) =>
    zipOf(partsOf(good()), { offset: random.one([0, 1, 77, 99_999, 0xffffffff]) }),
  'names of parts that lead out': (random) => {
    const name = random.one([
      '../../../etc/passwd',
      '/etc/passwd',
      'C:\\a',
      stretch('../', 60_000),
      'a\0b',
      '\u202Efdp.xlsx',
      '',
    ]);
    return zipOf(
      Array.from({ length: random.between(1, 30) }, (_, i) => ({ name: `${name}${i || ''}`, content: 'x' })),
    );
  },
  'thousands of small parts': (random) =>
    zipOf(
      Array.from({ length: random.between(5001, 20_000) }, (_, i) => ({
        name: `${i}`,
        content: '',
        method: 0,
      })),
    ),
  'nothing in it': () => zipOf([]),
  'the end without a zip': (random) =>
    join([new Uint8Array([0x50, 0x4b, 5, 6]), random.bytes(random.between(1, 60))]),
  'the start without a zip': (random) =>
    join([new Uint8Array([0x50, 0x4b, 3, 4]), random.bytes(random.between(1, 9000))]),
  'other files of an office': (random) => {
    const name = random.one([
      'word/document.xml',
      'ppt/presentation.xml',
      'Index/Document.iwa',
      'content.xml',
      'xl/workbook.bin',
    ]);
    return zipOf([{ name, content: times(9, () => '<a/>') }]);
  },
};
