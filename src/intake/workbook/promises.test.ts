// Whatever a program adds to a workbook, leaves out or puts elsewhere, no figure changes, and nothing hidden passes in silence.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atNight } from '../../../tests/at-night.ts';
import { drawnFile } from '../../../tests/drawn-files.ts';
import { holdDamaged, holdFigures } from '../../../tests/hold-figures.ts';
import { taken } from '../../../tests/taken.ts';
import { excelParts, inlineCell, sheetData, TABLE, worksheet, zipped } from '../../../tests/workbooks.ts';

const RUNS = atNight ? 400 : 100;

test('the same table in every kind of file', () => {
  fc.assert(fc.property(drawnFile, holdFigures), { numRuns: RUNS });
});

test('a damaged workbook gives the same figures or none', () => {
  const packed = drawnFile.filter(({ name }) => name !== 'x.csv');
  fc.assert(fc.property(packed, fc.nat(), fc.nat({ max: 255 }), holdDamaged), { numRuns: RUNS });
});

/** What a person may read as one number: none where a line ends between two digits, or where several spaces stand. */
function numbersIn(text: string): number[] {
  const seen = text.replaceAll('_x000D_', '\n').replaceAll('\u200E', '').trim();
  if (/\d(\s{2,}|[\n\t])\s*\d/.test(seen)) return [];
  const digits = (part: string) => Number(part.replace(/\D/g, ''));
  return [digits(seen), digits(seen.replace(/[.,]0{1,2}(?!\d)/, ''))];
}

test('any text in a cell is one whole number that stands there, or is refused', () => {
  const piece = fc.constantFrom(
    '1',
    '24',
    '136',
    '0',
    '.',
    ',',
    ' ',
    '\u00A0',
    '\n',
    '\t',
    '-',
    'x',
    '%',
    'người',
    '²',
    '\u200E',
    '_x000D_',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
      const text = pieces.join('');
      const { figures } = taken(
        zipped(excelParts([{ xml: worksheet(sheetData(TABLE, { cells: { C3: inlineCell('C3', text) } })) }])),
      );
      const value = figures?.[1]?.[1] ?? null;
      if (value !== null) expect(numbersIn(text)).toContain(value);
    }),
    { numRuns: 2 * RUNS },
  );
});
