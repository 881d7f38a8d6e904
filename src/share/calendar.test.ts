// Sessions → calendars as a parser others use reads them; when each is over.
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Session } from '../reports/sessions.ts';
import type { Day } from '../text/date.ts';
import { endOf, fold, overAt, toCalendar, upcoming, type Event } from './calendar.ts';

const session = (changes: Partial<Session> = {}): Session => ({
  day: '2026-12-05' as Day,
  village: 'xuan-neo',
  place: 'Nhà văn hóa',
  topic: 'vneid-giay-to',
  start: '19:30',
  end: '21:00',
  ...changes,
});
const event = (changes: Partial<Event> = {}): Event => ({
  session: session(),
  minutes: 90,
  title: 'VNeID và giấy tờ',
  place: 'Nhà văn hóa, Thôn Xuân Nẻo; xã \\ "Đại An"',
  about: `Mang theo: thẻ căn cước, điện thoại,\nthẻ bảo hiểm. ${'Chữ dài có dấu ở giữa dòng. '.repeat(8)}`,
  url: 'https://vi-du.vn/tap-huan/vneid-giay-to/',
  ...changes,
});
const CALENDAR = { name: 'Buổi học cả xã', maker: 'Trang số', code: '11086', stamp: '2026-11-22' as Day };

const read = (...events: Event[]) => {
  const root = new ICAL.Component(ICAL.parse(toCalendar(CALENDAR, events)) as unknown[]);
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return root;
};
const first = (...events: Event[]) => new ICAL.Event(read(...events).getFirstSubcomponent('vevent')!);

describe('a calendar', () => {
  test('is read back word for word: commas, semicolons, line breaks, long lines', () => {
    const given = event();
    const got = first(given);
    expect([got.summary, got.location, got.description]).toEqual([given.title, given.place, given.about]);
    expect(got.component.getFirstPropertyValue('url')).toBe(given.url);
    expect(read(given).getFirstPropertyValue('x-wr-calname')).toBe(CALENDAR.name);
  });

  test('has its hours in Việt Nam, which are seven before those of UTC', () => {
    const { startDate, endDate } = first(event());
    expect(startDate.zone.tzid).toBe('Asia/Ho_Chi_Minh');
    expect(startDate.toJSDate().toISOString()).toBe('2026-12-05T12:30:00.000Z');
    expect(endDate.toJSDate().toISOString()).toBe('2026-12-05T14:00:00.000Z');
  });

  test('says when it was made, in UTC', () => {
    const stamp = first(event()).component.getFirstPropertyValue('dtstamp') as InstanceType<typeof ICAL.Time>;
    expect([stamp.toString(), stamp.zone.tzid]).toEqual(['2026-11-22T00:00:00Z', 'UTC']);
  });

  test('gives a session without hours its whole day', () => {
    const { startDate, endDate } = first(event({ session: session({ start: null, end: null }) }));
    expect([startDate.isDate, startDate.toString(), endDate.toString()]).toEqual([
      true,
      '2026-12-05',
      '2026-12-06',
    ]);
  });

  test('keeps the name of an event when its hour, place and words change, and gives others their own', () => {
    const uid = (changes: Partial<Session>, words: Partial<Event> = {}) =>
      first(event({ session: session(changes), ...words })).uid;
    const name = '2026-12-05-xuan-neo-vneid-giay-to@xa-11086';
    expect(uid({})).toBe(name);
    expect(uid({ start: '08:00', end: null, place: 'Đình làng' }, { title: 'Tên khác' })).toBe(name);
    const others = [uid({ village: null }), uid({ day: '2026-12-06' as Day }), uid({ topic: 'an-toan' })];
    expect(new Set([name, ...others]).size).toBe(4);
  });

  test('gives the same lesson of the evening another name than that of the morning', () => {
    const [morning, evening] = [event(), event({ session: session({ start: '19:30', nth: 2 }) })];
    const uids = read(morning, evening)
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one).uid);
    expect(uids).toEqual([
      '2026-12-05-xuan-neo-vneid-giay-to@xa-11086',
      '2026-12-05-xuan-neo-vneid-giay-to-2@xa-11086',
    ]);
  });

  test('has lines of at most 75 octets ended by CRLF, every one whole UTF-8', () => {
    const text = toCalendar(CALENDAR, [event()]);
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(3);
    expect(Buffer.from(text).toString('utf8')).toBe(text);
  });

  test('without sessions is a calendar too', () => {
    const root = read();
    expect(root.getAllSubcomponents('vevent')).toEqual([]);
    expect(root.getAllSubcomponents('vtimezone').length).toBe(1);
    expect(root.getFirstPropertyValue('version')).toBe('2.0');
  });
});

test.each([
  ['a'.repeat(75), ['a'.repeat(75)]],
  ['a'.repeat(76), ['a'.repeat(75), ' a']],
  [`${'a'.repeat(74)}ế`, ['a'.repeat(74), ' ế']],
  [`${'a'.repeat(73)}😀b`, ['a'.repeat(73), ' 😀b']],
])('a line is folded between letters: %s', (line, folded) => {
  expect(fold(line).split('\r\n')).toEqual(folded);
});

describe('a session is over', () => {
  test.each([
    ['at its end', {}, '2026-12-05T21:00:00+07:00'],
    ['after the length of its plan', { end: null }, '2026-12-05T21:00:00+07:00'],
    ['before midnight', { start: '23:30', end: null }, '2026-12-05T23:59:00+07:00'],
    ['with its day', { start: null, end: null }, '2026-12-06T00:00:00+07:00'],
  ])('%s', (_, changes, moment) => expect(overAt(session(changes), 90)).toBe(moment));

  test.each([
    ['2026-12-05T20:59:59+07:00', 1],
    ['2026-12-05T21:00:00+07:00', 0],
    ['2026-12-05T13:59:59Z', 1],
  ])('at %s there are %i to come', (now, count) => {
    expect(upcoming([event()], new Date(now)).length).toBe(count);
  });

  test('its end is known only with its beginning', () => {
    expect([endOf(session(), 60), endOf(session({ end: null }), 60)]).toEqual(['21:00', '20:30']);
    expect(endOf(session({ start: null, end: null }), 60)).toBeNull();
  });
});
