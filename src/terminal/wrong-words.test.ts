// Words that node's parseArgs refuses → a Vietnamese sentence that names the word.
import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { whyWrong } from './wrong-words.ts';

const options = { month: { type: 'string' }, json: { type: 'boolean' } } as const;

test.each([
  [['--sai'], false, 'Lệnh này không có --sai.'],
  [['--sai'], true, 'Lệnh này không có --sai.'],
  [['-x'], false, 'Lệnh này không có -x.'],
  [['thừa chữ'], false, 'Lệnh này không nhận "thừa".'],
  [['--month'], false, 'Sau --month phải ghi giá trị.'],
  [['--month', '--json'], false, 'Sau --month phải ghi giá trị.'],
  [['--json=x'], false, '--json đứng một mình, không có gì theo sau.'],
])('%j, words allowed: %j', (args, allowPositionals, said) => {
  let thrown: unknown;
  try {
    parseArgs({ args, options, allowPositionals });
  } catch (error) {
    thrown = error;
  }
  expect(whyWrong(thrown)).toBe(said);
});

test('anything else has no words', () => {
  expect(whyWrong(new Error('Something else'))).toBe('');
});
