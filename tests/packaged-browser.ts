// The Chromium of @sparticuz/chromium, unpacked once into node_modules/.cache → its path and environment.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

// The package unpacks the libraries a bare server lacks only where it believes to run on such a server.
const BARE_SERVER = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
const UNPACK = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";

/**
 * Unpacks into a folder of its own and moves it into place whole: the package itself writes to one shared place
 * in the temporary folder, where a second process finds the browser half written, or another person's.
 */
function unpackInto(folder: string): void {
  const parent = resolve(folder, '..');
  mkdirSync(parent, { recursive: true });
  const own = mkdtempSync(`${folder}-`);
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', UNPACK], {
    env: { ...process.env, ...BARE_SERVER, TMPDIR: own, TEMP: own },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`@sparticuz/chromium: ${stderr}`);
  const config = join(own, 'fonts', 'fonts.conf');
  writeFileSync(config, readFileSync(config, 'utf8').replaceAll('/tmp/fonts', join(folder, 'fonts')));
  try {
    renameSync(own, folder);
  } catch (error) {
    // Another process was quicker; its folder is as good.
    if (!existsSync(folder)) throw error;
    rmSync(own, { recursive: true });
  }
}

export interface PackagedBrowser {
  executablePath: string;
  env: NodeJS.ProcessEnv;
}

/** @param cache folder that keeps the unpacked browser from one run to the next */
export function packagedBrowser(cache = join('node_modules', '.cache')): PackagedBrowser {
  const manifest = readFileSync(join('node_modules', '@sparticuz', 'chromium', 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = resolve(cache, `chromium-${version}`);
  if (!existsSync(folder)) unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      FONTCONFIG_PATH: join(folder, 'fonts'),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    },
  };
}
