// A clerk at work: the sample data in a folder of her own, and the commands she runs on it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFilesBelow } from '../src/files/disk.ts';
import { commandFile } from './commands.ts';
import { runHere, type Ran } from './run-here.ts';

/** All it said, and the last line of that. */
function withWords<T extends Ran>(ran: T) {
  const said = ran.stdout + ran.stderr;
  return { ...ran, said, last: said.trim().split('\n').at(-1) };
}

export class Clerk {
  /** Where her own files lie. */
  readonly desk = mkdtempSync(join(tmpdir(), 'clerk-'));
  readonly data = join(this.desk, 'data');

  constructor() {
    cpSync('tests/sample', this.data, { recursive: true });
  }

  /** @param command as in `npm run …`; within this process */
  async run(command: string, ...args: readonly string[]) {
    return withWords(await runHere(command, [...args, '--data', this.data]));
  }

  /** The same as a process of its own, with more in its environment. */
  start(env: Record<string, string>, command: string, ...args: readonly string[]) {
    const { status, signal, stdout, stderr } = spawnSync(
      process.execPath,
      [commandFile(command), ...args, '--data', this.data],
      { env: { ...process.env, ...env }, encoding: 'utf8' },
    );
    return withWords({ status, signal, stdout, stderr });
  }

  /** Every file of the data folder, each byte of it as one character. */
  contents(): Record<string, string> {
    return Object.fromEntries(
      listFilesBelow(this.data).map((file) => [file, readFileSync(join(this.data, file), 'latin1')]),
    );
  }

  edit(file: string, from: string | RegExp, to: string): void {
    const path = join(this.data, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  }

  leave(): void {
    rmSync(this.desk, { recursive: true, force: true });
  }
}
