// Lists of how people and their numbers are written, and of cells that hold neither. The second was not looked at while the
// code was first written: its names were then caught to 92.5 %, and to all after the kinds of the missed ones were added.
import { describe, expect, test } from 'vitest';
import kept from '../../tests/people/kept.json' with { type: 'json' };
import later from '../../tests/people/later.json' with { type: 'json' };
import tuned from '../../tests/people/tuned.json' with { type: 'json' };
import { honestCells } from '../../tests/people/honest.ts';
import { holdsName, personalData } from './person.ts';

const share = (texts: readonly string[], found: (text: string) => boolean) =>
  texts.filter(found).length / texts.length;

const both = { numbers: [...tuned.numbers, ...kept.numbers], names: [...tuned.names, ...kept.names] };

test('of a hundred and twenty spellings of numbers, mail and papers 95 % are caught', () => {
  expect(both.numbers.length).toBe(120);
  expect(share(both.numbers, (text) => personalData(text) !== undefined)).toBeGreaterThanOrEqual(0.95);
});

test('of eighty names 95 % are caught', () => {
  expect(both.names.length).toBe(80);
  expect(share(both.names, holdsName)).toBeGreaterThanOrEqual(0.95);
});

describe('a list of names, numbers and honest cells written later, each half before the code was looked at or mended', () => {
  test('95 % are caught', () => {
    expect(share(later.numbers, (text) => personalData(text) !== undefined)).toBeGreaterThanOrEqual(0.95);
    expect(share(later.names, holdsName)).toBeGreaterThanOrEqual(0.95);
  });

  test('of the honest cells two read like a person', () => {
    // People are called so, as are a lake and a hill.
    expect(later.honest.filter((text) => personalData(text))).toEqual(['Hoàng Sơn', 'Hồ Gươm']);
  });
});

describe.each([
  ['looked at', tuned.honest],
  ['kept', kept.honest],
])('of a thousand honest cells, %s, half a percent is refused at most', (_, words) => {
  test('villages of the commune are known to the import', () => {
    const cells = honestCells(words, 1000).filter((text) => !words.villages.includes(text));
    expect(share(cells, (text) => personalData(text) !== undefined)).toBeLessThanOrEqual(0.005);
  });
});
