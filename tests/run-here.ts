// A command and its words → what it printed and its exit code, run within this process: its modules are loaded once, not each time.
// That a command also starts by itself, with these words, is seen wherever a test starts `commandFile`.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandFile } from './commands.ts';

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Left with its exit code: what comes after is as if it were not. */
class Left extends Error {}

let runs = 0;

/** @param command as in `npm run …` */
export async function runHere(command: string, args: readonly string[]): Promise<Ran> {
  const { argv, exit, exitCode } = process;
  const writes = [process.stdout, process.stderr].map((stream) => ({
    stream,
    write: stream.write,
    said: '',
  }));
  let left: number | undefined;
  for (const one of writes)
    one.stream.write = (text) => {
      if (left === undefined) one.said += String(text);
      return true;
    };
  process.exit = (code) => {
    left ??= Number(code ?? 0);
    throw new Left();
  };
  const file = resolve(commandFile(command));
  process.argv = [process.execPath, file, ...args];
  process.exitCode = undefined;
  try {
    await import(/* @vite-ignore */ `${pathToFileURL(file).href}?${++runs}`).catch((error: unknown) => {
      if (!(error instanceof Left)) throw error;
    });
    return {
      status: left ?? Number(process.exitCode ?? 0),
      stdout: writes[0]!.said,
      stderr: writes[1]!.said,
    };
  } finally {
    for (const { stream, write } of writes) stream.write = write;
    Object.assign(process, { argv, exit, exitCode });
  }
}
