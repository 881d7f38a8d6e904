// Preloaded before a command: kills the process, without warning, at its nth change of the disk (KILL_AT),
// or has the disk full from the nth change on until something is removed (FULL_AT).
// Counts the changes into KILL_LOG, so that a test knows how many there are.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { KILL_AT = '0', FULL_AT = '0', KILL_LOG = '' } = process.env;
const append = fs.appendFileSync;
let count = 0;
let full = false;

const GROW = ['openSync', 'writeSync', 'mkdirSync', 'symlinkSync', 'linkSync'];
const KEEP = ['fsyncSync', 'closeSync', 'renameSync', 'rmSync', 'utimesSync'];

for (const name of [...GROW, ...KEEP]) {
  const original = fs[name];
  fs[name] = (...args) => {
    const writes = name !== 'openSync' || String(args[1]).startsWith('w');
    if (writes && ++count === Number(KILL_AT)) process.kill(process.pid, 'SIGKILL');
    if (writes && count === Number(FULL_AT)) full = true;
    if (writes && KILL_LOG) append(KILL_LOG, `${name}\n`);
    if (name === 'rmSync') full = false;
    if (full && writes && GROW.includes(name))
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    return original(...args);
  };
}
syncBuiltinESMExports();
