// A built site → all its search looks in, as a reader's phone has it once both lists are there.
import { join } from 'node:path';
import { readText } from '../src/files/disk.ts';
import { unpack, type Directory, type PackedRest } from '../src/search/directory.ts';
import { unpackNames, type Entry, type PackedNames } from '../src/search/names.ts';

const read = (dist: string, name: string): unknown =>
  JSON.parse(readText(join(dist, 'tim', `${name}.json`)) ?? '');

/** The names that come first, before all others. */
export const firstNames = (dist: string): Entry[] => unpackNames(read(dist, 'muc-luc') as PackedNames, '/');

export const directoryOf = (dist: string): Directory =>
  unpack(read(dist, 'muc-luc') as PackedNames, read(dist, 'ben-trong') as PackedRest, '/');
