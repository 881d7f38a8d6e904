// Reports → every file of open data by its name below the folder of open data, each made when it is asked for.
import {
  figureFile,
  monthFile,
  openData,
  openDataFile,
  villageFile,
  workbookOf,
} from '../address/address.ts';
import { everyIndicator, everyVillage } from '../reports/lists/lists.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { toCsv } from './csv.ts';
import { asJson, dataPackage, resources } from './package.ts';
import { figureTable, type Table } from './tables.ts';
import { toXlsx } from './xlsx.ts';

export interface DataFile {
  file: string;
  content: () => string | Promise<Uint8Array>;
}

/** "/du-lieu/a.csv" → "a.csv" */
export const fileName = (path: string) => path.slice(openData.length);

const json = (value: object) => `${JSON.stringify(value, null, 1)}\n`;

/** Every table by the name of its file: the long ones, every month, every village, every figure. */
function tablesOf(reports: PublicReports): [path: string, table: Table][] {
  const [villages, indicators] = [everyVillage(reports.lists), everyIndicator(reports.lists)];
  return [
    ...resources(reports).map(({ file, table }): [string, Table] => [openDataFile(file), table]),
    ...reports.editions.map(({ month }): [string, Table] => [
      monthFile(month),
      figureTable(reports, { month }),
    ]),
    ...villages.map(({ id }): [string, Table] => [villageFile(id), figureTable(reports, { village: id })]),
    ...indicators.flatMap(({ id: indicator }): [string, Table][] => [
      [figureFile(indicator), figureTable(reports, { indicator })],
      ...villages.map(({ id: village }): [string, Table] => [
        figureFile(indicator, village),
        figureTable(reports, { indicator, village }),
      ]),
    ]),
  ];
}

/** Each table as CSV and as a workbook, then all of it for programs. */
export function dataFiles(reports: PublicReports): DataFile[] {
  return [
    ...tablesOf(reports).flatMap(([path, table]) => [
      { file: fileName(path), content: () => toCsv(table) },
      { file: fileName(workbookOf(path)), content: () => toXlsx(table) },
    ]),
    { file: 'ket-qua.json', content: () => json(asJson(reports)) },
    { file: 'datapackage.json', content: () => json(dataPackage(reports)) },
  ];
}
