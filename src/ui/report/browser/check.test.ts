// Figures as thumbs type them → what the form says, by the rules of the import.
import { expect, test } from 'vitest';
import { checkFigure, type Row } from './check.ts';

const people: Row = { unit: 'người', cumulative: false, last: 39, highest: 60 };
const households: Row = { unit: 'hộ', cumulative: true, last: 814, highest: 120 };

test('without the households of a village nothing is compared with them', () => {
  const unknown = { ...households, last: null, highest: null };
  expect([checkFigure('9000', unknown, 0), checkFigure('9000', people, 0)]).toEqual([
    undefined,
    { ask: 'Trước nay tháng nhiều nhất là 60.' },
  ]);
});

test.each<[string, Row, ReturnType<typeof checkFigure>]>([
  ['41', people, undefined],
  [' 0 ', people, undefined],
  ['1.310', people, { wrong: 'Chỉ ghi số nguyên, không dấu chấm, không chữ.' }],
  ['-4', people, { wrong: 'Chỉ ghi số nguyên, không dấu chấm, không chữ.' }],
  ['12345678', people, { wrong: 'Số này dài quá, xin xem lại.' }],
  ['400', people, { ask: 'Trước nay tháng nhiều nhất là 60.' }],
  ['9000', people, { ask: 'Nhiều hơn số người ở đây (1.310 hộ).' }],
  ['400', { ...people, highest: null }, undefined],
  ['850', households, undefined],
  ['814', households, undefined],
  ['813', households, { wrong: 'Số này cộng dồn từ đầu, không thể ít hơn lần trước (814).' }],
  ['1311', households, { wrong: 'Ở đây có 1.310 hộ, không thể nhiều hơn.' }],
  ['1300', { ...households, highest: 20 }, { ask: 'Trước nay tháng nhiều nhất là 20.' }],
  ['5', { ...households, last: null }, undefined],
])('%s', (text, row, found) => {
  expect(checkFigure(text, row, 1310)).toEqual(found);
});
