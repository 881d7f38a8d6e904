// A folder → the right to change it, for one process at a time; a killed one leaves nothing to clear by hand.
import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readText, writeWhole } from '../../src/files/disk.ts';
import { ReleaseError } from './failure.ts';

const NAME = '.dang-dang.lock';

/** When a process began, so that another with its number is not taken for it; empty where the system does not tell. */
function beginning(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The second field, the name, may hold spaces and brackets.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()?.split(' ') ?? [];
    return `${boot}:${fields[19]}`;
  } catch {
    return '';
  }
}

/** True while a process has this number. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isAlive(owner: string): boolean {
  const [pid, began = ''] = owner.trim().split(' ');
  return isRunning(Number(pid)) && began === beginning(Number(pid));
}

/** True when the file could be given the name, false when the name is taken. */
function claim(file: string, name: string): boolean {
  try {
    linkSync(file, name);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes the lock of a dead process away, and only that: one taken meanwhile by a living process is given back. */
function clearDead(lock: string, dead: string): void {
  const aside = `${lock}.${process.pid}.dead`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (readText(aside) !== dead) claim(aside, lock);
  rmSync(aside, { force: true });
}

/** Takes the lock or throws a ReleaseError; returns what gives it back. */
export function takeLock(folder: string): () => void {
  const lock = join(folder, NAME);
  const own = `${lock}.${process.pid}.own`;
  const text = `${process.pid} ${beginning(process.pid)}\n`;
  writeWhole(own, text);
  try {
    for (let tries = 0; !claim(own, lock); tries++) {
      const owner = readText(lock) ?? '';
      if (tries > 5 || (owner !== '' && isAlive(owner)))
        throw new ReleaseError(
          `Một lần đăng khác đang chạy (tiến trình ${owner.split(' ')[0]}). Đợi lần đó xong rồi chạy lại.`,
        );
      if (owner !== '') clearDead(lock, owner);
    }
  } finally {
    rmSync(own, { force: true });
  }
  return () => {
    if (readText(lock) === text) rmSync(lock, { force: true });
  };
}
