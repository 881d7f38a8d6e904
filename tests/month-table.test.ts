// The workbook beside a month's page: what the CSV beside it says, no more and no less, and as large as the link says.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { edition, link, monthFile, monthTable } from '../src/address/address.ts';
import { monthName } from '../src/text/date.ts';
import { begin, end, reports, sample, villages } from './here.ts';
import { workbookSheets } from './read-paper.ts';

const DIST = 'dist';

/** The counts of a month as its CSV has them: by village and indicator, what is shown. */
function published(month: typeof end.month): Map<string, string> {
  const [head = '', ...lines] = readFileSync(join(DIST, monthFile(month)), 'utf8')
    .trim()
    .split('\r\n');
  const columns = head.replace('\uFEFF', '').split(',');
  // Only labels and reasons are quoted, and they are not looked at.
  const rows = lines.map((line) => line.match(/"(?:[^"]|"")*"|[^,]+|(?<=,)(?=,|$)/g) ?? []);
  const at = (row: readonly string[], column: string) => row[columns.indexOf(column)] ?? '';
  return new Map(
    rows.map((row) => {
      const note = at(row, 'value_note').split(';')[0]!;
      return [
        `${at(row, 'village')} ${at(row, 'indicator')}`,
        at(row, 'value') || (/^dưới/.test(note) ? note : '–'),
      ];
    }),
  );
}

const MONTHS = [begin.month, end.month];

describe.each(MONTHS)('%s', (month) => {
  const [sheet, ...others] = workbookSheets(readFileSync(join(DIST, monthTable(month))));
  const rows = sheet!.rows;

  test('has every count of the CSV', () => {
    const counts = published(month);
    const table = rows.filter(([first]) => typeof first === 'number');
    expect(others).toEqual([]);
    expect(table.length).toBe(new Set([...counts.keys()].map((key) => key.split(' ')[0])).size);
    for (const row of table) {
      const { id } = villages.find(({ name }) => name === row[1])!;
      const own = [...counts].filter(([key]) => key.startsWith(`${id} `)).map(([, value]) => value);
      expect(row.slice(3, -1).map(String), id).toEqual(own);
    }
  });

  test('adds up what it shows, and says how many villages that is', () => {
    const table = rows.filter(([first]) => typeof first === 'number');
    const [sums, counted] = rows.slice(rows.indexOf(table.at(-1)!) + 1);
    const width = table[0]!.length;
    for (let column = 3; column < width - 1; column++) {
      const shown = table.map((row) => row[column]).filter((cell) => typeof cell === 'number');
      expect([sums![column], counted![column]]).toEqual([
        shown.length > 0 ? shown.reduce((sum, one) => sum + one, 0) : '–',
        shown.length,
      ]);
    }
  });

  test('is marked while its figures are samples', () => {
    expect(rows.flat().includes('SỐ LIỆU MINH HOẠ')).toBe(sample);
  });

  test('is linked with its size', () => {
    const $ = load(readFileSync(join(DIST, edition(month), 'index.html'), 'utf8'));
    const size = Math.ceil(statSync(join(DIST, monthTable(month))).size / 1024);
    const word = reports.commune.village_word.toLowerCase();
    const said = $(`main a[href="${link(monthTable(month))}"]`)
      .text()
      .trim()
      .replace(/\s+/g, ' ');
    expect(said).toBe(`Bảng các ${word} ${monthName(month)} (Excel, ${size} KB)`);
  });
});
