// Preloaded before a command: kills the process, without warning, at its nth change of the disk (KILL_AT).
// Counts the changes into KILL_LOG, so that a test knows how many there are.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { KILL_AT = '0', KILL_LOG = '' } = process.env;
const append = fs.appendFileSync;
let count = 0;

for (const name of ['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'renameSync', 'rmSync', 'mkdirSync']) {
  const original = fs[name];
  fs[name] = (...args) => {
    const writes = name !== 'openSync' || args[1] === 'w';
    if (writes && ++count === Number(KILL_AT)) process.kill(process.pid, 'SIGKILL');
    if (writes && KILL_LOG) append(KILL_LOG, `${name}\n`);
    return original(...args);
  };
}
syncBuiltinESMExports();
