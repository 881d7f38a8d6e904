import * as cheerio from 'cheerio';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../guides/load.ts';
import { loadReports } from '../reports/load.ts';
import { protect } from '../reports/public/protect.ts';
import type { Day } from '../text/date.ts';
import { newsOf, toAtom, toJsonFeed, type News } from './feed.ts';

const channel = { name: 'Trang & xã', description: 'Tin', author: 'xã <A>', origin: 'https://xa.vn' };
const item: News = {
  id: 'https://xa.vn/huong-dan/a/',
  title: 'Bài <một> & "hai"',
  summary: 'Làm từng bước',
  day: '2026-11-22' as Day,
};

describe('news', () => {
  const guides = loadLibrary('content', 'data/links.csv').library!.guides;
  const reports = protect(loadReports('tests/sample').reports!);
  const news = newsOf(guides, reports, 'https://xa.vn');

  test('are the guides by the day they were checked and the editions by the day they came in, newest first', () => {
    const days = news.map(({ day }) => day);
    expect(days).toEqual([...days].sort().reverse());
    expect(news.length).toBe(Math.min(40, guides.length + reports.editions.length));
    expect(news.find(({ id }) => id === 'https://xa.vn/tien-do/2026-09/')).toMatchObject({
      title: 'Kết quả tháng 9/2026 (Số liệu minh hoạ)',
      day: '2026-09-18',
    });
  });

  test('have ids of their own that name no day and no title', () => {
    expect(new Set(news.map(({ id }) => id)).size).toBe(news.length);
    const retold = guides.map((guide) => ({ ...guide, title: 'Tên mới', checked: '2027-01-01' as Day }));
    const again = newsOf(retold, reports, 'https://xa.vn').map(({ id }) => id);
    expect(again.sort()).toEqual(news.map(({ id }) => id).sort());
  });
});

describe('the feeds', () => {
  test('Atom is well-formed XML with everything a reader needs', () => {
    const $ = cheerio.load(toAtom(channel, [item]), { xml: true });
    expect($('feed > title').text()).toBe('Trang & xã');
    expect($('feed > author > name').text()).toBe('xã <A>');
    expect($('feed > link[rel=self]').attr('href')).toBe('https://xa.vn/tin.xml');
    expect($('entry > id').text()).toBe(item.id);
    expect($('entry > title').text()).toBe(item.title);
    expect($('entry > updated').text()).toBe('2026-11-22T00:00:00+07:00');
    expect($('feed > updated').text()).toBe('2026-11-22T00:00:00+07:00');
  });

  test('JSON Feed says the same', () => {
    expect(JSON.parse(toJsonFeed(channel, [item]))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'https://xa.vn/tin.json',
      items: [{ id: item.id, url: item.id, title: item.title, date_published: '2026-11-22T00:00:00+07:00' }],
    });
  });
});
