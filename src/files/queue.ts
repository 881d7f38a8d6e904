// Processes that wait for a lock → the order they came in, so that none waits for ever behind those that come again and again.
import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listNames, writeDerived } from './disk.ts';
import { isRunning } from './process.ts';

/** Nobody waits that long; what is older was left by a process whose number another one has now. */
const LONGEST_WAIT = 60_000;
const TICKET = /\.wait-(\d+)-(\d+)$/;

/** Takes a place at the end; returns the file that stands for it. */
export function standInLine(lock: string): string {
  const ticket = `${lock}.wait-${Date.now()}-${process.pid}`;
  writeDerived(ticket, '');
  return ticket;
}

/** True when nobody has waited longer. Places of processes that are gone are cleared. */
export function isFirstInLine(lock: string, ticket: string | undefined): boolean {
  const folder = dirname(lock);
  const waiting = listNames(folder).filter((name) => name.startsWith(basename(lock)) && TICKET.test(name));
  const living = waiting.filter((name) => {
    const [, since, pid] = TICKET.exec(name) ?? [];
    if (isRunning(Number(pid)) && Math.abs(Date.now() - Number(since)) < LONGEST_WAIT) return true;
    rmSync(join(folder, name), { force: true });
    return false;
  });
  return living[0] === undefined || (ticket !== undefined && living[0] === basename(ticket));
}
