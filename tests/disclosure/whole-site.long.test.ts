// Two data folders that differ in nothing but hidden counts, and in imports that changed only those → one and the same site.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFilesBelow } from '../../src/files/disk.ts';
import { publish } from '../../src/intake/publish/publish.ts';
import { countOf, makeCounts } from '../../src/reports/counts.ts';
import type { Dataset } from '../../src/reports/dataset.ts';
import { shownRow } from '../../src/reports/public/disclosure.ts';
import { loadReports, type Reports } from '../../src/reports/load.ts';
import { listsOfSurvey } from '../../src/reports/survey/survey-lists.ts';
import type { Day, Month } from '../../src/text/date.ts';
import { buildInto, putSample } from '../changed-site.ts';

const COLUMN = 'health_book';
const MIN = 10;
const folder = join('node_modules', '.cache', 'hidden-counts');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Change = (village: string, column: string, count: number | null) => number | null;

function changed<D extends Dataset>(dataset: D, change: Change): D {
  const { villages, columns } = dataset.counts;
  const counts = makeCounts(villages, columns, (village, column) =>
    change(village, column, countOf(dataset.counts, village, column)),
  );
  return { ...dataset, counts };
}

const read = (data: string): Reports => loadReports(data).reports!;

function put(data: string, dataset: Dataset, received: string, reason: string): void {
  publish(data, { dataset, received: received as Day, source: 'bao-cao.xlsx', reason }, read(data));
}

/** A count under the minimum becomes another one. */
const other = (add: number): Change => {
  return (_, column, count) =>
    column === COLUMN && count !== null && count > 0 && count < MIN ? 1 + ((count + add) % (MIN - 1)) : count;
};

const set =
  (cell: string, count: number): Change =>
  (village, column, before) =>
    `${village} ${column}` === cell ? count : before;

/** A survey in which two hidden answers of a village are one more and one less, and everything shown is as it was. */
function surveyChanged(data: string) {
  const reports = read(data);
  const survey = reports.surveys.at(-1)!;
  const { items } = listsOfSurvey(reports, survey);
  const { villages } = survey.counts;
  for (const village of villages)
    for (const more of items)
      for (const less of items) {
        const next = changed(survey, (at, column, count) => {
          const step = at === village ? Number(column === more.id) - Number(column === less.id) : 0;
          return count === null ? null : count + step;
        });
        const [before, after] = [survey, next].map(({ counts }) =>
          items.map(({ id }) => countOf(counts, village, id)),
        );
        const same = JSON.stringify(shownRow(before!, items)) === JSON.stringify(shownRow(after!, items));
        if (same && more !== less && more.group === less.group && after!.every((one) => (one ?? 0) >= 0))
          return next;
      }
  throw new Error('the sample hides no two answers of one question');
}

/** @param add what hidden counts are more by; 0 leaves them */
function build(name: string, add: number): string {
  const data = join(folder, name);
  putSample(data);
  const lists = join(data, 'indicators.csv');
  writeFileSync(
    lists,
    readFileSync(lists, 'utf8').replace(new RegExp(`^(${COLUMN},.*),,([^,\\n]*)$`, 'm'), `$1,${MIN},$2`),
  );
  const { editions } = read(data);
  for (const edition of editions) rmSync(join(data, 'results', `${edition.period}.csv`));
  rmSync(join(data, 'editions.csv'));
  for (const edition of editions) put(data, changed(edition, other(add)), edition.received!, '');
  const august = () => read(data).editions.find(({ period }) => period === ('2026-08' as Month))!;
  if (add > 0) {
    put(data, changed(august(), set(`xuan-neo ${COLUMN}`, 1)), '2026-10-02', 'Đếm lại');
    put(data, changed(august(), set(`xuan-neo ${COLUMN}`, 4)), '2026-10-03', 'Đếm lại');
    put(data, surveyChanged(data), '2026-12-20', 'Đếm lại');
  }
  put(data, changed(august(), set(`o-me ${COLUMN}`, 2 + add)), '2026-10-05', 'Đếm thừa');
  put(data, changed(august(), set(`xuan-neo ${COLUMN}`, 44)), '2026-10-06', 'Đếm thiếu');
  const dist = join(folder, `${name}-site`);
  buildInto(dist, data);
  return dist;
}

let sites: string[];
beforeAll(() => {
  sites = [build('one', 0), build('other', 3)];
});

test('the data does differ', () => {
  const [one, two] = ['one', 'other'].map((name) =>
    ['results/2026-07.csv', 'results/2026-08.csv', 'editions.csv', 'corrections.csv'].map((file) =>
      readFileSync(join(folder, name, file), 'utf8'),
    ),
  );
  one!.forEach((text, file) => expect(text).not.toBe(two![file]));
});

test('the sites are the same, file by file and byte by byte', () => {
  const [one, two] = sites.map((dist) => listFilesBelow(dist).sort());
  expect(two).toEqual(one);
  const others = one!.filter((file) => {
    const [a, b] = sites.map((dist) => readFileSync(join(dist, file)));
    return !a!.equals(b!);
  });
  expect(others).toEqual([]);
});
