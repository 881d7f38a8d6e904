// The survey on the built site, recomputed from the CSV files alone: page, village blocks and open data agree and hide alike.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPages } from '../src/verify/pages.ts';
import { builtPages } from './built.ts';
import { OWN, buildChanged, putSample } from './changed-site.ts';
import { sample, word } from './here.ts';
import { Session } from './session.ts';

const table = (path: string) =>
  Papa.parse<Record<string, string>>(
    readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .trim(),
    { header: true },
  ).data;
const quartersOf = (data: string) =>
  (existsSync(`${data}/surveys`) ? readdirSync(`${data}/surveys`) : [])
    .map((name) => name.slice(0, 7))
    .sort();

// A commune that has not yet held two surveys has nothing to compare: the samples stand in.
const built = quartersOf('data').length < 2 ? buildChanged((folder) => putSample(join(folder, 'data'))) : OWN;
afterAll(() => built.remove());
const { dist } = built;
const data = built === OWN ? 'data' : 'tests/sample';

const pages = new Map((built === OWN ? builtPages() : readPages(dist)).map((page) => [page.path, page]));
const $ = pages.get('/tien-do/ky-nang/')!.$;
const villages = table(`${data}/villages.csv`);
const items = table(`${data}/survey.csv`);
const quarters = quartersOf(data);
const [earlier = '', latest = ''] = quarters.slice(-2);
const raw = new Map(
  quarters.map((quarter) => [
    quarter,
    new Map(table(`${data}/surveys/${quarter}.csv`).map((row) => [row['village'], row])),
  ]),
);
const words = (text: string) => text.replaceAll('\u00A0', ' ').replace(/\s+/g, ' ').trim();
const vi = (value: number) => value.toLocaleString('vi-VN');

/** The rule, written a second time: a number, "không nêu" or "chưa khảo sát". */
function shown(quarter: string, village: string, item: string): number | string {
  const row = raw.get(quarter)!.get(village)!;
  if (row['surveyed'] === '') return 'chưa khảo sát';
  const count = (id: string) => Number(row[id]);
  const asked = count('surveyed');
  if (asked < 20) return 'không nêu';
  if (item === 'surveyed') return asked;
  const small = (value: number) => value >= 1 && value <= 4;
  const { group } = items.find(({ id }) => id === item)!;
  if (group === 'skill') return small(count(item)) || small(asked - count(item)) ? 'không nêu' : count(item);
  const answers = items.filter((one) => one['group'] === group).map(({ id = '' }) => id);
  if (!answers.some((id) => small(count(id)))) return count(item);
  const [main = ''] = answers;
  return item === main && !small(count(main)) && asked - count(main) >= 10 ? count(main) : 'không nêu';
}

function percent(part: number, whole: number): string {
  const share = (part / whole) * 100;
  const rounded = Math.round(share);
  return share < 100 && rounded === 100
    ? `${(Math.floor(share * 10) / 10).toFixed(1).replace('.', ',')} %`
    : `${rounded} %`;
}

function share(quarter: string, village: string, item: string): string {
  const value = shown(quarter, village, item);
  return typeof value === 'number' ? percent(value, Number(shown(quarter, village, 'surveyed'))) : value;
}

const questions = items.filter(({ group }) => group !== 'base');
const rowsOf = (scope: ReturnType<typeof $>) =>
  scope
    .find('tbody tr')
    .filter((_, row) => $(row).find('td').length > 0)
    .map((_, row) => [
      [
        words($(row).find('th').text()),
        ...$(row)
          .find('td')
          .get()
          .map((cell) => words($(cell).text())),
      ],
    ])
    .get() as unknown as string[][];

