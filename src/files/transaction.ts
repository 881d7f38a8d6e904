// Several files of a folder changed as one, by one process at a time: after a kill, a power cut or a full disk the folder is
// the old one or the new one, and whoever reads it sees one of the two.
import { existsSync, rmSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { listFilesBelow, writeWhole } from './disk.ts';
import { INTENT, isOurs, readIntent, type Intent } from './intent.ts';
import { InputError, issue } from './issue.ts';
import { lockOwner, takeLock } from './lock.ts';
import { isRunning, sleep } from './process.ts';

const LOCK = '.dang-ghi.lock';
/** A change takes milliseconds, a whole import seconds. */
const PATIENCE = 10_000;

/** Folders this process has the right to change. */
const held = new Set<string>();

/**
 * Runs what reads the folder and then changes it, with nobody else changing it meanwhile. What a killed process had decided is
 * finished before. Throws an InputError when another process does not finish in time.
 */
export function withWriter<T>(folder: string, run: () => T, patience = PATIENCE): T {
  const place = resolve(folder);
  if (held.has(place)) return run();
  const lock = takeLock(join(folder, LOCK), patience);
  if (!('unlock' in lock)) throw busy(folder, lock.owner);
  held.add(place);
  const leave = () => {
    held.delete(place);
    lock.unlock();
  };
  let result: T;
  try {
    repair(folder);
    result = run();
  } catch (error) {
    leave();
    throw error;
  }
  if (result instanceof Promise) return result.finally(leave) as T;
  leave();
  return result;
}

/** Writes all files and removes those that go, or, if it throws before the decision, none. */
export function commit(folder: string, changes: Intent): void {
  const files = Object.fromEntries(
    Object.entries(changes).map(([name, text]) => [name.replaceAll(sep, '/'), text]),
  );
  if (!isOurs(folder, files)) throw new Error(`not files of the folder: ${Object.keys(files).join(', ')}`);
  withWriter(folder, () => {
    writeWhole(join(folder, INTENT), JSON.stringify(files));
    finish(folder, files);
  });
}

/**
 * Finishes a change that was decided and cut short, and clears what a killed process left; waits while its process lives.
 * Cheap when there is none. Throws an InputError when the change is not one of ours, or the process does not end.
 */
export function recover(folder: string, patience = PATIENCE): void {
  if (!existsSync(folder) || held.has(resolve(folder))) return;
  for (const until = Date.now() + patience; isUnfinished(folder); sleep(5)) {
    const owner = lockOwner(join(folder, LOCK));
    const decided = existsSync(join(folder, INTENT));
    if (owner === undefined) return clear(folder, decided, patience);
    // Nothing has been changed yet: the folder can be read as it is. A lock without an owner soon has one, or is cleared.
    if (!decided && !Number.isNaN(owner)) return;
    if (Date.now() >= until) throw busy(folder, owner);
  }
}

/** Where nothing was decided the folder can be read as it is, also where it may not be written. */
function clear(folder: string, decided: boolean, patience: number): void {
  try {
    withWriter(folder, () => undefined, patience);
  } catch (error) {
    if (decided || existsSync(join(folder, INTENT))) throw error;
  }
}

/** How often a reader looks again before it stands in line with the writers: a folder that never rests is rare. */
const LOOKS = 5;

/** What `read` makes of the folder when nobody changes it meanwhile; reads again when somebody did. */
export function readWhole<T>(folder: string, read: () => T, patience = PATIENCE): T {
  for (let looks = 0; looks < LOOKS; looks++) {
    recover(folder, patience);
    const before = stateOf(folder);
    const isWhole = () => held.has(resolve(folder)) || (before !== undefined && before === stateOf(folder));
    try {
      const result = read();
      if (isWhole()) return result;
    } catch (error) {
      if (isWhole()) throw error;
    }
  }
  return withWriter(folder, read, patience);
}

/** Every file with its place on the disk and its time; undefined while files are being changed. */
function stateOf(folder: string): string | undefined {
  if (!existsSync(folder)) return '';
  if (existsSync(join(folder, INTENT))) return undefined;
  const files = listFilesBelow(folder).filter(
    (name) => name !== INTENT && !name.startsWith(LOCK) && !TEMPORARY.test(name),
  );
  const states = files.map((name) => {
    const stat = statSync(join(folder, name), { bigint: true, throwIfNoEntry: false });
    return stat && `${name} ${stat.ino} ${stat.mtimeNs} ${stat.size}`;
  });
  return existsSync(join(folder, INTENT)) ? undefined : states.join('\n');
}

const TEMPORARY = /\.(\d+)\.tmp$/;
/** The lock, and what a process killed while it cleared a dead one left; not the places of those who wait. */
const isLock = (name: string) => name.startsWith(LOCK) && !name.includes('.wait-');
const isOwn = (name: string) => name === INTENT || isLock(name);

const isUnfinished = (folder: string) =>
  listFilesBelow(folder).some((name) => isOwn(name) || isAbandoned(name));

/** True for the temporary file of a process that is gone, or that no longer writes here. */
function isAbandoned(name: string): boolean {
  const pid = Number(TEMPORARY.exec(name)?.[1]);
  return pid === process.pid || (!Number.isNaN(pid) && !isRunning(pid));
}

/** Only for the process that has the lock. */
function repair(folder: string): void {
  const decided = readIntent(folder);
  if (decided) finish(folder, decided);
  for (const name of listFilesBelow(folder))
    if (isAbandoned(name) || (isLock(name) && name !== LOCK)) rmSync(join(folder, name), { force: true });
}

function finish(folder: string, files: Intent): void {
  for (const [name, text] of Object.entries(files)) {
    if (text === null) rmSync(join(folder, name), { force: true });
    else writeWhole(join(folder, name), text);
  }
  rmSync(join(folder, INTENT), { force: true });
}

function busy(folder: string, owner: number | undefined): InputError {
  const named = !owner ? '' : ` (tiến trình ${owner})`;
  const what = `Một lệnh khác${named} đang ghi số liệu vào thư mục này, chờ mãi chưa xong.`;
  const fix = `Đợi lệnh đó xong rồi chạy lại. Chắc chắn không còn lệnh nào chạy thì xóa tệp ${join(folder, LOCK)} rồi chạy lại.`;
  return new InputError([issue(folder, what, fix)]);
}
