// The built site → its worker and the list of what the worker may be asked to save.
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { build } from 'esbuild';
import { shortHash, writeDerived } from '../files/disk.ts';
import { listFiles, MOST_BYTES, writePacks } from './list.ts';
import { bytesOf, LIST } from './names.ts';

const WORKER = 'sw.js';

async function bundle(name: string, version: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`browser/${name}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['chrome80', 'safari13', 'firefox78'],
    // Safari's flaw is in a form of it that is not used here.
    supported: { destructuring: true },
    define: { VERSION: JSON.stringify(version) },
  });
  return outputFiles[0]?.text ?? '';
}

/** Writes both, and the packs; returns the bytes to save. Throws when the whole would be more than readers are told. */
export async function writeWorker(dist: string): Promise<number> {
  const files = listFiles(dist);
  const packs = writePacks(dist, files);
  const bytes = bytesOf({ files, packs });
  if (bytes > MOST_BYTES) throw new Error(`${bytes} bytes to save for offline, more than ${MOST_BYTES}`);
  const version = shortHash(JSON.stringify(files) + (await bundle('worker', '')));
  writeDerived(join(dist, LIST), JSON.stringify({ version, files, packs }));
  writeDerived(join(dist, WORKER), await bundle('worker', version));
  return bytes;
}

/** In place of the worker, one that takes it off every phone it is on. */
export async function writeOff(dist: string): Promise<void> {
  writeDerived(join(dist, WORKER), await bundle('off', ''));
}
