// A clerk at work: the sample data in a folder of her own, and the commands she runs on it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFilesBelow } from '../src/files/disk.ts';
import { commandFile } from './commands.ts';

export class Clerk {
  /** Where her own files lie. */
  readonly desk = mkdtempSync(join(tmpdir(), 'clerk-'));
  readonly data = join(this.desk, 'data');

  constructor() {
    cpSync('tests/sample', this.data, { recursive: true });
  }

  /** @param command as in `npm run …` */
  run(command: string, ...args: readonly string[]) {
    return this.runIn({}, command, ...args);
  }

  /** The same, with more in its environment. */
  runIn(env: Record<string, string>, command: string, ...args: readonly string[]) {
    const { status, signal, stdout, stderr } = spawnSync(
      process.execPath,
      [commandFile(command), ...args, '--data', this.data],
      { env: { ...process.env, ...env }, encoding: 'utf8' },
    );
    const said = stdout + stderr;
    return { status, signal, stdout, stderr, said, last: said.trim().split('\n').at(-1) };
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
