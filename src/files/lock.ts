// A path → the right of one process at a time to change what it guards; a killed one leaves nothing to clear by hand.
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { readText, shortHash } from './disk.ts';
import { beginning, isRunning, sleep } from './process.ts';
import { isFirstInLine, standInLine } from './queue.ts';

/** The right, to be given back; or the process that has it. */
export type Lock = { unlock: () => void } | { owner: number };

/** A lock is written in one call after it is made: empty for longer, its process died in between. */
const EMPTY_FOR = 2000;

/** @param patience for how many milliseconds to wait for others, in the order of coming; 0 neither waits nor stands in line */
export function takeLock(path: string, patience = 0): Lock {
  // The last word is never used twice: what two processes see of a lock is the same only if it is the same lock.
  const text = `${process.pid} ${beginning(process.pid)} ${randomUUID()}\n`;
  const until = Date.now() + patience;
  let ticket: string | undefined;
  try {
    for (;;) {
      const isNext = patience === 0 || isFirstInLine(path, ticket);
      if (isNext && claim(path, text)) break;
      const owner = readText(path);
      // Given back since it was found: nobody has it, so it is tried again at once.
      if (isNext && owner === undefined) continue;
      if (isNext && owner !== undefined && !isHeld(path, owner)) clearDead(path, owner);
      else if (owner !== '' && Date.now() >= until) return { owner: pidOf(owner ?? '') };
      else {
        if (patience > 0) ticket ??= standInLine(path);
        // Who is next looks often; the others leave the machine to those who work.
        sleep(isNext ? 1 : 5 + Math.random() * 10);
      }
    }
  } finally {
    if (ticket) rmSync(ticket, { force: true });
  }
  return {
    unlock: () => {
      if (readText(path) === text) rmSync(path, { force: true });
    },
  };
}

/** The living process that has the lock; undefined when nobody has it. */
export function lockOwner(path: string): number | undefined {
  const owner = readText(path);
  return owner !== undefined && isHeld(path, owner) ? pidOf(owner) : undefined;
}

/** NaN where nobody is named. */
const pidOf = (owner: string) => Number(owner.split(' ')[0] || NaN);

function isHeld(path: string, owner: string): boolean {
  if (owner === '') {
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return Date.now() - made < EMPTY_FOR;
  }
  const [pid, began = ''] = owner.trim().split(' ');
  return isRunning(Number(pid)) && began === beginning(Number(pid));
}

/** True when the lock is ours, false when there is one already. */
function claim(path: string, text: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  let written = false;
  try {
    writeSync(file, text);
    written = true;
  } finally {
    closeSync(file);
    if (!written) rmSync(path, { force: true });
  }
  return true;
}

/**
 * Takes the lock of a dead process away, and only that one: whoever has the right to clear it looks again, so that a
 * lock taken meanwhile by a living process stays.
 */
function clearDead(path: string, dead: string): void {
  const right = takeLock(`${path}.${shortHash(dead)}`);
  if (!('unlock' in right)) return sleep(2);
  try {
    if (readText(path) === dead) rmSync(path, { force: true });
  } finally {
    right.unlock();
  }
}
