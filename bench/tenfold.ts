// The site as it is, and with ten times its villages and guides → how much longer the larger one takes to build from nothing.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { listNames, readText, writeDerived } from '../src/files/disk.ts';
import { writeLargeData } from './large-data.ts';
import type { Row } from './table.ts';

const TIMES = 10;
const [VILLAGES, MONTHS] = [9, 5];
const USED = [
  'src',
  'scripts',
  'content',
  'data',
  'public',
  'package.json',
  'tsconfig.json',
  'astro.config.mjs',
];

/** 2 to 5 letters that no guide has yet. */
function shortOf(number: number): string {
  const letter = (value: number) => String.fromCharCode(97 + (value % 26));
  return `q${letter(number / 676)}${letter(number / 26)}${letter(number)}x`;
}

/** Every guide nine times more, each under an address, a short address and a title of its own. */
function multiplyGuides(folder: string): void {
  const guides = join(folder, 'content', 'guides');
  let number = 0;
  for (const slug of listNames(guides))
    for (let copy = 2; copy <= TIMES; copy++) {
      const target = join(guides, `${slug}-${copy}`);
      cpSync(join(guides, slug), target, { recursive: true });
      const text = readText(join(target, 'index.mdx')) ?? '';
      const renamed = text
        .replace(/^title: (["']?)/m, `title: $1${copy}. `)
        .replace(/^summary: (["']?)/m, `summary: $1${copy}. `)
        .replace(/^short: .*$/m, `short: ${shortOf(number++)}`);
      writeDerived(join(target, 'index.mdx'), renamed);
    }
}

/** Builds a copy of the project, everything drawn anew; seconds. */
function seconds(times: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-tenfold-'));
  try {
    for (const name of readdirSync('.').filter((one) => USED.includes(one)))
      cpSync(name, join(folder, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    writeLargeData(join(folder, 'data'), VILLAGES * times, MONTHS);
    if (times > 1) multiplyGuides(folder);
    rmSync(join('node_modules', '.cache', 'pictures'), { recursive: true, force: true });
    const start = performance.now();
    // What a phone may keep is limited, and 270 guides are beyond it.
    const { status, stdout } = spawnSync(
      process.execPath,
      ['scripts/build.ts', '--no-offline', '--no-films'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    if (status !== 0) throw new Error(stdout);
    return (performance.now() - start) / 1000;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function tenfoldRows(): Row[] {
  const one = seconds(1);
  const ten = seconds(TIMES);
  return [
    { what: `dựng từ đầu ${VILLAGES} thôn`, value: one, unit: 's' },
    { what: `dựng từ đầu ${VILLAGES * TIMES} thôn, số bài gấp ${TIMES}`, value: ten, unit: 's' },
    { what: 'lâu hơn', value: ten / one, unit: 'lần', limit: 11 },
  ];
}
