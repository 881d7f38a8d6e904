// Words with names in double round brackets → the words that are read, and the names nobody knows.
import { expect, test } from 'vitest';
import { fillText, fillValue, withoutPlaceholders } from './placeholder.ts';

const WORDS = { 'so-a': '1900 1', 'so-a:noi': 'một chín' };
function fill(text: string) {
  const unknown: string[] = [];
  const filled = fillText(text, WORDS, (name, offset) => unknown.push(`${offset} ${name}`));
  return [filled, ...unknown];
}

test.each([
  ['Gọi ((so-a)), loa đọc ((so-a:noi)).', ['Gọi 1900 1, loa đọc một chín.']],
  ['Gọi (( so-a )) (mất cước).', ['Gọi 1900 1 (mất cước).']],
  ['`((so-a))` và <Step title="Gọi ((so-a))">', ['`1900 1` và <Step title="Gọi 1900 1">']],
  ['Gọi ((so-b)).', ['Gọi ((so-b)).', '4 so-b']],
  ['Gọi ((so-((so-a)):noi)).', ['Gọi ((so-((so-a)):noi)).', '4 so-((so-a)):noi']],
  ['Gọi ((so-a.', ['Gọi ((so-a.', '4 so-a.']],
  ['Không có (ngoặc đơn) nào.', ['Không có (ngoặc đơn) nào.']],
])('%s', (text, expected) => expect(fill(text)).toEqual(expected));

test('fills every text of a value, however deep, and says where a name is unknown', () => {
  const unknown: unknown[] = [];
  const value = { a: ['((so-a))', { b: '((x))' }], c: 3, d: null };
  expect(fillValue(value, WORDS, (path, name) => unknown.push([path, name]))).toEqual({
    a: ['1900 1', { b: '((x))' }],
    c: 3,
    d: null,
  });
  expect(unknown).toEqual([[['a', 1, 'b'], 'x']]);
});

test('hides names without moving what stands after them', () => {
  expect(withoutPlaceholders('Gọi ((so-113)) ngay')).toBe(`Gọi ${'\u00A0'.repeat(10)} ngay`);
});
