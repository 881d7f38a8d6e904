// The numbers of the built site, recomputed from the CSV files alone: sentence, table, chart, share page and open data agree.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { builtPages } from './built.ts';
import { commune, word } from './here.ts';

const pages = new Map(builtPages().map((page) => [page.path, page.$]));
const table = (path: string) =>
  Papa.parse<Record<string, string>>(
    readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .trim(),
    { header: true },
  ).data;
const villages = table('data/villages.csv');
const indicators = table('data/indicators.csv').filter(({ min_count: small }) => !small);
const months = readdirSync('data/results')
  .map((name) => name.slice(0, 7))
  .sort();
const results = new Map(
  months.map((month) => [
    month,
    new Map(table(`data/results/${month}.csv`).map((row) => [row['village'], row])),
  ]),
);
const opened = new Map(
  table('dist/du-lieu/ket-qua.csv').map((row) => [
    `${row['month']} ${row['village']} ${row['indicator']}`,
    row,
  ]),
);
const SHARE = commune.targets.household_share;
const PEOPLE = commune.targets.people_per_month;

/** A page holds the newest of these many months, all of their numbers in the chart only when they are a year's. */
const [ON_A_PAGE, LABELLED] = [18, 12];
const onPage = months.slice(-ON_A_PAGE);
const provenance = existsSync('data/provenance.csv') ? table('data/provenance.csv') : [];
const corrections = existsSync('data/corrections.csv') ? table('data/corrections.csv') : [];
const vi = (value: number) => value.toLocaleString('vi-VN');
const words = (text: string) => text.replaceAll('\u00A0', ' ').replace(/\s+/g, ' ').trim();
const monthWords = (month: string) => `tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`;

/** The count in the file; undefined = not reported. */
function count(month: string, village: string, indicator: string): number | undefined {
  const cell = results.get(month)?.get(village)?.[indicator];
  return cell === undefined || cell === '' ? undefined : Number(cell);
}

function percent(part: number, whole: number): string {
  const share = (part / whole) * 100;
  const rounded = Math.round(share);
  const flatters = (share < SHARE && rounded >= SHARE) || (share < 100 && rounded >= 100);
  return flatters ? `${(Math.floor(share * 10) / 10).toFixed(1).replace('.', ',')} %` : `${vi(rounded)} %`;
}

function sentenceOf(village: Record<string, string>, month: string): string {
  const all = Number(village['households']);
  const goal = Math.ceil((all * SHARE) / 100);
  const said = (value: number) =>
    `${vi(value)}/${vi(all)} hộ (${percent(value, all)}), ${value >= goal ? `đã đạt mục tiêu ${SHARE} %` : `còn ${vi(goal - value)} hộ nữa là đạt ${SHARE} %`}`;
  const id = village['id']!;
  const households = count(month, id, 'households_guided');
  if (households === undefined) {
    const last = months
      .filter((one) => one < month && count(one, id, 'households_guided') !== undefined)
      .at(-1);
    const before = last
      ? ` Lần báo cáo gần nhất là ${monthWords(last)}: ${said(count(last, id, 'households_guided')!)}.`
      : '';
    return `${commune.village_word} ${village['name']} chưa báo cáo số hộ ${monthWords(month)}.${before}`;
  }
  const people = count(month, id, 'people_guided');
  const gap = (value: number) =>
    value > PEOPLE
      ? `vượt mức ${PEOPLE}`
      : value === PEOPLE
        ? `đạt mức ${PEOPLE}`
        : `còn thiếu ${PEOPLE - value} người so với mức ${PEOPLE}`;
  const second =
    people === undefined
      ? `chưa báo cáo số người hướng dẫn ${monthWords(month)}`
      : `${monthWords(month)} hướng dẫn ${vi(people)} người, ${gap(people)}`;
  return `${commune.village_word} ${village['name']} đã hướng dẫn ${said(households)}; ${second}.`;
}

/** What a cell says of the times its number was put right. */
/** How a count of people became known: a village's own line before the month's; no line, told by the team. */
function knownBy(month: string, village: string, indicator: string): string[] {
  if (indicators.find(({ id }) => id === indicator)?.['target'] !== 'people_per_month') return [];
  const lines = provenance.filter((one) => one['month'] === month && one['indicator'] === indicator);
  const line = lines.find((one) => one['village'] === village) ?? lines.find((one) => one['village'] === '');
  return [line?.['how'] === 'kiem-tra' ? 'qua kiểm tra ba việc' : 'tổ tự đánh giá'];
}

function correctionsOf(month: string, village: string, indicator: string): string[] {
  const reported = (cell = '') => (cell === '' ? 'chưa báo cáo' : vi(Number(cell)));
  return corrections
    .filter((one) => one['month'] === month && one['village'] === village && one['indicator'] === indicator)
    .map(({ old, new: now, date = '', reason }) => {
      const day = date.split('-').map(Number).reverse().join('/');
      return `đã đính chính ${reported(old)} → ${reported(now)} ngày ${day}: ${reason}`;
    });
}

