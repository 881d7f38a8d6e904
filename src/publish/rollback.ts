// The live build of a self-hosted site → the one before it that says something else, after reading every byte of that.
import { ReleaseError } from './failure.ts';
import { takeLock } from './lock.ts';
import { differences } from './manifest.ts';
import { flip, listReleases, liveRelease, readManifest, releaseFolder, versionOf } from './store.ts';

/**
 * Makes the newest whole release before the live one live, and never one with the same content: that is what is to be left.
 * Returns its name. Throws a ReleaseError when there is none.
 */
export function rollBack(folder: string): string {
  const unlock = takeLock(folder);
  try {
    const live = liveRelease(folder) ?? '';
    const earlier = listReleases(folder)
      .filter((name) => name < live && versionOf(name) !== versionOf(live))
      .reverse();
    const whole = earlier.find((name) => isWhole(folder, name));
    if (whole === undefined)
      throw new ReleaseError('Không còn bản cũ nào nguyên vẹn để quay lại. Bản đang chạy được giữ nguyên.');
    flip(folder, whole);
    return whole;
  } finally {
    unlock();
  }
}

/** True when every byte of the release is what was published. */
export function isWhole(folder: string, release: string): boolean {
  const manifest = readManifest(folder, release);
  return manifest !== undefined && differences(releaseFolder(folder, release), manifest.files).length === 0;
}
