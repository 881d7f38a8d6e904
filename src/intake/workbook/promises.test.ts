// Whatever a program adds to a workbook, leaves out or puts elsewhere, no figure changes, and nothing hidden passes in silence.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { taken } from '../../../tests/taken.ts';
import {
  excelParts,
  FIGURES,
  inlineCell,
  sheetData,
  TABLE,
  worksheet,
  zipped,
  type Parts,
} from '../../../tests/workbooks.ts';

interface Sheet {
  /** Rows as XML, the heading first. */
  rows: string[];
  before: string;
  after: string;
}

/** Ways to write the same sheet. */
const sameSheet = fc.constantFrom<(sheet: Sheet) => Sheet>(
  (sheet) => ({ ...sheet, rows: sheet.rows.toReversed() }),
  (sheet) => ({ ...sheet, rows: [...sheet.rows, '<row r="90"><c r="C90" s="0"/><c r="D90" t="s"/></row>'] }),
  (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.replace('</row>', '<c r="K1" s="3"/></row>').replace('K1', `K${/r="(\d+)"/.exec(row)?.[1]}`),
    ),
  }),
  (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.replace('<row ', '<row s="1" customFormat="1" ht="15" ')),
  }),
  (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.replaceAll('</c>', '<extLst/></c>').replaceAll('<v>', '<!-- x --><v>')),
  }),
  (sheet) => ({ ...sheet, before: `<dimension ref="A1:B2"/>${sheet.before}` }),
  (sheet) => ({
    ...sheet,
    before: `<sheetViews><sheetView showZeros="1" workbookViewId="0"/></sheetViews>${sheet.before}`,
  }),
  (sheet) => ({
    ...sheet,
    after: `${sheet.after}<legacyDrawing/><conditionalFormatting sqref="B2"><cfRule><formula>1</formula></cfRule></conditionalFormatting>`,
  }),
);

/** Ways to hide a part of it. */
const hiding = fc.constantFrom<(sheet: Sheet) => Sheet>(
  (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.replace('<row r="3"', '<row r="3" hidden="1"')),
  }),
  (sheet) => ({ ...sheet, before: `${sheet.before}<cols><col min="2" max="2" hidden="1"/></cols>` }),
);

/** Ways to pack the same parts. */
const samePackage = fc.constantFrom<(parts: Parts) => Parts>(
  (parts) => Object.fromEntries(Object.entries(parts).reverse()),
  (parts) => Object.fromEntries(Object.entries(parts).map(([name, part]) => [name.toUpperCase(), part])),
  (parts) =>
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name.replaceAll('/', '\\'), part])),
  (parts) => ({
    ...parts,
    'xl/comments1.xml': '<comments><t>99</t></comments>',
    'docProps/core.xml': '<a/>',
  }),
  (parts) => Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, `\uFEFF${String(part)}`])),
  (parts) =>
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        String(part)
          .replace(/ (\w+)="([^"']*)"/g, " $1 = '$2'")
          .replaceAll(' = ', '='),
      ]),
    ),
);

const rows = sheetData(TABLE).split(/(?=<row)/);
const apply = <T>(changes: readonly ((value: T) => T)[], start: T) =>
  changes.reduce((value, change) => change(value), start);

test('the same table in another form', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(sameSheet, { maxLength: 4 }),
      fc.array(hiding, { maxLength: 1 }),
      fc.uniqueArray(samePackage, { maxLength: 3 }),
      fc.constantFrom<0 | 6>(0, 6),
      (forms, hidden, packages, level) => {
        const {
          rows: written,
          before,
          after,
        } = apply([...hidden, ...forms], { rows, before: '', after: '' });
        const parts = excelParts([{ xml: worksheet(written.join(''), before, after) }]);
        const { figures, severities } = taken(zipped(apply(packages, parts), level));
        expect(figures).toEqual(FIGURES);
        expect(severities).toEqual(hidden.length > 0 ? ['warning'] : []);
      },
    ),
    { numRuns: 200 },
  );
});

test('a damaged workbook gives the same figures or none', () => {
  const bytes = zipped(excelParts([{ xml: worksheet(sheetData(TABLE)) }], { strings: '<si><t>12</t></si>' }));
  fc.assert(
    fc.property(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }), (at, byte) => {
      const damaged = bytes.slice();
      damaged[at] = byte;
      const { figures, said } = taken(damaged);
      if (figures) expect(figures).toEqual(FIGURES);
      else expect(said.length).toBeGreaterThan(0);
    }),
    { numRuns: 400 },
  );
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
    { numRuns: 400 },
  );
});
