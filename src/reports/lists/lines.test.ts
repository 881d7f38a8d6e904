// Files as other programs save them (blank lines, CRLF, a byte order mark) → read, and every message names the right line.
import { describe, expect, test } from 'vitest';
import { keptFolder } from '../../../tests/kept-folder.ts';
import { formatIssue } from '../../files/issue.ts';
import { loadReports } from '../load.ts';
import { readSessions } from '../sessions.ts';

const { folder, read, write } = keptFolder('tests/sample', {
  'households.csv': 'village,households,counted_on,source\no-me,1200,2026-09-30,xã\n',
  'targets.csv': 'target,value,from,by,source\nhousehold_share,90,2026-12,,xã\n',
  'corrections.csv':
    'month,village,indicator,old,new,reason,date\n2026-09,xuan-neo,households_guided,800,814,Gửi nhầm,2026-10-02\n',
  'receipts.csv':
    'month,village,team,received,source_kind,version,state,figures\n2026-09,xuan-neo,,2026-09-18,file,1,da-nhan,\n',
});
const countsNow = () => {
  const { reports, issues } = loadReports(folder);
  expect(issues.filter(({ severity }) => severity === 'error').map(formatIssue)).toEqual([]);
  return reports!.editions.map(({ counts }) => counts);
};
const COUNTS = countsNow();

/** A file and a word in its second line that is wrong there. */
const FILES: [file: string, from: string, to: string][] = [
  ['villages.csv', '2026-05-01', '1/5'],
  ['households.csv', '2026-09-30', '30/9'],
  ['indicators.csv', ',cumulative,', ',luy-ke,'],
  ['targets.csv', '2026-12', '13/2026'],
  ['teams.csv', /^([^,]*),\d+/.source, 'bảy'],
  ['editions.csv', '2026-05-19', '19/5'],
  ['corrections.csv', '2026-10-02', '2/10'],
  ['receipts.csv', '2026-09-18', '18/9'],
  ['survey.csv', ',base,', ',goc,'],
  ['surveys.csv', '2026-q3', 'q3'],
  ['results/2026-09.csv', ',814,', ',81O,'],
  ['surveys/2026-q4.csv', ',159,', ',15O,'],
];

const WAYS: [way: string, change: (text: string) => string, line: number][] = [
  ['as it is', (text) => text, 2],
  ['after a blank line', (text) => text.replace('\n', '\n\n'), 3],
  ['after a line of commas', (text) => text.replace('\n', '\n,,\n'), 3],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n'), 2],
  ['with a byte order mark', (text) => `\uFEFF${text}`, 2],
  ['with all three', (text) => `\uFEFF${text.replace('\n', '\n\n')}`.replaceAll('\n', '\r\n'), 3],
];

describe.each(FILES)('%s', (file, from, to) => {
  const spoil = (text: string) =>
    file === 'teams.csv' ? text.replace(/^(xuan-neo,)\d+/m, `$1${to}`) : text.replace(from, to);

  test.each(WAYS)('%s names the right line', (_, change, line) => {
    const path = write(file, change(spoil(read(file))));
    const errors = loadReports(folder).issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(formatIssue).join('\n')).toContain(`${path}:${line}:`);
  });

  test.each(WAYS)('%s is read', (_, change) => {
    write(file, change(read(file)));
    expect(countsNow()).toEqual(COUNTS);
  });
});

test('sessions.csv names the right line, too', () => {
  const file = write('sessions.csv', '\uFEFFdate,village,place,topic\r\n\r\n2026-13-01,,Đình,vneid\r\n');
  expect(readSessions(file, [], ['vneid']).issues.map(({ line }) => line)).toEqual([3]);
});

test('commune.yaml with CRLF and a byte order mark names the right line', () => {
  const text = read('commune.yaml').replace('household_share: 80', 'household_share: 180');
  const line = text.split('\n').findIndex((one) => one.includes('180')) + 1;
  write('commune.yaml', `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  expect(loadReports(folder).issues.map(({ line }) => line)).toContain(line);
});
