// A built site → the live build of a self-hosted site, whole or not at all.
import { now as clock } from '../text/clock.ts';
import { mkdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, pruneCache } from '../files/cache.ts';
import { listNames, readText, writeDerived, writeWhole } from '../files/disk.ts';
import { bootstrapConfig, BROTLI_CONFIG, nginxConfig } from './nginx.ts';
import { nextRebuild } from '../text/rebuild.ts';
import { builtOn, markOfBuild } from '../finish/build-mark.ts';
import { keptParts, partsOf, type Build, type Part } from './content.ts';
import { explain, ReleaseError } from './failure.ts';
import { takeLock } from './lock.ts';
import { differences, hash, type Manifest } from './manifest.ts';
import { nextStamp, secondsOf } from './stamp.ts';
import {
  clearUnfinished,
  flip,
  flush,
  flushBelow,
  listReleases,
  liveRelease,
  manifestFile,
  prune,
  readManifest,
  releaseFolder,
  releasesOf,
  stampOf,
  UNFINISHED,
  versionOf,
} from './store.ts';

const KEEP = 5;
/** There while the server may still run with the configuration before, also after a release that failed. */
const TO_RELOAD = '.nginx-chua-nap';
export const COMPRESS_CACHE = cacheFolder('compress');

export interface Publication {
  dist: string;
  /** Absolute folder of the releases. */
  folder: string;
  origin: string;
  now?: Date;
  cache?: string;
  /** Where Debian lists the modules nginx loads. */
  modules?: string;
}

export interface Published {
  release: string;
  /** False when the live build already was this one, whole. */
  changed: boolean;
  files: number;
  kept: number;
  /** The server must reload its configuration. */
  reload: boolean;
}

/** Publishes `dist`. Throws a ReleaseError or the system's error; the live build then is the one before. */
export async function publish(publication: Publication): Promise<Published> {
  const { dist, folder, now = clock(), cache = COMPRESS_CACHE } = publication;
  const version = markOfBuild(dist);
  if (version === undefined)
    throw new ReleaseError(`Trang trong ${dist}/ không nguyên vẹn. Chạy: npm run build, rồi đăng lại.`);
  process.umask(0o022);
  mkdirSync(releasesOf(folder), { recursive: true });
  const unlock = takeLock(folder);
  try {
    clearUnfinished(folder);
    configure(publication);
    const before = liveBuild(folder);
    if (
      before?.manifest.version === version &&
      !isStale(before.folder, dist) &&
      differences(before.folder, before.manifest.files).length === 0
    ) {
      const { files, kept } = before.manifest;
      return {
        release: before.release,
        changed: false,
        files: Object.keys(files).length,
        kept: kept.length,
        reload: isToReload(folder),
      };
    }
    const release = `${nextStamp(now, listReleases(folder).map(stampOf))}-${version}`;
    const manifest = await write(publication, release, before, cache);
    makeLive(folder, release);
    tidy(folder, cache);
    return {
      release,
      changed: true,
      files: Object.keys(manifest.files).length,
      kept: manifest.kept.length,
      reload: isToReload(folder),
    };
  } finally {
    unlock();
  }
}

/** Writes the release beside the others, reads every byte back, and names it when it is on the disk. */
async function write(
  { dist, folder }: Publication,
  release: string,
  before: Build | undefined,
  cache: string,
) {
  const unfinished = releaseFolder(folder, UNFINISHED + release);
  const files: Record<string, string> = {};
  const put = ({ path, bytes, time }: Part) => {
    writeDerived(join(unfinished, path), bytes);
    utimesSync(join(unfinished, path), time, time);
    files[path] = hash(bytes);
  };
  try {
    for await (const part of partsOf(dist, before, secondsOf(stampOf(release)), cache)) put(part);
    const kept = keptParts(before, new Set(Object.keys(files)));
    kept.forEach(put);
    flushBelow(unfinished);
    const wrong = differences(unfinished, files);
    if (wrong.length > 0)
      throw new ReleaseError(`Ổ đĩa ghi sai tệp ${wrong[0]}. Nhờ người quản máy chủ xem ổ đĩa.`);
    const manifest: Manifest = { version: versionOf(release), files, kept: kept.map(({ path }) => path) };
    writeWhole(manifestFile(folder, release), JSON.stringify(manifest));
    renameSync(unfinished, releaseFolder(folder, release));
    flush(join(folder, 'manifests'));
    flush(releasesOf(folder));
    return manifest;
  } catch (error) {
    remove(folder, release);
    throw error;
  }
}

function makeLive(folder: string, release: string): void {
  try {
    flip(folder, release);
  } catch (error) {
    // Live already: only that the disk has it is not certain, which no build before was either.
    if (liveRelease(folder) === release && explain(error) !== undefined) return;
    remove(folder, release);
    throw error;
  }
}

/** True when the live pages say that they should have been built again, which has now been done. */
function isStale(live: string, dist: string): boolean {
  const [old, now] = [live, dist].map((folder) => builtOn(readText(join(folder, 'index.html')) ?? ''));
  return old !== undefined && now !== undefined && now >= nextRebuild(old);
}

/** What can wait for the next release: the new build is live already. */
function tidy(folder: string, cache: string): void {
  try {
    prune(folder, KEEP);
    pruneCache(cache);
  } catch (error) {
    if (explain(error) === undefined) throw error;
  }
}

function remove(folder: string, release: string): void {
  for (const name of [UNFINISHED + release, release])
    rmSync(releaseFolder(folder, name), { recursive: true, force: true });
  rmSync(manifestFile(folder, release), { force: true });
}

function liveBuild(folder: string): (Build & { release: string }) | undefined {
  const release = liveRelease(folder);
  const manifest = release === undefined ? undefined : readManifest(folder, release);
  return release && manifest ? { release, manifest, folder: releaseFolder(folder, release) } : undefined;
}

/** Writes the configuration of the server when it differs, and first that it is to be told. */
function configure({ folder, origin, modules = '/etc/nginx/modules-enabled' }: Publication): void {
  const brotli = join(folder, 'nginx-brotli.conf');
  const config = join(folder, 'nginx.conf');
  const wanted = nginxConfig({ folder, origin });
  const hasBrotli = listNames(modules).some((name) => name.includes('brotli-static'));
  const first = bootstrapConfig({ folder, origin });
  if (first !== undefined) writeWhole(join(folder, 'nginx-lan-dau.conf'), first);
  const changed = readText(config) !== wanted || (readText(brotli) !== undefined) !== hasBrotli;
  if (!changed) return;
  writeWhole(join(folder, TO_RELOAD), '');
  if (hasBrotli) writeWhole(brotli, BROTLI_CONFIG);
  else rmSync(brotli, { force: true });
  writeWhole(config, wanted);
}

const isToReload = (folder: string) => readText(join(folder, TO_RELOAD)) !== undefined;

/** Forgets that the server must reload its configuration: the person at the terminal has been told. */
export function toldToReload(folder: string): void {
  rmSync(join(folder, TO_RELOAD), { force: true });
}
