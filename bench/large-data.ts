// A made-up commune of any size → a data folder, and what it costs to load and check it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../src/files/disk.ts';
import { addMonths, monthsBetween, type Month } from '../src/text/date.ts';
import type { Row } from './table.ts';

const FIRST = '2022-01' as Month;
const COLUMNS = 12;

/** Writes a valid data folder with this many villages and months; counts grow slowly so that nothing contradicts. */
export function writeLargeData(folder: string, villages: number, months: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'results'), { recursive: true });
  for (const name of ['commune.yaml', 'indicators.csv', 'links.csv'])
    cpSync(join('data', name), join(folder, name));
  const ids = Array.from({ length: villages }, (_, v) => `thon-${String(v + 1).padStart(4, '0')}`);
  const list = ids.map((id, v) => `${id},Thôn số ${v + 1},900,2022-01-01,\n`).join('');
  writeWhole(join(folder, 'villages.csv'), `id,name,households,households_on,aliases\n${list}`);
  const head = `village,households_guided,people_guided,vneid_level2,health_book,documents_linked,online_services,smart_haiphong,payment_accounts,shops_online,digital_literacy,channel_followers,sessions\n`;
  monthsBetween(FIRST, addMonths(FIRST, months - 1)).forEach((month, m) => {
    const rows = ids.map((id, v) => {
      const figures = Array.from({ length: COLUMNS - 1 }, (_, i) => (v * 7 + m * 13 + i * 5) % 83);
      return `${[id, 10 + m * 12, ...figures].join(',')}\n`;
    });
    writeWhole(join(folder, 'results', `${month}.csv`), head + rows.join(''));
  });
}

const PROBE = `
const { loadReports } = await import('./src/reports/load.ts');
const start = performance.now();
const { reports } = loadReports(process.argv[1]);
if (!reports) process.exit(1);
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, megabytes: process.resourceUsage().maxRSS / 1024 }));
`;

function measure(villages: number, months: number): { seconds: number; megabytes: number } {
  const folder = join('node_modules', '.cache', 'bench-data');
  writeLargeData(folder, villages, months);
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', PROBE, folder], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error('the large data do not load');
  return JSON.parse(stdout) as { seconds: number; megabytes: number };
}

/** Time and memory for 5 000 villages × 60 months, and how time grows against a fifth of the rows. */
export function loadRows(): Row[] {
  const fifth = measure(1000, 60);
  const whole = measure(5000, 60);
  return [
    { what: 'nạp và kiểm tra 5.000 thôn × 60 tháng', value: whole.seconds, unit: 's', limit: 2 },
    { what: 'bộ nhớ khi đó', value: whole.megabytes, unit: 'MB', limit: 500 },
    { what: '5 lần số dòng thì lâu hơn', value: whole.seconds / fifth.seconds, unit: 'lần', limit: 6 },
  ];
}