/** Of more than a year's numbers a chart writes the last, the first lowest and the last highest. */
function isLabelled(values: readonly (number | undefined)[], index: number): boolean {
  const known = values.filter((value) => value !== undefined);
  if (values[index] === undefined) return values.length <= LABELLED;
  if (known.length <= LABELLED) return true;
  const last = values.findLastIndex((value) => value !== undefined);
  return [last, values.indexOf(Math.min(...known)), values.lastIndexOf(Math.max(...known))].includes(index);
}

const cases = months.flatMap((month) => villages.map((village) => ({ month, village, id: village['id']! })));
const shown = (value: number | undefined) => (value === undefined ? '— chưa báo cáo' : vi(value));

describe('every village in every month', () => {
  test.each(cases)('$id $month: its page says what the file says', ({ month, village, id }) => {
    const $ = pages.get(`/tien-do/${month}/${id}/`)!;
    const sentence = sentenceOf(village, month);
    expect(words($('h1 + p').text())).toBe(sentence);
    for (const name of ['description'])
      expect(words($(`meta[name=${name}]`).attr('content') ?? '')).toBe(sentence);
    expect(words($('meta[property="og:description"]').attr('content') ?? '')).toBe(sentence);
    expect(words($('meta[property="og:image:alt"]').attr('content') ?? '')).toBe(sentence);
    expect($('main img').attr('alt')).toBe(`Tranh kết quả ${monthWords(month)}`);
    for (const { id: indicator = '', unit } of indicators) {
      const value = count(month, id, indicator);
      const cell = words($(`#${indicator.replaceAll('_', '-')} td`).text());
      const said = value === undefined ? '— chưa báo cáo' : `${vi(value)} ${unit}`;
      const known = value === undefined ? [] : knownBy(month, id, indicator);
      expect(cell).toBe([said, ...known, ...correctionsOf(month, id, indicator)].join(' '));
      expect(opened.get(`${month} ${id} ${indicator}`)?.['value']).toBe(
        value === undefined ? '' : String(value),
      );
    }
  });

  test.each(villages)('$id: tables and charts of all months say the same', (village) => {
    const id = village['id']!;
    const $ = pages.get(`/tien-do/${id}/`)!;
    expect(words($('h1 + p').text())).toBe(sentenceOf(village, months.at(-1)!));
    for (const { id: indicator = '', unit } of indicators) {
      const card = $(`#${indicator.replaceAll('_', '-')}`);
      const values = onPage.map((month) => count(month, id, indicator));
      const cells = card
        .find('tbody td')
        .map((_, cell) => words($(cell).contents().first().text()))
        .get();
      expect(cells).toEqual(values.map(shown));
      const labels = card
        .find('svg text')
        .map((_, label) => $(label).text())
        .get();
      const numbers = labels.filter((text) => /^([\d.]+|—)$/.test(text));
      const written = values.map((value) => (value === undefined ? '—' : vi(value)));
      expect(numbers).toEqual(written.filter((_, index) => isLabelled(values, index)));
      const spoken = onPage.map(
        (month, index) =>
          `${monthWords(month)}: ${values[index] === undefined ? 'chưa báo cáo' : `${vi(values[index])} ${unit}`}`,
      );
      expect(words(card.find('svg desc').text())).toBe(`${spoken.join('; ')}.`);
      expect(card.find('svg title').text()).toBe(card.find('.sentence').text());
    }
  });
});

describe('the commune', () => {
  test.each(months)(
    '%s: totals are sums over the villages that reported, and say who is missing',
    (month) => {
      const $ = pages.get(`/tien-do/${month}/`)!;
      for (const { id: indicator = '' } of indicators) {
        const reported = villages.flatMap(({ id = '' }) => count(month, id, indicator) ?? []);
        const silent = villages.length - reported.length;
        const card = $(`#${indicator.replaceAll('_', '-')}`);
        const total = reported.reduce((sum, value) => sum + value, 0);
        const cell = card.find('tbody tr').last().find('td');
        expect(words(cell.contents().first().text())).toBe(
          reported.length === 0 ? '— chưa báo cáo' : vi(total),
        );
        expect(words(cell.text()).includes(`${silent} ${word} chưa báo cáo`)).toBe(
          silent > 0 && reported.length > 0,
        );
      }
      const guided = villages.filter(({ id = '' }) => count(month, id, 'households_guided') !== undefined);
      const done = guided.reduce((sum, { id = '' }) => sum + count(month, id, 'households_guided')!, 0);
      const all = guided.reduce((sum, { households }) => sum + Number(households), 0);
      expect(words($('h1 + p').text())).toContain(`${vi(done)}/${vi(all)} hộ (${percent(done, all)})`);
    },
  );
});

describe('what live charts fetch', () => {
  test('is the same numbers again', () => {
    const live = JSON.parse(readFileSync(join('dist', 'du-lieu', 'bieu-do.json'), 'utf8')) as {
      editions: { month: string; counts: { rows: (number | null)[][] } }[];
    };
    const files = months.map((month) =>
      villages.map(({ id = '' }) =>
        table('data/indicators.csv').map(({ id: indicator = '' }) => count(month, id, indicator) ?? null),
      ),
    );
    expect(live.editions.map(({ counts }) => counts.rows)).toEqual(files);
  });
});
