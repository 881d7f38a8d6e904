// What vitest noted of its test files → the slowest of them, so that waiting does not creep in unseen.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { say } from '../src/terminal/terminal.ts';

interface Notes {
  testResults: { name: string; startTime: number; endTime: number }[];
}

const SHOWN = 10;
const notes = (project: string) => join('node_modules', '.cache', `times-${project}.json`);

/** Words for vitest that make it note how long each file of the project took. */
export const timed = (project: string) => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${notes(project)}`,
];

/** Prints the ten slowest files of the projects last run. */
export function printSlowest(projects: readonly string[]): void {
  const files = projects
    .flatMap((project) => (JSON.parse(readFileSync(notes(project), 'utf8')) as Notes).testResults)
    .map(({ name, startTime, endTime }) => ({ name, seconds: (endTime - startTime) / 1000 }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, SHOWN);
  say(`${SHOWN} tệp kiểm thử chậm nhất:`);
  for (const { name, seconds } of files)
    say(`  ${seconds.toFixed(0).padStart(4)} giây  ${relative('.', name)}`);
}
