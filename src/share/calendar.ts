// Sessions to come → calendars (RFC 5545) a phone can subscribe to, and the moment each session is over.
import type { Session } from '../reports/sessions.ts';
import { addDays, type Day } from '../text/date.ts';

const ZONE = 'Asia/Ho_Chi_Minh';

/** A session with the words of its event. */
export interface Event {
  session: Session;
  /** Minutes it lasts where its end is not written down. */
  minutes: number;
  title: string;
  place: string;
  about: string;
  url: string;
}

export interface Calendar {
  /** Without commas: phones differ in how they read an escaped one here. */
  name: string;
  /** Who makes it: the site's name. */
  maker: string;
  /** Official code of the commune: names the events for ever, wherever the site moves. */
  code: string;
  /** The day it was built. */
  stamp: Day;
}

const clock = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** "21:00": written down, or from the length of its plan; midnight at the latest. null without a beginning. */
export function endOf({ start, end }: Session, minutes: number): string | null {
  if (start === null) return null;
  const [hours = 0, rest = 0] = start.split(':').map(Number);
  return end ?? clock(Math.min(hours * 60 + rest + minutes, 23 * 60 + 59));
}

/** The moment it is over, in Việt Nam: "2026-12-05T21:00:00+07:00"; the end of its day when no time is known. */
export function overAt(session: Session, minutes: number): string {
  const end = endOf(session, minutes);
  return end === null ? `${addDays(session.day, 1)}T00:00:00+07:00` : `${session.day}T${end}:00+07:00`;
}

/** Those not over yet. */
export function upcoming<T extends Pick<Event, 'session' | 'minutes'>>(events: readonly T[], now: Date): T[] {
  return events.filter(({ session, minutes }) => Date.parse(overAt(session, minutes)) > now.getTime());
}

/** Text of a property: commas, semicolons, backslashes and line breaks escaped. */
const escape = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** A line in pieces of at most 75 octets, none of them ending inside a letter. */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}

const compact = (text: string) => text.replace(/[-:]/g, '');

function times({ session, minutes }: Event): string[] {
  const end = endOf(session, minutes);
  if (session.start === null || end === null)
    return [
      `DTSTART;VALUE=DATE:${compact(session.day)}`,
      `DTEND;VALUE=DATE:${compact(addDays(session.day, 1))}`,
    ];
  const at = (time: string) => `TZID=${ZONE}:${compact(session.day)}T${compact(time)}00`;
  return [`DTSTART;${at(session.start)}`, `DTEND;${at(end)}`];
}

/** The same session keeps its name when hour, place or words change: phones move the event, not add one. */
function event(one: Event, { code, stamp }: Calendar): string[] {
  const { day, village, topic, nth } = one.session;
  return [
    'BEGIN:VEVENT',
    `UID:${day}-${village ?? 'ca-xa'}-${topic}${nth === undefined ? '' : `-${nth}`}@xa-${code}`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    ...times(one),
    `SUMMARY:${escape(one.title)}`,
    `LOCATION:${escape(one.place)}`,
    `DESCRIPTION:${escape(one.about)}`,
    `URL:${one.url}`,
    'END:VEVENT',
  ];
}

/** Việt Nam has kept one hour since 1975. The zone also makes a calendar without events a whole one. */
const TIMEZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** The whole file, lines folded and ended as the standard asks. */
export function toCalendar(calendar: Calendar, events: readonly Event[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escape(calendar.maker)}//VI`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(calendar.name)}`,
    `X-WR-TIMEZONE:${ZONE}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...TIMEZONE,
    ...events.flatMap((one) => event(one, calendar)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
