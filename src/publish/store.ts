// The folder of a self-hosted site: its builds, which one is live, and how another becomes live at once.
import { closeSync, fsyncSync, lstatSync, openSync, readdirSync, readlinkSync } from 'node:fs';
import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listFilesBelow, listNames, readText } from '../files/disk.ts';
import { isRunning } from '../files/process.ts';
import { ReleaseError } from './failure.ts';
import { LOCK } from './lock.ts';
import { parseManifest, type Manifest } from './manifest.ts';

const RELEASE = /^(\d{8}-\d{6})-([0-9a-f]{10})$/;
/** A release that is being written or removed: never live, cleared by whoever comes next. */
export const UNFINISHED = '.chua-xong-';

export const releasesOf = (folder: string) => join(folder, 'releases');
export const releaseFolder = (folder: string, name: string) => join(releasesOf(folder), name);
export const manifestFile = (folder: string, name: string) => join(folder, 'manifests', `${name}.json`);

/** Complete releases, oldest first. */
export function listReleases(folder: string): string[] {
  return listNames(releasesOf(folder)).filter((name) => RELEASE.test(name));
}

export const versionOf = (release: string) => RELEASE.exec(release)?.[2] ?? '';
export const stampOf = (release: string) => RELEASE.exec(release)?.[1] ?? '';

/** The live release; undefined before the first. Throws when something else stands in its place. */
export function liveRelease(folder: string): string | undefined {
  const current = join(folder, 'current');
  const there = lstatSync(current, { throwIfNoEntry: false });
  if (there === undefined) return undefined;
  if (there.isSymbolicLink()) return basename(readlinkSync(current));
  throw new ReleaseError(
    `${current} là thư mục thường, không phải do lệnh này tạo. Đổi tên nó rồi chạy lại.`,
  );
}

/** Undefined when it is missing or damaged: the release then is not whole. */
export function readManifest(folder: string, release: string): Manifest | undefined {
  return parseManifest(readText(manifestFile(folder, release)) ?? '');
}

/** Makes a release live in one step: a request gets the one before or this one, never none. */
export function flip(folder: string, release: string): void {
  const next = join(folder, `current${UNFINISHED}`);
  rmSync(next, { force: true });
  symlinkSync(join('releases', release), next);
  renameSync(next, join(folder, 'current'));
  flush(folder);
}

/** Waits until a file, or the names in a folder, are on the disk. */
export function flush(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Every file of a folder, then the folders from the inside out. */
export function flushBelow(folder: string): void {
  const files = listFilesBelow(folder);
  for (const file of files) flush(join(folder, file));
  const folders = new Set(files.flatMap((file) => ancestors(dirname(file))));
  for (const one of [...folders].sort((a, b) => b.length - a.length)) flush(join(folder, one));
}

function ancestors(path: string): string[] {
  return path === '.' ? ['.'] : [path, ...ancestors(dirname(path))];
}

/** Clears what killed releases left. Only for the holder of the lock. */
export function clearUnfinished(folder: string): void {
  for (const place of [folder, releasesOf(folder), join(folder, 'manifests')])
    for (const name of listNames(place).filter((one) => one.includes(UNFINISHED) || isAbandoned(one)))
      rmSync(join(place, name), { recursive: true, force: true });
  const known = new Set(readdirSync(releasesOf(folder)));
  for (const name of listNames(join(folder, 'manifests')))
    if (!known.has(basename(name, '.json'))) rmSync(join(folder, 'manifests', name), { force: true });
}

/** True for a temporary file whose process is gone, and for what a process killed while it cleared a lock left. */
function isAbandoned(name: string): boolean {
  const pid = /\.(\d+)\.tmp$/.exec(name)?.[1];
  return name.startsWith(`${LOCK}.`) || (pid !== undefined && !isRunning(Number(pid)));
}

/** Removes all but the newest releases and the live one; half removed, a release is no release. */
export function prune(folder: string, keep: number): void {
  const live = liveRelease(folder);
  const old = listReleases(folder).slice(0, -keep);
  for (const release of old.filter((name) => name !== live)) {
    const away = join(releasesOf(folder), UNFINISHED + release);
    renameSync(releaseFolder(folder, release), away);
    rmSync(away, { recursive: true, force: true });
    rmSync(manifestFile(folder, release), { force: true });
  }
}
