// The open data as files: every table, every month, every village, and what live charts read.
import type { APIRoute, GetStaticPaths } from 'astro';
import { liveChartFile, monthTable } from '../../address/address.ts';
import { liveData } from '../../charts/live-data.ts';
import { dataFiles, fileName, type DataFile } from '../../opendata/files.ts';
import { monthWorkbookOf } from '../../site/month-table.ts';
import { reports } from '../../site/site.ts';

const files: DataFile[] = [
  ...dataFiles(reports),
  ...reports.editions.map(({ month }) => ({
    file: fileName(monthTable(month)),
    content: () => monthWorkbookOf(month),
  })),
  { file: fileName(liveChartFile), content: () => liveData(reports) },
];

export const getStaticPaths = (() =>
  files.map(({ file, content }) => ({ params: { file }, props: { content } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<DataFile, 'content'>> = async ({ props }) =>
  new Response((await props.content()) as BodyInit);
