// Every duty of the plan as /ve-trang/ shows it: each leads to a page that is there, at a heading that is there.
import { describe, expect, test } from 'vitest';
import { builtPages } from './built.ts';
import { commune, library } from './here.ts';

const pages = new Map(builtPages().map((page) => [page.path, page.$]));
const $ = pages.get('/ve-trang/')!;
const tables = $('#ai-lam-gi, #viec-cua-ke-hoach').nextAll('table');
const { duties } = library.duties;

describe('the table of duties', () => {
  const rows = tables.find('tbody tr').filter((_, row) => $(row).find('td').length > 0);

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

  test('names every section of the plan, those of the bodies first, each with its name', () => {
    const titles = tables
      .find('th[colspan]')
      .map((_, title) => $(title).text().trim())
      .get();
    const bodies = library.plan.filter(({ section }) => section.startsWith('VI.'));
    const others = library.plan.filter((one) => !bodies.includes(one));
    expect(titles).toEqual([...bodies, ...others].map(({ section, title }) => `Mục ${section}: ${title}`));
  });
});

describe('the page about the site', () => {
  const text = $('main').text().replace(/\s+/g, ' ');

  test('says who answers for it, how to tell it from a copy, and what the list of villages lacks', () => {
    expect($('#ai-chiu-trach-nhiem, #trang-that').length).toBe(2);
    const missing = commune.villages_missing;
    for (const path of ['/ve-trang/', '/', '/to/', '/lich/', '/tien-do/']) {
      const said = pages.get(path)!('main').text().replace(/\s+/g, ' ');
      if (missing) expect(said, path).toContain(`chưa được xã xác nhận; còn thiếu ${missing.which}, chờ`);
      else expect(said, path).not.toContain('chưa được xã xác nhận');
    }
  });

  test('words the target of people as the plan has it: of each team, fluent, and at the same time learning', () => {
    expect(text).toContain(
      `Mỗi tháng, mỗi tổ hướng dẫn ít nhất ${commune.targets.people_per_month} người dùng thành thạo`,
    );
    expect(text).toContain('đồng thời học Bình dân học vụ số');
    expect(text).not.toContain('thành thạo một việc');
  });
});
