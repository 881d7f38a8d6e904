// Words npm kept to itself, and words that are nearly right → exit code 2, nothing written, and what to type instead.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { listNames, readText } from '../src/files/disk.ts';
import { today } from '../src/text/clock.ts';
import { addDays, type Month } from '../src/text/date.ts';
import { whyNoFile } from '../src/terminal/file-words.ts';
import { sayKept } from '../src/terminal/kept-options.ts';
import { whyNoDay, whyNoMonth, whyNoQuarter } from '../src/terminal/period-words.ts';

const folder = mkdtempSync(join(tmpdir(), 'words-'));
afterAll(() => rmSync(folder, { recursive: true }));
const EXPORT = 'tests/exports/2026-09-one-village-silent.csv';
const NAMED = join(folder, 'Báo cáo tháng 9.csv');
cpSync(EXPORT, NAMED);

const OPTIONS = {
  month: { type: 'string' },
  reason: { type: 'string' },
  'dry-run': { type: 'boolean' },
  replace: { type: 'boolean' },
} as const;

describe('what npm kept', () => {
  const said = (words: string[], environment: Record<string, string>) =>
    sayKept('import', words, OPTIONS, environment);
  const line = (words: string[], environment: Record<string, string>) =>
    /npm run (.*)/.exec(said(words, environment) ?? '')?.[1];

  test('is nothing in an environment of npm as it is', () => {
    const usual = {
      npm_config_yes: '',
      npm_config_replace_registry_host: 'npmjs',
      npm_config_cafile: '/a.crt',
    };
    expect(said(['bc.xlsx'], usual)).toBeUndefined();
    expect(said(['bc.xlsx'], { npm_config_replace_registry_host: 'npm.xa.vn' })).toBeUndefined();
  });

  test('is said with the right words for every terminal', () => {
    expect(said(['báo cáo.xlsx'], { npm_config_dry_run: 'true' })).toBe(
      `npm đã giữ lại --dry-run, lệnh không nhận được, nên chưa làm gì cả.
Trước phần này phải có hai dấu gạch --, mà PowerShell có khi bỏ mất hai dấu ấy. Gõ lại:
  trong PowerShell:                     npm.cmd run import -- "báo cáo.xlsx" --dry-run
  trong cmd, hoặc trên máy Mac, Linux:  npm run import -- "báo cáo.xlsx" --dry-run`,
    );
  });

  test.each([
    [['x.csv'], { npm_config_month: '2026-09' }, 'import -- x.csv --month 2026-09'],
    [['x.csv', '2026-09'], { npm_config_month: 'true' }, 'import -- x.csv 2026-09 --month …'],
    [['x.csv'], { npm_config_replace_registry_host: 'true' }, 'import -- x.csv --replace'],
    [[], { npm_config_replace_registry_host: 'x.csv' }, 'import -- x.csv --replace'],
    [
      ['x.csv', 'gửi nhầm'],
      { npm_config_replace_registry_host: '--reason' },
      'import -- x.csv "gửi nhầm" --replace --reason …',
    ],
  ])('%j %j is typed as %s', (words, environment, right) => expect(line(words, environment)).toBe(right));

  test('is refused by every command that takes options', () => {
    const scripts = listNames('scripts').filter((name) => /^[\w-]+\.ts$/.test(name));
    const own = scripts.filter((name) =>
      /parseArgs.*'node:util'/.test(readText(join('scripts', name)) ?? ''),
    );
    expect(own).toEqual(['command-line.ts']);
  });

  test('stops an import before it writes', () => {
    const data = join(folder, 'data');
    cpSync('tests/sample', data, { recursive: true });
    rmSync(join(data, 'results', '2026-09.csv'));
    const run = spawnSync(process.execPath, ['scripts/import.ts', EXPORT, '--data', data], {
      encoding: 'utf8',
      env: { ...process.env, npm_config_dry_run: 'true' },
    });
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain(`npm.cmd run import -- ${EXPORT} --data ${data} --dry-run`);
    expect(existsSync(join(data, 'results', '2026-09.csv'))).toBe(false);
  });
});

