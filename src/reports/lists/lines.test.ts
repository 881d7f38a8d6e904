// Files as other programs save them (blank lines, CRLF, a byte order mark) → read, and every message names the right line.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatIssue } from '../../files/issue.ts';
import { loadReports } from '../load.ts';
import { readSessions } from '../sessions.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lines-'));
  cpSync('tests/sample', folder, { recursive: true });
  writeFileSync(
    join(folder, 'households.csv'),
    'village,households,counted_on,source\no-me,1200,2026-09-30,xã\n',
  );
  writeFileSync(join(folder, 'targets.csv'), 'target,value,from,by,source\nhousehold_share,90,2026-12,,xã\n');
  writeFileSync(
    join(folder, 'corrections.csv'),
    'month,village,indicator,old,new,reason,date\n2026-09,xuan-neo,households_guided,800,814,Gửi nhầm,2026-10-02\n',
  );
  writeFileSync(
    join(folder, 'receipts.csv'),
    'month,village,team,received,source_kind,version,state,figures\n2026-09,xuan-neo,,2026-09-18,file,1,da-nhan,\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

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
    const path = join(folder, file);
    writeFileSync(path, change(spoil(readFileSync(path, 'utf8'))));
    const errors = loadReports(folder).issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(formatIssue).join('\n')).toContain(`${path}:${line}:`);
  });

  test.each(WAYS)('%s is read', (_, change) => {
    const path = join(folder, file);
    const before = loadReports(folder).reports;
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    const { reports, issues } = loadReports(folder);
    expect(issues.filter(({ severity }) => severity === 'error').map(formatIssue)).toEqual([]);
    expect(reports?.editions.map(({ counts }) => counts)).toEqual(
      before?.editions.map(({ counts }) => counts),
    );
  });
});

test('sessions.csv names the right line, too', () => {
  const file = join(folder, 'sessions.csv');
  writeFileSync(file, '\uFEFFdate,village,place,topic\r\n\r\n2026-13-01,,Đình,vneid\r\n');
  expect(readSessions(file, [], ['vneid']).issues.map(({ line }) => line)).toEqual([3]);
});

test('commune.yaml with CRLF and a byte order mark names the right line', () => {
  const path = join(folder, 'commune.yaml');
  const text = readFileSync(path, 'utf8').replace('household_share: 80', 'household_share: 180');
  const line = text.split('\n').findIndex((one) => one.includes('180')) + 1;
  writeFileSync(path, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  expect(loadReports(folder).issues.map(({ line }) => line)).toContain(line);
});
