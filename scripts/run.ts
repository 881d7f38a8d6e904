// A command of node_modules/.bin → its exit code, its output as it comes.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const windows = process.platform === 'win32';
const file = (command: string) => join('node_modules', '.bin', windows ? `${command}.cmd` : command);

/** Runs a locally installed command; true when it ends well. */
export function run(command: string, args: readonly string[]): boolean {
  return spawnSync(file(command), args, { stdio: 'inherit', shell: windows }).status === 0;
}

/** The same beside other work: what it prints comes whole when it has ended. @param before a module to load first */
export function runBeside(command: string, args: readonly string[], before?: URL): Promise<boolean> {
  // What was asked of Node already still holds.
  const options = [process.env['NODE_OPTIONS'], before && `--import ${before.href}`]
    .filter(Boolean)
    .join(' ');
  return new Promise((resolve) => {
    const child = spawn(file(command), args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows,
      env: { ...process.env, NODE_OPTIONS: options },
    });
    const said: Buffer[] = [];
    child.stdout.on('data', (text: Buffer) => said.push(text));
    child.stderr.on('data', (text: Buffer) => said.push(text));
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(said));
      resolve(status === 0);
    });
  });
}
