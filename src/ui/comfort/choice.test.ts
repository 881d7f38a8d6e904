// What is kept on the phone → a choice, and back.
import { expect, test } from 'vitest';
import { formatChoice, parseChoice } from './choice.ts';

test.each([
  ['', { size: '', scheme: '', contrast: '' }],
  ['chu-to', { size: 'chu-to', scheme: '', contrast: '' }],
  ['js chu-rat-to toi cao', { size: 'chu-rat-to', scheme: 'toi', contrast: 'cao' }],
  ['sang la-lung chu-9', { size: '', scheme: 'sang', contrast: '' }],
])('%j', (classes, choice) => {
  expect(parseChoice(classes)).toEqual(choice);
  expect(parseChoice(formatChoice(choice))).toEqual(choice);
});

test('a choice is kept as classes, none for the page’s own look', () => {
  expect(formatChoice({ size: 'chu-nho', scheme: 'toi', contrast: '' })).toBe('chu-nho toi');
  expect(formatChoice({ size: '', scheme: '', contrast: '' })).toBe('');
});