describe('a month, a quarter, a day', () => {
  const NOVEMBER = '2026-11' as Month;
  test.each([
    ['11/2026', 'viết năm trước, tháng sau. Viết 2026-11.'],
    ['tháng 11/2026', 'viết năm trước, tháng sau. Viết 2026-11.'],
    ['tháng 3', 'thiếu năm. Viết cả năm, ví dụ 2026-03.'],
    ['T12', 'thiếu năm. Viết cả năm, ví dụ 2026-12.'],
    ['11', 'thiếu năm. Viết cả năm, ví dụ 2026-11.'],
    ['tháng', 'có dấu cách nên bị tách ra. Viết liền, ví dụ 2026-11.'],
    ['2026-11-18', 'đây là một ngày, không phải tháng. Viết 2026-11.'],
    ['2026-13', 'không phải tháng. Viết dạng 2026-11.'],
  ])('--month "%s" is told', (word, why) => expect(whyNoMonth('--month', word, NOVEMBER)).toContain(why));

  test('a quarter and a day in the order people say them are reported', () => {
    expect(whyNoQuarter('--quarter', 'quý 4/2026')).toBe(
      '--quarter "quý 4/2026": quý viết năm trước. Viết 2026-q4.',
    );
    expect(whyNoDay('--received', '18/11/2026')).toBe(
      '--received "18/11/2026": ngày viết năm trước, rồi tháng, rồi ngày. Viết 2026-11-18.',
    );
  });
});

test.each([
  [NAMED.split(' '), `Tên tệp có dấu cách thì phải đặt cả tên trong dấu nháy: "${NAMED}".`],
  [
    ['khong', 'co.xlsx'],
    'Không có tệp "khong". Nếu tên tệp có dấu cách thì đặt cả tên trong dấu nháy: "khong co.xlsx".',
  ],
  [['khong-co.xlsx'], 'Không có tệp "khong-co.xlsx". Kiểm tra lại tên và thư mục.'],
  [
    ['tests/exports/2026-09-one-vilage-silent.csv'],
    `Không có tệp "tests/exports/2026-09-one-vilage-silent.csv". Ý là "${EXPORT}"?`,
  ],
  [
    ['data/inbox'],
    '"data/inbox" là thư mục, không phải tệp. Ghi tên một tệp bảng ở trong đó; muốn nhận mọi tệp trong data/inbox thì chạy npm run inbox.',
  ],
  [[EXPORT, '2026-11'], '"2026-11" là tháng 11/2026, không phải tệp. Viết --month 2026-11, và ghi tên tệp.'],
])('%j is told', (words, why) => expect(whyNoFile(words)).toBe(why));

test.each([
  [
    'import',
    [EXPORT, '--month', '11/2026'],
    '--month "11/2026": tháng 11/2026 viết năm trước, tháng sau. Viết 2026-11.',
  ],
  ['import', [EXPORT, '--received', addDays(today(), 1)], 'là ngày chưa tới'],
  ['new-month', ['11/2026'], 'Tháng "11/2026": tháng 11/2026 viết năm trước, tháng sau. Viết 2026-11.'],
  ['new-month', ['tháng', '11'], 'thiếu năm'],
  ['new-survey', ['q4/2026'], 'Quý "q4/2026": quý viết năm trước. Viết 2026-q4.'],
])('%s %j ends in a sentence, exit code 2', (command, words, why) => {
  const out = join(folder, command);
  mkdirSync(out, { recursive: true });
  const own = command === 'import' ? ['--data', 'tests/sample'] : ['--out', out];
  const run = spawnSync(process.execPath, [`scripts/${command}.ts`, ...words, ...own], { encoding: 'utf8' });
  expect([run.status, run.stdout]).toEqual([2, '']);
  expect(run.stderr).toContain(why);
  expect(run.stderr.split('\n').length).toBeLessThan(5);
  expect(readdirSync(out)).toEqual([]);
});

test.each(listNames('windows'))(
  'windows/%s is plain: ASCII, CRLF, every word dropped on it handed on whole',
  (name) => {
    const text = readText(join('windows', name)) ?? '';
    expect(text).toMatch(/^[\x20-\x7e\r\n]+$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toMatch(/^node scripts\\with-install\.mjs import (--dry-run |--accept-warnings )?%\*\r$/m);
  },
);
