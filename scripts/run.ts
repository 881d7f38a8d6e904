// A command of node_modules/.bin → its exit code, its output as it comes.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs a locally installed command; true when it ends well. */
export function run(command: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  const file = join('node_modules', '.bin', command);
  const windows = process.platform === 'win32';
  const { status } = spawnSync(windows ? `${file}.cmd` : file, args, {
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, ...env },
  });
  return status === 0;
}
