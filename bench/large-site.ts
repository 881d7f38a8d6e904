// A made-up commune of 30 villages after five years → how long its site takes to build, and its heaviest pages.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pageRows } from './bytes.ts';
import { writeLargeData } from './large-data.ts';
import type { Row } from './table.ts';

const WORK = join('node_modules', '.cache', 'bench-large');
const OUT = join(WORK, 'site');

/** Everything is drawn anew: 30 × 60 share pages, each with its card and its portrait. */
export function largeSiteRows(): Row[] {
  const data = join(WORK, 'data');
  writeLargeData(data, 30, 60);
  rmSync(join('node_modules', '.cache', 'pictures'), { recursive: true, force: true });
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, ['scripts/build.ts', '--out', OUT, '--no-films'], {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: data },
  });
  if (status !== 0) throw new Error(stdout);
  const seconds = (performance.now() - start) / 1000;
  const pages = pageRows(OUT).filter(({ what }) => what.includes('/tien-do/'));
  rmSync(WORK, { recursive: true, force: true });
  return [{ what: 'dựng trang 30 thôn × 60 tháng', value: seconds, unit: 's', limit: 180 }, ...pages];
}
