// Text files in the encodings and with the marks offices send them in → the same figures, or what is wrong with them.
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { taken } from '../../../tests/taken.ts';
import { FIGURES, TABLE, tableWith, type Value } from '../../../tests/workbooks.ts';
import { readCount } from '../figures/count.ts';
import { clean, hasGap } from '../table/sheet.ts';

const csv = (table: readonly (readonly Value[])[] = TABLE, delimiter = ';') =>
  table.map((row) => row.map((value) => value ?? '').join(delimiter)).join('\r\n');

function utf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  [...Array(text.length).keys()].forEach((i) => view.setUint16(2 * i, text.charCodeAt(i), little));
  return new Uint8Array(view.buffer);
}

const same = { figures: FIGURES, said: [], severities: [] };
const take = (text: string | Uint8Array, name = 'x.csv') =>
  taken(typeof text === 'string' ? strToU8(text) : text, name);

describe('encodings', () => {
  const table = csv(TABLE, '\t');
  test.each([
    ['UTF-16LE with its mark', utf16(`\uFEFF${table}`, true)],
    ['UTF-16LE without', utf16(table, true)],
    ['UTF-16BE without', utf16(table, false)],
    ['UTF-16LE without, in NFD', utf16(table.normalize('NFD'), true)],
    ['UTF-16LE cut in the middle of a letter', Uint8Array.from([...utf16(`${table}\r\n`, true), 0x20])],
    ['UTF-16LE under a title in capitals', utf16(`ĐỀ ÁN Ở XÃ ĐẠI SƠN Ừ\t\t\t\r\n${table}`, true)],
    ['UTF-8 with a mark in the middle', strToU8(csv().replace('Ô Mễ', '\uFEFFÔ Mễ'))],
    ['UTF-8 in NFD with single returns', strToU8(csv().normalize('NFD').replaceAll('\r\n', '\r'))],
  ])('%s', (_, bytes) => expect(take(bytes)).toEqual(same));

  const withByte = (text: string, byte: number) =>
    Uint8Array.from([...strToU8(text)].map((one) => (one === 0x23 ? byte : one)));
  test.each([
    ['in a note below', withByte(`${csv()}\r\n\r\nGhi ch#: in l\u1EA1i`, 0xfa), 6],
    ['in a title above', withByte(`B#O C\u00C1O\r\n${csv()}`, 0xc1), 1],
    ['in the name of a village', withByte(csv().replace('Xuân', 'Xu#n'), 0xe2), 2],
  ])('UTF-8 with one byte of another code page, %s', (_, bytes, line) =>
    expect(take(bytes).said).toEqual([
      `x.csv:${line}  Tệp là UTF-8, nhưng dòng này có chữ của bảng mã khác, không rõ là chữ gì. Gõ lại chữ hỏng trên dòng này rồi lưu lại dạng "CSV UTF-8".`,
    ]),
  );
});

describe('marks nobody sees', () => {
  test.each([
    '\u200E73',
    '73\u202C',
    '\u202D73',
    '7\u00AD3',
    '7\u200B3',
    '\uFEFF73',
    '73\uFE0F',
    '\u206073',
    '73\u0007',
    '\u06DD73'.replace('\u06DD', '\u2066'),
  ])('%j is 73', (text) => expect(take(csv(tableWith({ C3: text })))).toEqual(same));

  test.each([
    ['７３', '73'],
    ['Ô\u0085Mễ', 'Ô Mễ'],
    ['Ô\u000BMễ', 'Ô Mễ'],
    ['a\u2028b', 'a b'],
    ['O\u0302 Mê\u0303', 'Ô Mễ'],
    ['10\u201112', '10-12'],
    ['（lũy kế）', '(lũy kế)'],
  ])('%j reads %j', (raw, text) => expect(clean(raw)).toBe(text));

  test.each([
    ['24\n136', true],
    ['24\u0085136', true],
    ['24\u00A0 136', true],
    ['24\t136', true],
    ['24 136', false],
    ['24\u200B136', false],
    ['\n24\n', false],
    ['24\u202F136', false],
  ])('%j has a gap: %s', (raw, expected) => expect(hasGap(raw)).toBe(expected));
});

describe('dashes of a text', () => {
  const dashed = (...cells: [name: string, text: string][]) => csv(tableWith(Object.fromEntries(cells)));
  const padded = (table: readonly (readonly Value[])[]) =>
    csv(table.map((row) => row.map((value) => (typeof value === 'number' ? ` ${value} ` : value))));

  test.each(['-', '–', '—', '―', '−', '--', '---', '_', '\u2011'])(
    'a lone %s is not reported, and said',
    (dash) => {
      const { figures, said, severities } = take(dashed(['C3', dash], ['D4', dash]));
      expect([figures?.[1]?.[1], figures?.[2]?.[2], severities]).toEqual([null, null, ['note']]);
      expect(said).toEqual([
        'x.csv  Ghi chú: 2 ô chỉ ghi dấu gạch ngang, đọc là chưa báo cáo: C3, D4. Thôn nào có số 0 thì ghi 0.',
      ]);
    },
  );

  test.each([
    ['with room for digits', ' -   ', ';'],
    ['with room on both sides', ' - ', ';'],
    ['between tabs', '  - ', '\t'],
  ])('a dash of an accounting format, %s, is 0, and said', (_, dash, delimiter) => {
    const text = padded(tableWith({ C3: dash })).replaceAll(';', delimiter);
    const { figures, said } = take(text);
    expect(figures?.[1]?.[1]).toBe(0);
    expect(said).toEqual([
      'x.csv  Ghi chú: 1 ô chỉ ghi dấu gạch ngang, đọc là số 0 theo kiểu kế toán: C3. Thôn nào chưa báo cáo thì xóa trắng ô.',
    ]);
  });

  test('a padded dash in a column of plain numbers is not reported', () =>
    expect(take(dashed(['C3', ' - '])).figures?.[1]?.[1]).toBe(null));
});

describe('three decimals of an English program', () => {
  const with000 = (mark: string) =>
    csv(TABLE.map((row, r) => row.map((value, c) => (r > 0 && c === 2 ? `${value}${mark}000` : value))));
  test.each(['.', ','])('a column of "89%s000" is asked', (mark) => {
    const { said, severities } = take(with000(mark));
    expect(severities).toContain('warning');
    expect(said.join('\n')).toContain(
      `x.csv:2:3 (ô C2)  Lưu ý: Mọi số của cột "Số người được hướng dẫn thành thạo trong tháng" đều có đuôi "000", như "89${mark}000": có thể là phần lẻ của một số nhỏ. Đặt cột về dạng số không có phần lẻ rồi xuất lại; nếu đúng, chạy lại lệnh với --accept-warnings.`,
    );
  });
});

describe('a count', () => {
  test.each([
    ['92người', 92],
    ['92 người', 92],
    ['1.092 người', 1092],
    ['.', null],
    ['---', null],
  ])('%j is %s', (text, value) => expect(readCount({ text }, 'người')).toEqual({ value }));

  test.each([
    '05-Thg12',
    'Thg12-05',
    '5/12',
    '10/2026',
    '2026-10-01',
    '05-Dec',
    'Dec-26',
    '1/6/2026',
    'thg 10',
    '5-Thg-12',
    '8:30',
  ])('%j is a day', (text) =>
    expect(readCount({ text }, 'người')).toMatchObject({
      problem: `"${text}" là ngày tháng, có thể Excel đã tự đổi.`,
    }),
  );
});

test('lines of delimiters below the table are no rows', () => {
  const lines = '\r\n;;;'.repeat(60_000);
  expect(take(csv() + lines)).toEqual(same);
});
