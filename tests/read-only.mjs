// Preloaded before a command: every change of the disk is refused, as on a disk that is read-only.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const refuse = () => {
  throw Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' });
};
for (const name of ['writeSync', 'mkdirSync', 'renameSync', 'rmSync', 'linkSync']) fs[name] = refuse;
const open = fs.openSync;
fs.openSync = (path, flags, ...rest) =>
  String(flags).startsWith('w') ? refuse() : open(path, flags, ...rest);
syncBuiltinESMExports();
