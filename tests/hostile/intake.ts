// Hostile files → what the import says of each, in processes that may not have much.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostileFile } from './hostile.ts';

/** A line of take-each.ts. */
export interface Told {
  file: string;
  accepted: boolean;
  errors: string[];
  ms: number;
  megabytes: number;
}

const LONGEST_MS = 10_000;
const MOST_MEGABYTES = 512;

export function writeFiles(folder: string, files: Iterable<HostileFile>): Map<string, string> {
  const kinds = new Map<string, string>();
  mkdirSync(folder, { recursive: true });
  for (const { kind, name, bytes } of files) {
    const file = join(folder, name);
    writeFileSync(file, bytes());
    kinds.set(file, kind);
  }
  return kinds;
}

/** One process for all: a file that ends it is named by what is missing. */
export function takeEach(data: string, files: readonly string[]): Told[] {
  const args = ['--max-old-space-size=400', 'tests/hostile/take-each.ts', data, ...files];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Told);
}

/** What a file did that no file may do. */
export function wrongOf(told: Told | undefined): string[] {
  if (!told) return ['ended the process'];
  const { accepted, errors, ms, megabytes } = told;
  const noSentence = errors.some(
    (what) => !/^[\p{Lu}"…].*[.…]$/su.test(what) || /^ {4}at |Error:/m.test(what),
  );
  return [
    ...(accepted ? ['was taken'] : []),
    ...(errors.length === 0 || noSentence ? [`said ${JSON.stringify(errors[0]?.slice(0, 99))}`] : []),
    ...(ms > LONGEST_MS ? [`took ${ms} ms`] : []),
    ...(megabytes > MOST_MEGABYTES ? [`took ${megabytes} MB`] : []),
  ];
}
