// The project with something changed in it → the site built of that, for tests of what the content itself does not show.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Puts the sample commune's data, all of it, into the folder `data`; the guides lead to the portal of whoever's site this is. */
export function putSample(data: string): void {
  rmSync(data, { recursive: true, force: true });
  cpSync('tests/sample', data, { recursive: true });
  cpSync('data/links.csv', join(data, 'links.csv'));
}

const LEFT_OUT = ['node_modules', 'dist', '.git', '.astro', '.cache', 'tests', 'shots'];

export interface ChangedSite {
  dist: string;
  remove: () => void;
}

/** Builds the project with the data of another folder. Throws what the build says when it fails. */
export function buildInto(dist: string, data: string, env: Record<string, string> = {}): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--out', dist, '--no-films'],
    {
      env: { ...process.env, ...env, DATA_DIR: data },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stdout + stderr);
}

/** The site as it was built for all tests. */
export const OWN: ChangedSite = { dist: 'dist', remove: () => undefined };

/** A copy of the project that a test may edit: its folder. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'changed-site-'));
  for (const name of readdirSync('.').filter((one) => !LEFT_OUT.includes(one)))
    cpSync(name, join(folder, name), { recursive: true, filter: (one) => !/[\\/]node_modules$/.test(one) });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Copies the project, lets `change` edit the copy, and builds it. Throws what the build says when it fails. */
export function buildChanged(
  change: (folder: string) => void,
  env: Record<string, string> = {},
): ChangedSite {
  const folder = copyProject();
  change(folder);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--no-films'], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (status !== 0) {
    remove();
    throw new Error(stdout + stderr);
  }
  return { dist: join(folder, 'dist'), remove };
}
