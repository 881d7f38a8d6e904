// Reports → what the page of open data shows: every file, what each column counts, how it may be used.
import { chart, monthFile, openDataFile, villageFile, workbookOf } from '../../address/address.ts';
import { GROUP_WORDS, periodWords, surveyRule, targetWords } from '../../opendata/list-tables.ts';
import { datasetJsonLd, resources } from '../../opendata/package.ts';
import { KNOWN_RULE } from '../../progress/provenance.ts';
import { coveredRule } from '../../reports/due.ts';
import { everyVillage } from '../../reports/lists/lists.ts';
import { monthName } from '../../text/date.ts';
import { monthTableLink } from '../month-table.ts';
import { commune, reports, site } from '../site.ts';

/** A table is there twice: a comma-separated file opens in one column in Excel with Vietnamese settings. */
const both = (path: string, name: string) => [
  { path: workbookOf(path), name: `${name} (Excel)` },
  { path, name: `${name} (CSV)` },
];

/** For programs. */
const MACHINE = [
  { path: openDataFile('ket-qua.json'), name: 'Mọi số liệu (JSON)' },
  { path: openDataFile('datapackage.json'), name: 'Mô tả cho máy đọc (datapackage.json)' },
];

export async function openDataView() {
  const { kind, name, village_word } = commune;
  const word = village_word.toLowerCase();
  const { indicators, items, editions, lists } = reports;
  const monthly = [...editions]
    .reverse()
    .map(async ({ month }) => [...both(monthFile(month), monthName(month)), await monthTableLink(month)]);
  const villages = everyVillage(lists).map((one) => both(villageFile(one.id), `${village_word} ${one.name}`));
  return {
    called: `${kind} ${name}`,
    data: datasetJsonLd(reports, site.origin),
    files: [
      {
        title: 'Tải tất cả',
        files: [
          ...resources(reports).flatMap(({ file, title }) => both(openDataFile(file), title)),
          ...MACHINE,
        ],
      },
      { title: 'Từng tháng', files: (await Promise.all(monthly)).flat() },
      { title: `Từng ${word}`, files: villages.flat() },
    ],
    charts: indicators.map(({ id, short }) => ({ path: chart(id), title: short })),
    codeBook: {
      entries: indicators.map((one) => ({
        ...one,
        period: periodWords(one),
        target: targetWords(one, commune),
        meaning: one.target === 'people_per_month' ? `${one.meaning} ${KNOWN_RULE}` : one.meaning,
      })),
      rule: coveredRule(commune.plan),
    },
    /** Of the survey of households; none where no survey is made. */
    questions: items.map((one) => ({
      ...one,
      period: 'theo quý',
      target: '',
      source: `Câu hỏi về ${GROUP_WORDS[one.group]}`,
    })),
    licence: { site, kind, name, month: monthName(editions.at(-1)!.month) },
    small: { kind, word, survey: items.length > 0 ? surveyRule(commune) : undefined },
  };
}
