// A book ⇄ one word that any chat carries, with a check sum: a copy to keep, or for the team's other phone.
import { checkSum } from '../../../message/check-sum.ts';
import { parseMonth, type Month } from '../../../text/date.ts';
import { laneKey, laneKeys, type Book, type Counts, type Lane, type Part } from './book.ts';
import { nameFault, tidyName } from '../lane-name.ts';

/** Begins every copy; the number is that of its format. */
export const COPY_MARK = '#SD1';
const COPIES = /#SD\d\S*/g;

const TEAM = 'Tổ ';
const STARTS = /^(\d{0,8}(,|$))*$/;
const LANES = /^([\w%-]{1,300}\.\d{1,8}\.\d{1,8}(,|$))*$/;
const PARTS = /^([A-Z0-9]{6}\.\d{1,8}\.(-?\d{1,8})?(:(-?\d{1,8})?)*(,|$))*$/;

/** Ids of the indicators of a month, in their order; undefined where the page does not know the month. */
export type IdsOf = (month: Month) => readonly string[] | undefined;

const listed = (counts: Counts, keys: readonly string[], mark: string) =>
  keys.map((key) => (key in counts ? counts[key] : '')).join(mark);

/** Every count with the id of its indicator: one read under another heading gives another sum. */
const sumOf = (fields: readonly string[], ids: readonly string[]) => checkSum([...fields, ...ids].join(';'));

/** "#SD1;2026-10;xuan-neo;2;814,,;Ng%C3%B5%20ch%E1%BB%A3.30.12;K7Q2MX.5.3::;8C0A51F2" */
export function writeCopy(book: Book, ids: readonly string[]): string {
  const [village = '', team = ''] = book.team.split('|');
  const keys = [...ids, ...laneKeys(book)];
  const lanes = laneKeys(book).map((key) => {
    const { name, homes, before } = book.lanes[key]!;
    return [encodeURIComponent(name), homes, before].join('.');
  });
  const parts = Object.keys(book.parts)
    .sort()
    .map((phone) => {
      const { version, counts } = book.parts[phone]!;
      return [phone, version, listed(counts, keys, ':')].join('.');
    });
  const starts = listed(book.starts, ids, ',');
  const fields = [COPY_MARK, book.month, village, team.replace(TEAM, ''), starts, lanes.join(), parts.join()];
  return [...fields, sumOf(fields, ids)].join(';');
}

/** 'none' where there is no copy in the text, 'month' where it is of a month this page does not know. */
export type CopyProblem = 'none' | 'damaged' | 'month';

/** The first whole copy in a text. */
export function readCopy(text: string, idsOf: IdsOf): Book | CopyProblem {
  const found = (text.match(COPIES) || []).map((word) => readWord(word, idsOf));
  const whole = found.filter((one) => typeof one !== 'string');
  return whole[0] || found[0] || 'none';
}

function readWord(word: string, idsOf: IdsOf): Book | CopyProblem {
  const fields = word.split(';');
  const sum = fields.pop();
  const [mark, monthText = '', village = '', team = '', starts = '', lanes = '', parts = ''] = fields;
  const month = parseMonth(monthText);
  if (fields.length !== 7 || mark !== COPY_MARK || !month) return 'damaged';
  if (!/^[a-z0-9-]+$/.test(village) || !/^[A-Z0-9]{0,4}$/.test(team)) return 'damaged';
  const ids = idsOf(month);
  if (!ids) return 'month';
  if (sumOf(fields, ids) !== sum || !STARTS.test(starts) || !LANES.test(lanes) || !PARTS.test(parts))
    return 'damaged';
  const named = readLanes(lanes);
  return (
    (named && {
      ...{ month, team: `${village}|${team && TEAM + team}`, lanes: named },
      starts: readCounts(starts.split(','), ids),
      parts: readParts(parts, [...ids, ...Object.keys(named).sort()]),
    }) ||
    'damaged'
  );
}

function readCounts(texts: readonly string[], keys: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  keys.forEach((key, at) => {
    if (texts[at]) counts[key] = Number(texts[at]);
  });
  return counts;
}

/** Only a copy written by hand names somebody under a right sum. */
function readLanes(text: string): Record<string, Lane> | undefined {
  const lanes: Record<string, Lane> = {};
  for (const item of text.split(',').filter(Boolean)) {
    const [encoded = '', homes, before] = item.split('.');
    const name = decoded(encoded);
    if (nameFault(name) !== undefined || tidyName(name) !== name) return undefined;
    lanes[laneKey(name)] = { name, homes: Number(homes), before: Number(before) };
  }
  return lanes;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function readParts(text: string, keys: readonly string[]): Record<string, Part> {
  const parts: Record<string, Part> = {};
  for (const item of text.split(',').filter(Boolean)) {
    const [phone = '', version, counts = ''] = item.split('.');
    parts[phone] = { version: Number(version), counts: readCounts(counts.split(':'), keys) };
  }
  return parts;
}
