// The open data as files: every table, every month, every village.
import type { APIRoute, GetStaticPaths } from 'astro';
import { figureFile, liveChartFile, monthFile, openData, villageFile } from '../../address/address.ts';
import { liveData } from '../../charts/live-data.ts';
import { toCsv } from '../../opendata/csv.ts';
import { asJson, dataPackage, resources } from '../../opendata/package.ts';
import { figureTable } from '../../opendata/tables.ts';
import { reports } from '../_site.ts';

const name = (path: string) => path.slice(openData.length);
const json = (value: object) => `${JSON.stringify(value, null, 1)}\n`;

export const getStaticPaths = (() =>
  [
    ...resources(reports).map(({ file, table }) => [file, toCsv(table)]),
    ...reports.editions.map(({ month }) => [name(monthFile(month)), toCsv(figureTable(reports, { month }))]),
    ...reports.villages.map(({ id }) => [
      name(villageFile(id)),
      toCsv(figureTable(reports, { village: id })),
    ]),
    ...reports.indicators.flatMap(({ id }) => [
      [name(figureFile(id)), toCsv(figureTable(reports, { indicator: id }))],
      ...reports.villages.map((village) => [
        name(figureFile(id, village.id)),
        toCsv(figureTable(reports, { indicator: id, village: village.id })),
      ]),
    ]),
    [name(liveChartFile), liveData(reports)],
    ['ket-qua.json', json(asJson(reports))],
    ['datapackage.json', json(dataPackage(reports))],
  ].map(([file = '', text = '']) => ({ params: { file }, props: { text } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
