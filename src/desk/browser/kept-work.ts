// The work on a month or a quarter ⇄ what this browser keeps of it: what was read and answered, never the files themselves.
import { checkSum } from '../../message/check-sum.ts';
import type { Period } from '../../text/period.ts';
import { NO_ANSWERS, type Answers } from '../judged.ts';
import type { Known } from '../known.ts';
import type { Source } from '../source.ts';

export interface Work {
  sources: Source[];
  answers: Answers;
}

const PREFIX = 'ban-tong-hop ';

/** Of the lists that files were read under: under others they may say something else. */
export const markOf = ({ lists, items }: Known) => checkSum(JSON.stringify([lists, items]));

export const emptyWork = (): Work => ({ sources: [], answers: NO_ANSWERS });

/** Every period there is work on; what was read under other lists is left out. */
export function keptWork(mark: string): Map<Period, Work> {
  const found = new Map<Period, Work>();
  try {
    for (const key of Object.keys(localStorage).filter((one) => one.startsWith(PREFIX))) {
      const { mark: of, ...work } = JSON.parse(localStorage.getItem(key)!) as Work & { mark: string };
      // Work that an earlier build of the page kept has no answers to what it did not ask.
      const answers = { ...NO_ANSWERS, ...work.answers };
      if (of === mark) found.set(key.slice(PREFIX.length) as Period, { ...work, answers });
    }
  } catch {
    // A browser that keeps nothing, or something else under our name.
  }
  return found;
}

/** False where the browser keeps nothing. */
export function keepWork(period: Period, work: Work, mark: string): boolean {
  try {
    if (work.sources.length === 0) localStorage.removeItem(PREFIX + period);
    else localStorage.setItem(PREFIX + period, JSON.stringify({ ...work, mark }));
    return true;
  } catch {
    return false;
  }
}

const VILLAGES = 'ban-tong-hop-thon';

/** The villages a first real month begins with, as they were typed. */
export function keepVillages(text: string): void {
  try {
    if (text === '') localStorage.removeItem(VILLAGES);
    else localStorage.setItem(VILLAGES, text);
  } catch {
    // Nothing is kept.
  }
}

export function keptVillages(): string {
  try {
    return localStorage.getItem(VILLAGES) ?? '';
  } catch {
    return '';
  }
}

export function clearWork(): void {
  try {
    for (const key of Object.keys(localStorage).filter((one) => one.startsWith(PREFIX)))
      localStorage.removeItem(key);
  } catch {
    // Nothing is kept.
  }
}
