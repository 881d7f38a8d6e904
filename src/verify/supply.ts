// A lockfile → what it brings in: licences, packages that would run something while installed, packages nobody can check.
import { dirname, join } from 'node:path';
import { readText } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';

export interface Locked {
  version?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  link?: boolean;
  hasInstallScript?: boolean;
}

export interface Supply {
  /** How many packages stand under each licence, the most first. */
  licences: [licence: string, count: number][];
  /** Names of the packages that would like to run something. */
  scripts: string[];
  issues: Issue[];
}

/** May be used, changed and given away, in a public site too. */
const FREE = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['MPL-2.0', 'Python-2.0', 'CC0-1.0', 'CC-BY-4.0', 'OFL-1.1', 'Unlicense'],
  // A library beside the program, not a part of it.
  'LGPL-3.0-or-later',
]);

/** Looked at by a person, with what was found. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  '@audio/decode-aac':
    'GPL-2.0: only the inbox listens with it, in a process of its own; none of it reaches the site',
  'dictionary-vi': 'GPL-2.0: only the check of content reads its words, none of it reaches the site',
  isostring: 'MIT by its README; its package.json does not say',
};

const nameOf = (path: string) => path.split('node_modules/').at(-1) ?? path;

/** "MIT OR Apache-2.0": one of them will do; "Apache-2.0 AND MIT": all must. */
function isFree(licence: string): boolean {
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => FREE.has(one)));
}

/** @param ignoresScripts whether npm is told to run nothing while it installs */
export function readSupply(
  file: string,
  packages: Readonly<Record<string, Locked>>,
  ignoresScripts: boolean,
): Supply {
  const counts = new Map<string, number>();
  const scripts: string[] = [];
  const issues: Issue[] = [];
  for (const [path, { license = '(không ghi)', integrity = '', link, hasInstallScript }] of Object.entries(
    packages,
  ).filter(([path]) => path !== '')) {
    const name = nameOf(path);
    counts.set(license, (counts.get(license) ?? 0) + 1);
    if (hasInstallScript) scripts.push(name);
    if (!link && !/^sha512-[\w+/]{86}==$/.test(integrity))
      issues.push(
        issue(
          file,
          `Gói "${name}" không có mã băm: máy không biết gói tải về có bị tráo không.`,
          'Xóa dòng của gói trong tệp này rồi chạy npm install --package-lock-only.',
        ),
      );
    if (!isFree(license) && LOOKED_AT[name] === undefined)
      issues.push(
        issue(
          file,
          `Gói "${name}" có giấy phép "${license}", chưa ai xem có dùng được không.`,
          'Đọc giấy phép của gói; dùng được thì thêm vào src/verify/supply.ts, không thì bỏ gói.',
        ),
      );
  }
  if (scripts.length > 0 && !ignoresScripts)
    issues.push(
      issue(
        file,
        `Khi cài, những gói này chạy mã của chúng trên máy: ${scripts.join(', ')}.`,
        'Ghi ignore-scripts=true vào .npmrc cạnh tệp này.',
      ),
    );
  return { licences: [...counts].sort((a, b) => b[1] - a[1]), scripts, issues };
}

/** Of the Node that runs everything where a machine's own is too old. */
export const NODE_LOCKFILE = join('scripts', 'node', 'package-lock.json');

export const LOCKFILES = [
  'package-lock.json',
  '.github/cloudflare/package-lock.json',
  'bench/package-lock.json',
  NODE_LOCKFILE,
] as const;

/** What one lockfile of this project brings in. */
export function supplyOf(file: string) {
  const { packages } = JSON.parse(readText(file) ?? '') as { packages: Record<string, Locked> };
  const npmrc = readText(join(dirname(file), '.npmrc')) ?? '';
  return readSupply(file, packages, /^ignore-scripts=true$/m.test(npmrc));
}
