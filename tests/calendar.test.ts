// The calendar of the repository: nothing invented in it, a feed for every village, a way there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { word } from './here.ts';
import { loadReports } from '../src/reports/load.ts';
import { builtPages } from './built.ts';

const pages = builtPages();
const { $ } = pages.find(({ path }) => path === '/lich/')!;

describe('the calendar', () => {
  test('without sessions says so, and whom to ask', () => {
    expect($('[data-until]').length).toBe(0);
    const none = $('#chua-co-buoi');
    expect(none.attr('hidden')).toBeUndefined();
    expect(none.text()).toContain('Chưa có buổi học nào được đặt lịch.');
  });

  test('without sessions invites nobody to see them', () => {
    expect($('#gui').length).toBe(0);
    expect($('main').text()).not.toContain(`Bà con mở xem buổi của ${word} mình.`);
  });

  test('has a feed of each village and of all, which a calendar can read', () => {
    const ids = loadReports('data').reports!.lists.villages.map(({ id }) => id);
    const links = $('main a[href$=".ics"]')
      .map((_, a) => $(a).attr('href')!)
      .get();
    expect(links).toEqual(['ca-xa', ...ids].map((id) => `/lich/${id}.ics`));
    for (const path of links) {
      const root = new ICAL.Component(ICAL.parse(readFileSync(join('dist', path), 'utf8')) as unknown[]);
      expect(root.getFirstPropertyValue('x-wr-timezone')).toBe('Asia/Ho_Chi_Minh');
      expect(root.getAllSubcomponents('vevent')).toEqual([]);
    }
  });

  test.each(['/', '/to/', '/tap-huan/'])('is led to from %s', (from) => {
    expect(pages.find(({ path }) => path === from)!.$('main a[href="/lich/"]').length).toBe(1);
  });
});
