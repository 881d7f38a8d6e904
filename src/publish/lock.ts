// The folder of a self-hosted site → the right to change it, for one process at a time.
import { join } from 'node:path';
import { takeLock as take } from '../files/lock.ts';
import { ReleaseError } from './failure.ts';

export const LOCK = '.dang-dang.lock';

/** Takes the lock or throws a ReleaseError; returns what gives it back. */
export function takeLock(folder: string): () => void {
  const lock = take(join(folder, LOCK));
  if ('unlock' in lock) return lock.unlock;
  throw new ReleaseError(
    `Một lần đăng khác đang chạy (tiến trình ${lock.owner}). Đợi lần đó xong rồi chạy lại.`,
  );
}
