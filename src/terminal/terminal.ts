// What commands print for a person: steps with their time, problems, and one last line with the result.
import { formatIssue, sortIssues, type Issue } from '../files/issue.ts';
import type { Outcome } from '../files/outcome.ts';
import { inOwnWords } from '../files/own-words.ts';

const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
const paint = (code: number, text: string) => (colour ? `\u001B[${code}m${text}\u001B[0m` : text);

/** Whoever reads the output may stop reading: `npm run check | head`. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The last line of a command that did what was asked: where the result is. */
export function done(text: string): void {
  say(paint(32, `✓ ${inOwnWords(text)}`));
}

/** The last line of a command that could not: what to do next. */
export function failed(text: string): void {
  say(paint(31, `✗ ${inOwnWords(text)}`));
}

/** Runs one step of a longer command, saying what it does and how long it took. */
export async function step<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  say(paint(36, `▸ ${what}…`));
  const start = performance.now();
  const result = await work();
  say(`  xong sau ${((performance.now() - start) / 1000).toFixed(1).replace('.', ',')} giây`);
  return result;
}

export function printIssues(issues: readonly Issue[]): void {
  for (const one of sortIssues(issues)) say(formatIssue(one));
}

/** Says what a command did; true when it did what was asked. */
export function tell({ ok, said, last }: Outcome): boolean {
  for (const part of said) {
    if (typeof part === 'string') say(inOwnWords(part));
    else printIssues(part);
  }
  (ok ? done : failed)(last);
  return ok;
}

/** Wrong words on the command line: says the right ones and leaves with exit code 2. */
export function usage(text: string): never {
  process.stderr.write(`${inOwnWords(text)}\n`);
  process.exit(2);
}
