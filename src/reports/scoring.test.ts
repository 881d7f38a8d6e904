// data/scoring.yaml → a scale, or the sentence that says what is wrong with it and where.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readScoring } from './scoring.ts';

const folder = mkdtempSync(join(tmpdir(), 'scoring-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string) {
  const file = join(folder, 'scoring.yaml');
  writeFileSync(file, text);
  const { scoring, issues } = readScoring(file);
  return { scoring, said: issues.map(({ line, what, fix }) => `${line} ${what} ${fix}`) };
}

const GOOD = `source: Quyết định số 45/QĐ-UBND ngày 10/11/2026
year: 2026
silent_months: leave_out
criteria:
  - name: Báo cáo đúng hạn
    measure: on_time
    points: 30
    full_at: 100
  - name: Số hộ
    measure: households
    points: 40
    levels:
      - { from: 80, points: 40 }
      - { from: 60, points: 25 }
grades:
  - { name: Xuất sắc, from: 90 }
  - { name: Khá, from: 70 }
`;

test('no file is no scale and no problem', () => {
  expect(readScoring(join(folder, 'none.yaml'))).toEqual({ issues: [] });
});

test('a scale is read as it is written', () => {
  const { scoring, said } = read(GOOD);
  expect(said).toEqual([]);
  expect(scoring?.criteria.map(({ measure, points }) => [measure, points])).toEqual([
    ['on_time', 30],
    ['households', 40],
  ]);
});

describe('refused, with its line', () => {
  test.each([
    [
      'measure: on_time',
      'measure: punctual',
      '6 Mục "criteria.0.measure": giá trị "punctual" không dùng được. Chọn một trong: on_time, people, households, sessions.',
    ],
    [
      '    full_at: 100\n',
      '',
      '5 Mục "criteria.0": phải có "full_at" hoặc "levels", và chỉ một trong hai. Giữ cách tính mà quyết định của xã nêu.',
    ],
    [
      'from: 60, points: 25',
      'from: 60, points: 45',
      '14 Mục "criteria.1.levels.1": 45 điểm, hơn điểm tối đa 40. Sửa một trong hai số.',
    ],
    [
      'from: 60, points: 25',
      'from: 85, points: 25',
      '14 Mục "criteria.1.levels.1": các mức phải xếp từ cao xuống thấp. Đổi thứ tự các dòng.',
    ],
    [
      'name: Khá, from: 70',
      'name: Khá, from: 95',
      '17 Mục "grades.1": các mức xếp loại phải xếp từ cao xuống thấp. Đổi thứ tự các dòng.',
    ],
    [
      'silent_months: leave_out\n',
      '',
      '1 Mục "silent_months": giá trị "undefined" không dùng được. Chọn một trong: leave_out, not_reached.',
    ],
    [/^source.*\n/, '', '1 Mục "source": chưa có. Thêm mục này, giá trị là chữ.'],
  ])('%s → %s', (from, to, message) => {
    const { scoring, said } = read(GOOD.replace(from, to));
    expect(scoring).toBeUndefined();
    expect(said).toEqual([message]);
  });
});
