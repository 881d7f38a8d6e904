import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { sampleReports } from '../../tests/sample-reports.ts';
import { loadReports } from '../reports/load.ts';
import { protect } from '../reports/public/protect.ts';
import { toCsv } from './csv.ts';
import { dataFiles } from './files.ts';
import { asJson, dataPackage } from './package.ts';
import { recheckTable } from './list-tables.ts';
import { reportTable } from './report-table.ts';
import { figureTable } from './tables.ts';

const reports = protect(loadReports('tests/sample').reports!);

describe('CSV', () => {
  test('opens in a spreadsheet as text and numbers, never as a formula', () => {
    const columns = [{ name: 'a', description: '', type: 'string' as const }];
    const csv = toCsv({ columns, rows: [['=1+1'], ['+84'], ['-x'], ['@a'], ['a,"b"'], [-5], [null]] });
    expect(csv).toBe('\uFEFFa\r\n\'=1+1\r\n\'+84\r\n\'-x\r\n\'@a\r\n"a,""b"""\r\n-5\r\n\r\n');
  });

  test('has a row for every village, month and indicator, and says why a value is missing', () => {
    const { data } = Papa.parse<Record<string, string>>(toCsv(figureTable(reports)).slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(9 * 5 * 12);
    const silent = data.filter((row) => row['village'] === 'mo-doan' && row['month'] === '2026-09');
    expect(silent.map((row) => [row['value'], row['value_note']])).toEqual(
      Array(12).fill(['', 'chưa báo cáo']),
    );
    const zero = data.find(
      (row) =>
        row['village'] === 'xuan-neo' && row['month'] === '2026-09' && row['indicator'] === 'shops_online',
    );
    expect([zero?.['value'], zero?.['value_note']]).toEqual(['0', '']);
    expect(data.every((row) => row['note'] === 'Số liệu minh hoạ')).toBe(true);
  });
});

test('a count of people says how it became known, and visits are told of the whole commune only', () => {
  const checked = protect(
    sampleReports({
      'provenance.csv': () => 'month,indicator,village,how\n2026-09,people_guided,o-me,kiem-tra\n',
      'rechecks.csv': () => 'month,indicator,visited,agreed\n2026-09,people_guided,45,41\n',
    }),
  );
  const { columns, rows } = figureTable(checked, { month: '2026-09' });
  expect(columns.at(-1)?.name).toBe('how_known');
  const known = rows.filter((row) => row[5] === 'people_guided').map((row) => [row[3], row.at(-1)]);
  expect(known).toContainEqual(['o-me', 'qua kiểm tra ba việc']);
  expect(known).toContainEqual(['xuan-neo', 'tổ tự đánh giá']);
  expect(known).toContainEqual(['mo-doan', '']);
  expect(rows.filter((row) => row[5] !== 'people_guided').every((row) => row.at(-1) === '')).toBe(true);
  const visits = recheckTable(checked);
  expect(visits.columns.map(({ name }) => name)).not.toContain('village');
  expect(visits.rows.map((row) => row.slice(2))).toEqual([['2026-09', 'people_guided', 45, 41]]);
});

test('the days of receipt have a row for every village and month, with the day it was due', () => {
  const { columns, rows } = reportTable(reports);
  expect(rows).toHaveLength(9 * 5);
  const names = columns.map(({ name }) => name);
  const of = (village: string) =>
    Object.fromEntries(
      names.map((name, at) => [name, rows.find((row) => row[2] === '2026-09' && row[3] === village)?.[at]]),
    );
  expect(of('xuan-neo')).toMatchObject({ due: '2026-09-20', state: 'đúng hạn', village_name: 'Xuân Nẻo' });
  expect(of('mo-doan')).toMatchObject({ received: null, state: 'chưa báo cáo', note: 'Số liệu minh hoạ' });
});

test('datapackage.json keeps to the Frictionless profile of tabular data packages', () => {
  const profile = JSON.parse(readFileSync('tests/fixtures/tabular-data-package.json', 'utf8'));
  // It names draft 04, whose words ajv still understands.
  delete profile.$schema;
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(profile);
  validate(JSON.parse(JSON.stringify(dataPackage(reports))));
  expect(validate.errors).toBeNull();
});

test('JSON holds the same rows, with null where nothing is known', () => {
  const { rows } = asJson(reports) as { rows: Record<string, unknown>[] };
  expect(rows).toHaveLength(540);
  expect(rows[0]).toMatchObject({
    month: '2026-05',
    village: 'xuan-neo',
    indicator: 'households_guided',
    value: 98,
    value_note: null,
  });
});

test('makes every table as CSV and as a workbook, each file once, and what programs read', async () => {
  const files = dataFiles(reports);
  const names = files.map(({ file }) => file);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.endsWith('.csv')).map((name) => name.replace('.csv', '.xlsx'))).toEqual(
    names.filter((name) => name.endsWith('.xlsx')),
  );
  expect(names).toEqual(
    expect.arrayContaining([
      ...['ket-qua.csv', 'thang/2026-09.csv', 'thon/o-me.csv', 'chi-tieu/shops-online.csv'],
      ...['thon/o-me/shops-online.csv', 'ket-qua.json', 'datapackage.json'],
    ]),
  );
  const of = (name: string) => files.find(({ file }) => file === name)!.content();
  expect(await of('thon/o-me/shops-online.csv')).toBe(
    toCsv(figureTable(reports, { indicator: 'shops_online', village: 'o-me' })),
  );
  expect(JSON.parse(String(await of('datapackage.json')))).toEqual(
    JSON.parse(JSON.stringify(dataPackage(reports))),
  );
});
