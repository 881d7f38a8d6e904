// A message of a month and back: whatever is changed in its machine line, other figures never come out of it.
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Month } from '../text/date.ts';
import { checkSum } from './check-sum.ts';
import { machineLine, readMachineLine, writeMessage, type MonthMessage } from './month-message.ts';

const IDS = ['households_guided', 'people_guided', 'shops_online'];
const INDICATORS = [
  { id: 'households_guided', short: 'Hộ được hướng dẫn', unit: 'hộ' },
  { id: 'people_guided', short: 'Người làm được thành thạo', unit: 'người' },
  { id: 'shops_online', short: 'Gian hàng trên mạng', unit: 'gian hàng' },
];
const MESSAGE: MonthMessage = {
  month: '2026-10' as Month,
  village: 'xuan-neo',
  team: 'Tổ 2',
  version: 2,
  figures: [1310, 0, null],
};
const read = (line: string) => readMachineLine(line, () => IDS);

describe('a message', () => {
  test('is read by people first and ends in one line for the machine', () => {
    expect(writeMessage(MESSAGE, { village: 'Thôn Xuân Nẻo', indicators: INDICATORS })).toBe(
      [
        'Thôn Xuân Nẻo, tổ 2: báo cáo tháng 10/2026 (gửi lại, bản 2)',
        '1. Hộ được hướng dẫn: 1.310 hộ',
        '2. Người làm được thành thạo: 0 người',
        '3. Gian hàng trên mạng: chưa có số',
        'Xin giữ nguyên dòng dưới đây, máy của xã đọc:',
        '#BC1;2026-10;xuan-neo;2;2;1310,0,-;' + machineLine(MESSAGE, IDS).slice(-8),
      ].join('\n'),
    );
  });

  test('says what it changes of the one before', () => {
    const asked = { village: 'Thôn Xuân Nẻo', indicators: INDICATORS };
    const changed = (earlier: (number | null)[], version = 2) =>
      writeMessage({ ...MESSAGE, version }, asked, earlier)
        .split('\n')
        .filter((line) => line.startsWith('Đổi'));
    expect(changed([1300, 0, 4])).toEqual([
      'Đổi so với lần gửi trước: Hộ được hướng dẫn 1.300 → 1.310; Gian hàng trên mạng 4 → chưa có số.',
    ]);
    expect(changed([1310, 0, null])).toEqual([]);
    expect(changed([])).toEqual([]);
    expect(changed([1300, 0, 4], 1)).toEqual([]);
  });

  test('comes back as it was', () => {
    expect(read(machineLine(MESSAGE, IDS))).toEqual(MESSAGE);
    expect(read(`  ${machineLine({ ...MESSAGE, team: '' }, IDS)}\u00A0`)).toEqual({ ...MESSAGE, team: '' });
  });

  test('is not read under other indicators', () => {
    const line = machineLine(MESSAGE, IDS);
    expect(readMachineLine(line, () => ['households_guided', 'shops_online', 'people_guided'])).toBe('sum');
    expect(readMachineLine(line, () => IDS.slice(1))).toBe('sum');
  });

  test.each(['', '#BC1', '#BC1;2026-13;a;;1;1,2,3;00000000', 'chào cả nhóm'])('"%s" is none', (line) => {
    expect(read(line)).toBe('shape');
  });
});

test('the check sum is CRC-32, as others compute it', () => {
  for (const text of ['', '123456789', 'Thôn Xuân Nẻo']) {
    const bytes = Buffer.from(text, 'utf16le').swap16();
    expect(checkSum(text)).toBe(crc32(bytes).toString(16).toUpperCase().padStart(8, '0'));
  }
});

/** One edit as thumbs, copying and forwarding make them. */
const EDITS: readonly ((line: string, at: number, to: number) => string)[] = [
  (line, at, to) => line.slice(0, at) + String(to % 10) + line.slice(at + 1),
  (line, at) => line.slice(0, at) + line.slice(at + 1),
  (line, at, to) => line.slice(0, at) + String(to % 10) + line.slice(at),
  (line, at) => line.slice(0, at) + (line[at + 1] ?? '') + (line[at] ?? '') + line.slice(at + 2),
  (line, at, to) => {
    const other = to % line.length;
    const letters = line.split('');
    [letters[at], letters[other]] = [letters[other]!, letters[at]!];
    return letters.join('');
  },
  (line, at) => line.slice(0, at),
];

test('100 000 messages, each with one edit: none says anything else', { timeout: 300_000 }, () => {
  const figure = fc.option(fc.integer({ min: 0, max: 99_999 }), { nil: null });
  const message = fc.record({
    month: fc.constantFrom('2026-09' as Month, '2026-10' as Month, '2027-01' as Month),
    village: fc.constantFrom('xuan-neo', 'o-me', 'thon-1', 'thon-11'),
    team: fc.constantFrom('', 'Tổ 1', 'Tổ 2'),
    version: fc.integer({ min: 1, max: 20 }),
    figures: fc.array(figure, { minLength: 12, maxLength: 12 }),
  });
  const ids = Array.from({ length: 12 }, (_, index) => `indicator_${index}`);
  const edit = fc.record({ kind: fc.nat(EDITS.length - 1), at: fc.nat(200), to: fc.nat(10_000) });
  fc.assert(
    fc.property(message, edit, (sent, { kind, at, to }) => {
      const line = machineLine(sent, ids);
      const got = readMachineLine(EDITS[kind]!(line, at % line.length, to), () => ids);
      return typeof got === 'string' || JSON.stringify(got) === JSON.stringify(sent);
    }),
    { numRuns: 100_000 },
  );
});
