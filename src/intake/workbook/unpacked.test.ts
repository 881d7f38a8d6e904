// Workbooks whose packed bytes or XML are made to fill the memory or to last for ever → refused in one sentence, at once.
import { describe, expect, test } from 'vitest';
import { packedSpaces, zipOf } from '../../../tests/hostile/zip.ts';
import { BROKEN, refusedSoon } from '../../../tests/taken.ts';
import { excelParts, worksheet, zipped } from '../../../tests/workbooks.ts';

const LARGE =
  'x.xlsx  Tệp Excel bung ra quá lớn, không phải bảng kết quả một tháng. Mở tệp, bôi đen riêng phần bảng, chép (Ctrl+C) sang một tệp Excel mới, lưu lại dạng .xlsx rồi gửi tệp mới.';

describe('bytes', () => {
  const SHEET = 'xl/worksheets/sheet1.xml';
  const SIZE = 120;
  const bomb = zipOf(
    Object.entries(excelParts()).map(([name, content]) =>
      name === SHEET ? { name, packed: packedSpaces(SIZE), unpacked: SIZE * 1024 * 1024 } : { name, content },
    ),
  );

  test('that unpack to more than anybody wrote', () => expect(refusedSoon(bomb)).toEqual([LARGE]));

  test('whatever the directory says of their size', () => {
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 4 < lying.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    expect(refusedSoon(lying)).toEqual([LARGE]);
  });

  test('shared by several parts', () => {
    const bytes = zipped(excelParts([{}, {}])).slice();
    const view = new DataView(bytes.buffer);
    let first: number | undefined;
    for (let at = 0; at + 4 < bytes.length; at++) {
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      first ??= view.getUint32(at + 42, true);
      view.setUint32(at + 42, first, true);
    }
    expect(refusedSoon(bytes)).toEqual([BROKEN]);
  });

  test('of 6.000 parts', () => {
    const parts = Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`xl/a${i}.xml`, 'x']));
    expect(refusedSoon(zipped({ ...excelParts(), ...parts }, { packed: false }))).toEqual([LARGE]);
  });

  test('of 300 sheets', () =>
    expect(
      refusedSoon(zipped(excelParts(Array.from({ length: 300 }, () => ({ xml: worksheet('') }))))),
    ).toEqual([LARGE]));

  test.each([
    ['an element without end', `<row r="${'1'.repeat(4_000_000)}`, LARGE],
    ['an attribute full of brackets', `<row r="${'<'.repeat(4_000_000)}`, LARGE],
    ['a comment without end', `<!--${'-'.repeat(4_000_000)}`, LARGE],
    ['elements a million deep', '<a>'.repeat(1_000_000), BROKEN],
  ])('%s', (_, data, words) => {
    const parts = excelParts([{ xml: worksheet(data) }]);
    expect(refusedSoon(zipped(parts, { packed: false }))).toEqual([words]);
  });

  test('styles without end', () =>
    expect(
      refusedSoon(zipped(excelParts([{}], { styles: `<cellXfs>${'<xf/>'.repeat(250_000)}</cellXfs>` }))),
    ).toEqual([LARGE]));

  test.each(['_rels/.rels', 'xl/_rels/workbook.xml.rels', '[Content_Types].xml', 'META-INF/manifest.xml'])(
    'of a part that is read whole: %s',
    (name) =>
      expect(refusedSoon(zipped({ ...excelParts(), [name]: ' '.repeat(20 * 1024 * 1024) }))).toEqual([LARGE]),
  );
});
