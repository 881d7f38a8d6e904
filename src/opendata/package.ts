// Public reports → what describes them to machines: Frictionless datapackage.json, JSON, schema.org Dataset.
import { absolute, openData, openDataFile } from '../address/address.ts';
import { coveredRule } from '../reports/due.ts';
import { everyIndicator } from '../reports/lists/lists.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { SAMPLE_NOTE } from '../text/phrases.ts';
import {
  householdTable,
  indicatorTable,
  recheckTable,
  surveyItemTable,
  targetTable,
  teamTable,
  villageTable,
} from './list-tables.ts';
import { reportTable } from './report-table.ts';
import { correctionTable, figureTable, surveyTable, type Table } from './tables.ts';

const LICENSE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

interface Resource {
  file: string;
  title: string;
  table: Table;
  /** Columns that name a row. */
  key: string[];
}

/** Every table of the open data with its file, title and key. */
export function resources(reports: PublicReports): Resource[] {
  const at = (file: string, title: string, table: Table, key: string[] = []) => ({ file, title, table, key });
  const survey = [
    at('khao-sat.csv', 'Khảo sát máy và kỹ năng số', surveyTable(reports), ['survey', 'village', 'item']),
    at(
      'khao-sat-cau-hoi.csv',
      'Các câu hỏi khảo sát: nghĩa, khi nào không nêu số',
      surveyItemTable(reports),
      ['item'],
    ),
  ];
  return [
    at('ket-qua.csv', 'Mọi số liệu', figureTable(reports), ['month', 'village', 'indicator']),
    at('chi-tieu.csv', 'Các chỉ tiêu: nghĩa, đơn vị, mục tiêu', indicatorTable(reports)),
    at('thon.csv', `Các ${wordOf(reports)} và số hộ`, villageTable(reports)),
    at('so-ho.csv', 'Các lần đếm số hộ', householdTable(reports), ['village', 'counted_on']),
    at('muc-tieu.csv', 'Các mục tiêu và tháng áp dụng', targetTable(reports)),
    at('to.csv', 'Các tổ công nghệ số', teamTable(reports)),
    at('bao-cao.csv', `Ngày báo cáo của từng ${wordOf(reports)}`, reportTable(reports), ['month', 'village']),
    at('xem-lai.csv', 'Các lần xã xem lại ở hộ bốc thăm', recheckTable(reports), ['month', 'indicator']),
    at('dinh-chinh.csv', 'Các lần đính chính', correctionTable(reports)),
    ...(reports.items.length > 0 ? survey : []),
  ];
}

const wordOf = ({ commune }: PublicReports) => commune.village_word.toLowerCase();

function titleOf(reports: PublicReports): string {
  const { commune } = reports;
  const sample = commune.sample ? ` (${SAMPLE_NOTE.toLowerCase()})` : '';
  return `Kết quả hằng tháng của Tổ công nghệ số các ${wordOf(reports)}, ${commune.kind} ${commune.name}, ${commune.city}${sample}`;
}

/** Frictionless Data Package, profile "tabular-data-package". */
export function dataPackage(reports: PublicReports): object {
  const last = reports.editions.at(-1);
  return {
    profile: 'tabular-data-package',
    name: `ket-qua-hang-thang-${reports.commune.code}`,
    title: titleOf(reports),
    commune: { code: reports.commune.code, name: `${reports.commune.kind} ${reports.commune.name}` },
    period: { from: reports.editions[0]?.month ?? null, to: last?.month ?? null },
    description:
      `Số tổng theo ${wordOf(reports)} và tháng. Ô trống là chưa báo cáo, không phải 0. ${coveredRule(reports.commune.plan)}`.trim(),
    version: last?.month ?? '0',
    ...(last?.received && { created: `${last.received}T00:00:00Z` }),
    licenses: [LICENSE],
    contributors: [{ title: `UBND ${reports.commune.kind} ${reports.commune.name}`, role: 'publisher' }],
    resources: resources(reports).map(({ file, title, table, key }) => ({
      profile: 'tabular-data-resource',
      name: file.replace('.csv', ''),
      path: file,
      title,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        ...{ fields: table.columns, missingValues: [''] },
        ...(key.length > 0 && { primaryKey: ['commune_code', ...key] }),
      },
    })),
  };
}

/** Everything in one JSON: the tidy rows as objects. */
export function asJson(reports: PublicReports): object {
  const { columns, rows } = figureTable(reports);
  return {
    title: titleOf(reports),
    commune: { code: reports.commune.code, name: `${reports.commune.kind} ${reports.commune.name}` },
    license: LICENSE.path,
    sample: reports.commune.sample,
    rows: rows.map((row) =>
      Object.fromEntries(columns.map(({ name }, index) => [name, row[index] === '' ? null : row[index]])),
    ),
  };
}

/** schema.org Dataset, for search engines of data. */
export function datasetJsonLd(reports: PublicReports, origin: string): object {
  const { commune, editions, lists } = reports;
  const publisher = { '@type': 'GovernmentOrganization', name: `UBND ${commune.kind} ${commune.name}` };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: titleOf(reports),
    description: `Số hộ, số người được hướng dẫn và các chỉ tiêu khác theo từng ${wordOf(reports)}, từng tháng. Ô trống là chưa báo cáo, không phải 0.`,
    url: absolute(openData, origin),
    license: LICENSE.path,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    temporalCoverage: `${editions[0]?.month}/${editions.at(-1)?.month}`,
    spatialCoverage: {
      '@type': 'Place',
      identifier: commune.code,
      name: `${commune.kind} ${commune.name}, ${commune.city}, Việt Nam`,
    },
    variableMeasured: everyIndicator(lists).map(({ label, unit, meaning }) => ({
      '@type': 'PropertyValue',
      name: label,
      unitText: unit,
      description: meaning,
    })),
    distribution: [
      ['ket-qua.csv', 'text/csv'],
      ['ket-qua.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      ['ket-qua.json', 'application/json'],
    ].map(([file = '', type]) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: absolute(openDataFile(file), origin),
    })),
  };
}
