// Every duty of the plan as /ve-trang/ shows it: each leads to a page that is there, at a heading that is there.
import { describe, expect, test } from 'vitest';
import { readPages } from '../scripts/pages.ts';
import { loadLibrary } from '../src/guides/load.ts';

const pages = new Map(readPages('dist').map((page) => [page.path, page.$]));
const $ = pages.get('/ve-trang/')!;
const table = $('#viec-cua-ke-hoach').next('table');
const { duties } = loadLibrary('content', 'data/links.csv').library!.duties;

describe('the table of duties', () => {
  const rows = table.find('tbody tr').filter((_, row) => $(row).find('td').length > 0);

  test('has every duty, with its places, none twice', () => {
    expect(rows.length).toBe(duties.length);
    const links = rows
      .find('a')
      .map((_, a) => $(a).attr('href'))
      .get();
    expect([...links].sort()).toEqual(duties.flatMap(({ places }) => places.map(({ page }) => page)).sort());
    const names = rows.map((_, row) => $(row).find('th').text().trim()).get();
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => /[{}]/.test(name))).toEqual([]);
  });

  test('leads only to pages and headings that are there', () => {
    const dead = rows
      .find('a')
      .map((_, a) => {
        const [path = '', id] = $(a).attr('href')!.split('#');
        const page = pages.get(path);
        return page && (id === undefined || page(`[id="${id}"]`).length === 1) ? [] : $(a).attr('href');
      })
      .get();
    expect(dead).toEqual([]);
  });

  test('names the sections of the plan that have duties', () => {
    const titles = table
      .find('th[colspan]')
      .map((_, title) => $(title).text().trim())
      .get();
    expect(titles).toEqual(
      [
        'I.2',
        'II.1',
        'II.2',
        'III.1',
        'III.2.1',
        'III.2.2',
        'III.3.1',
        'III.3.2',
        'III.3.3',
        'VI.1',
        'VI.5',
        'VI.6',
        'VI.7',
      ].map((section) => `Mục ${section}`),
    );
  });
});
