// Guides that have grown old, warnings that have run out, a recording, a calendar of years to come → what pages say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { Session } from '../session.ts';
import { BASE, below, dist, OLD, pageAt, SOUND, YOUNG } from './site.ts';

const page = (path: string) => pageAt(`/huong-dan/${path}`);
const mainOf = (path: string) => page(path).$('main').text();
const FORMS = ['', 'cung-lam/', 'loa/'];

describe('a guide', () => {
  test.each(FORMS)('past its review says so on its page "%s"', (form) => {
    expect(mainOf(`${OLD}/${form}`)).toContain('Bài này đã quá ngày phải xem lại, có chỗ có thể đã cũ.');
  });

  test.each(FORMS)('not yet due says nothing on its page "%s"', (form) => {
    expect(mainOf(`${YOUNG}/${form}`)).not.toContain('quá ngày phải xem lại');
  });
});

describe('a warning', () => {
  test.each(['', 'cung-lam/'])('that has run out is gone from the page "%s", another stays', (form) => {
    expect(page(`${OLD}/${form}`).$('#can-than').length).toBe(0);
    expect(page(`${YOUNG}/${form}`).$('#can-than').length).toBe(1);
  });
});

describe('the loudspeaker', () => {
  test('leaves out what is due for another look: on every day, and on paper', () => {
    const { $ } = pageAt('/loa/');
    expect($('[data-day]').length).toBeGreaterThan(30);
    const link = `a[href="${below(`/huong-dan/${OLD}/loa/`)}"]`;
    expect($(`[data-day] ${link}`).length).toBe(0);
    expect($(`li:has(> ${link})`).text()).toContain('quá ngày xem lại, chưa đọc');
    const titles = pageAt('/in/loa/')
      .$('article h2')
      .map((_, title) => $(title).text())
      .get();
    expect(titles).not.toContain(page(`${OLD}/`).$('h1').text());
    expect(titles).toContain(page(`${YOUNG}/`).$('h1').text());
  });

  test('offers the recording where there is one', () => {
    const recordings = pageAt('/loa/').$('a[href$=".mp3"], a[href$=".m4a"]');
    expect(recordings.length).toBe(1);
    expect(recordings.text().trim()).toBe('Nghe bản thu (30\u00a0KB)');
  });
});

describe('a recording', () => {
  test('is offered with its size, and fetched only on request', () => {
    const { $ } = page(`${OLD}/loa/`);
    const { src, preload, controls } = $('audio').attr() ?? {};
    expect({ src, preload, controls }).toEqual({
      src: below(`/huong-dan/${OLD}/loa.mp3`),
      preload: 'none',
      controls: '',
    });
    expect($('a[download]').text()).toContain('Tải tệp tiếng (30\u00a0KB)');
    expect($('meta[http-equiv="content-security-policy"]').attr('content')).toContain("media-src 'self'");
    expect(page(`${YOUNG}/loa/`).$('audio').length).toBe(0);
  });

  test('is served as it is, at an address that does not name the file', () => {
    expect(readFileSync(join(dist, 'huong-dan', OLD, 'loa.mp3')).equals(SOUND)).toBe(true);
  });
});

describe('the calendar', () => {
  const items = () => {
    const { $ } = pageAt('/lich/');
    return $('[data-until]')
      .map((_, one) => $(one).text().replace(/\s+/g, ' ').trim())
      .get();
  };

  test('shows what is to come, in order, as samples; what is over has left', () => {
    expect(items()).toEqual([
      'Thứ bảy 5/12/2099, 19:30 đến 20:55 Thôn Xuân Nẻo: Nhà văn hóa, cạnh đình Số liệu minh hoạ: VNeID và giấy tờ trong điện thoại',
      'Chủ nhật 6/12/2099, Giờ: hỏi tổ công nghệ số Thôn Ô Mễ: Nhà văn hóa thôn Số liệu minh hoạ: An toàn trên mạng cho cả nhà',
      'Thứ bảy 12/12/2099, 08:00 đến 09:20 Cả xã: Hội trường xã Số liệu minh hoạ: Sổ sức khỏe điện tử và thẻ bảo hiểm',
    ]);
  });

  test('has for each village its own and what is for all', () => {
    const names = (file: string) => {
      const text = readFileSync(join(dist, 'lich', `${file}.ics`), 'utf8');
      const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
      const events = root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
      expect(events.filter(({ summary }) => !summary.startsWith('Số liệu minh hoạ: '))).toEqual([]);
      return events.map(({ uid }) => uid.split('@')[0]);
    };
    const all = '2099-12-12-ca-xa-so-suc-khoe-bao-hiem';
    expect(names('xuan-neo')).toEqual(['2099-12-05-xuan-neo-vneid-giay-to', all]);
    expect(names('o-me')).toEqual(['2099-12-06-o-me-an-toan-tren-mang', all]);
    expect(names('binh-di')).toEqual([all]);
    expect(names('ca-xa').length).toBe(3);
  });

  test('built a while ago hides what is over by the reader’s clock, and says when nothing is left', async () => {
    const session = await Session.open(dist, BASE);
    for (const [now, left] of [
      ['2099-12-05T20:54:00+07:00', 3],
      ['2099-12-05T20:55:00+07:00', 2],
      ['2099-12-12T09:20:00+07:00', 0],
    ] as const) {
      const { page: view, problems } = await session.page();
      await view.clock.setFixedTime(new Date(now));
      await view.goto(session.origin + below('/lich/'));
      expect(await view.locator('[data-until]:visible').count()).toBe(left);
      expect(await view.locator('#chua-co-buoi').isVisible()).toBe(left === 0);
      expect(problems).toEqual([]);
      await view.context().close();
    }
    await session.close();
  });
});
