// The open data as files: every table, every month, every village.
import type { APIRoute, GetStaticPaths } from 'astro';
import {
  figureFile,
  liveChartFile,
  monthFile,
  monthTable,
  openData,
  villageFile,
  workbookOf,
} from '../../address/address.ts';
import { liveData } from '../../charts/live-data.ts';
import { toCsv } from '../../opendata/csv.ts';
import { asJson, dataPackage, resources } from '../../opendata/package.ts';
import { figureTable, type Table } from '../../opendata/tables.ts';
import { toXlsx } from '../../opendata/xlsx.ts';
import { everyIndicator, everyVillage } from '../../reports/lists/lists.ts';
import { monthWorkbookOf } from '../../site/month-table.ts';
import { reports } from '../../site/site.ts';

const name = (path: string) => path.slice(openData.length);
const json = (value: object) => `${JSON.stringify(value, null, 1)}\n`;

const { editions, lists } = reports;
const [villages, indicators] = [everyVillage(lists), everyIndicator(lists)];

/** Every table by the name of its file. */
const tables: [file: string, table: Table][] = [
  ...resources(reports).map(({ file, table }): [string, Table] => [file, table]),
  ...editions.map(({ month }): [string, Table] => [name(monthFile(month)), figureTable(reports, { month })]),
  ...villages.map(({ id }): [string, Table] => [
    name(villageFile(id)),
    figureTable(reports, { village: id }),
  ]),
  ...indicators.flatMap(({ id: indicator }): [string, Table][] => [
    [name(figureFile(indicator)), figureTable(reports, { indicator })],
    ...villages.map(({ id: village }): [string, Table] => [
      name(figureFile(indicator, village)),
      figureTable(reports, { indicator, village }),
    ]),
  ]),
];

const others: [file: string, text: string][] = [
  [name(liveChartFile), liveData(reports)],
  ['ket-qua.json', json(asJson(reports))],
  ['datapackage.json', json(dataPackage(reports))],
];

export const getStaticPaths = (() => [
  ...tables.flatMap(([file, table]) => [
    { params: { file }, props: { content: () => toCsv(table) } },
    { params: { file: workbookOf(file) }, props: { content: () => toXlsx(table) } },
  ]),
  ...editions.map(({ month }) => ({
    params: { file: name(monthTable(month)) },
    props: { content: () => monthWorkbookOf(month) },
  })),
  ...others.map(([file, text]) => ({ params: { file }, props: { content: () => text } })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: () => string | Promise<Uint8Array> }> = async ({ props }) =>
  new Response((await props.content()) as BodyInit);