describe('the survey', () => {
  test.each(villages)(
    '$id: the table says what the file says, and hides what the rule hides',
    ({ id = '' }) => {
      const expected = questions.map(({ id: item = '', short = '' }) => {
        const value = shown(latest, id, item);
        const now = typeof value === 'number' ? `${share(latest, id, item)} (${vi(value)} hộ)` : value;
        return [short, now, share(earlier, id, item)];
      });
      expect(rowsOf($(`#${id}`))).toEqual(expected);
      const block = pages.get(`/tien-do/${id}/`)!.$('#ky-nang').parent();
      expect(words(block.text())).toContain(`hỏi ${vi(Number(raw.get(latest)!.get(id)!['surveyed']))} hộ.`);
      expect(words(block.text())).toContain(`Có điện thoại thông minh: ${expected[0]![1]}`);
      expect(block.find('a').attr('href')).toBe(`/tien-do/ky-nang/#${id}`);
    },
  );

  test('sums the commune over the villages that show a count, and compares only the same villages', () => {
    const expected = questions.map(({ id: item = '', short = '' }) => {
      const in_ = (quarter: string) =>
        villages.flatMap(({ id = '' }) => (typeof shown(quarter, id, item) === 'number' ? [id] : []));
      const said = (quarter: string, among: string[]) => {
        const sum = (what: string) => among.reduce((all, id) => all + Number(shown(quarter, id, what)), 0);
        return { share: percent(sum(item), sum('surveyed')), count: sum(item) };
      };
      const [now, before] = [in_(latest), in_(earlier)];
      if (now.length === 0) return [short, 'không nêu', '—'];
      const all = now.length === villages.length ? '' : `, ở ${now.length} ${word}`;
      const today = said(latest, now);
      const both = before.filter((id) => now.includes(id));
      const change =
        before.join() === now.join()
          ? said(earlier, before).share
          : both.length === 0
            ? '—'
            : `${said(earlier, both).share} → ${said(latest, both).share} ở ${both.length} ${word}`;
      return [short, `${today.share} (${vi(today.count)} hộ${all})`, change];
    });
    expect(rowsOf($('main table').first())).toEqual(expected);
  });

  test('leads from each skill to the guide that teaches it', () => {
    const links = $('main table')
      .first()
      .find('a')
      .map((_, a) => $(a).attr('href'))
      .get();
    expect(links).toHaveLength(10);
  });

  test('is the same again in the open data, with its code book and why a value is missing', () => {
    const opened = table(`${dist}/du-lieu/khao-sat.csv`);
    expect(opened).toHaveLength(quarters.length * villages.length * items.length);
    for (const row of opened) {
      const value = shown(row['survey']!, row['village']!, row['item']!);
      expect(row['value']).toBe(typeof value === 'number' ? String(value) : '');
      expect(row['value_note']).toBe(
        value === 'không nêu' ? 'không nêu, để không lộ số nhỏ' : typeof value === 'string' ? value : '',
      );
      expect(row['note']).toBe(built !== OWN || sample ? 'Số liệu minh hoạ' : '');
    }
    expect(table(`${dist}/du-lieu/khao-sat-cau-hoi.csv`).map(({ item }) => item)).toEqual(
      items.map(({ id }) => id),
    );
    const described = JSON.parse(readFileSync(`${dist}/du-lieu/datapackage.json`, 'utf8')) as {
      resources: { path: string }[];
    };
    expect(described.resources.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['khao-sat.csv', 'khao-sat-cau-hoi.csv']),
    );
  });

  // Of real figures nobody can say beforehand what they hide.
  if (built !== OWN || sample)
    test('hides something in the samples: a phone of one village, a skill of another', () => {
      const hidden = villages.flatMap(({ id = '' }) => {
        const of = items.map((item) => item['id']!).filter((item) => shown(latest, id, item) === 'không nêu');
        return of.length > 0 ? [of] : [];
      });
      expect(hidden).toEqual([['feature_phone', 'no_phone'], ['skill_services']]);
    });
});

describe('the household form', () => {
  let site: Session;
  beforeAll(async () => {
    site = await Session.open(dist);
  });
  afterAll(() => site.close());

  test('prints on one A4 sheet, with a box for every answer and nothing of the screen', async () => {
    const { page } = await site.page({ viewport: { width: 703, height: 1000 }, javaScriptEnabled: false });
    await page.goto(`${site.origin}/to/phieu-khao-sat/`);
    await page.emulateMedia({ media: 'print' });
    const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' };
    const pdf = (await page.pdf({ format: 'A4', margin })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(await page.locator('#phieu ~ ul svg').count()).toBe(questions.length);
    expect(await page.locator('nav:visible, h1:visible, main a:visible').count()).toBe(0);
    await page.context().close();
  });

  test('is a PDF, too', () => {
    const file = pages.get('/to/phieu-khao-sat/')!.$('main a[href$=".pdf"]').attr('href')!;
    expect(
      readFileSync(dist + file)
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });
});
