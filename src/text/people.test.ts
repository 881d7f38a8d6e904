// Two lists of how people and their numbers are written, and of cells that hold neither. The second was not looked at while
// the code was written: what it says holds for spellings nobody thought of.
import { describe, expect, test } from 'vitest';
import kept from '../../scripts/people/kept.json' with { type: 'json' };
import tuned from '../../scripts/people/tuned.json' with { type: 'json' };
import { honestCells } from '../../scripts/people/honest.ts';
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

describe.each([
  ['looked at', tuned.honest],
  ['kept', kept.honest],
])('of a thousand honest cells, %s, half a percent is refused at most', (_, words) => {
  test('villages of the commune are known to the import', () => {
    const cells = honestCells(words, 1000).filter((text) => !words.villages.includes(text));
    expect(share(cells, (text) => personalData(text) !== undefined)).toBeLessThanOrEqual(0.005);
  });
});
