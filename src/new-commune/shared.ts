// This project's folder → the files every commune's site shares. A list of what goes: what merely lies about stays here.
import { spawnSync } from 'node:child_process';
import { listFilesBelow } from '../files/disk.ts';

const FOLDERS = /^(\.ci|\.github|LICENSES|bench|content|docs|public|scripts|src|tests|windows)\//;
const AT_THE_TOP =
  /^(package(-lock)?\.json|tsconfig\.json|\w+\.config\.(mjs|ts)|\.(editorconfig|gitattributes|gitignore|npmrc|nvmrc|prettierignore)|(README|HUONG-DAN|SECURITY|CONTRIBUTING|CHANGELOG)\.md|LICENSE|REUSE\.toml|publiccode\.yml)$/;

/** Installed, or hidden. */
const STAYS = /(^|\/)node_modules\/|\/\.(?!npmrc$)/;
const WRITTEN = /\.(ts|astro|mjs|css|mdx|md|ya?ml|json|sh|lua|svg|cmd)$|^\.ci\/|\/\.npmrc$/;
const PICTURE = /^(content|public|\.github|tests)\/.+\.(png|jpe?g|webp|mp[34]|m4a|ogg|vtt)$/;
/** Made for tests, with figures that are made up; a real table of a village can look the same, but git does not know it. */
const SPECIMEN =
  /^(LICENSES|docs\/licences|src\/(?:[\w-]+\/){1,3}golden|tests)\/.+\.(csv|txt|xls[xmb]?|f?ods|dif|slk|prn|mht|pdf|html?|zip|aac|m4a|mp[34]|ogg|webm)$/;

/** Files below the folder that go to another commune, sorted. */
export function sharedFiles(from: string): string[] {
  const known = knownToGit(from);
  return listFilesBelow(from).filter((file) => {
    if (AT_THE_TOP.test(file)) return true;
    if (!FOLDERS.test(file) || STAYS.test(file)) return false;
    return WRITTEN.test(file) || ((PICTURE.test(file) || SPECIMEN.test(file)) && known(file));
  });
}

/** Every file where there is no git to ask: a project that was unpacked from an archive. */
function knownToGit(from: string): (file: string) => boolean {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: from, encoding: 'utf8' });
  const files = new Set(status === 0 ? stdout.split('\0') : []);
  return (file) => files.size < 2 || files.has(file);
}
