// `npm run audit-offline`: licences and install scripts of everything the lockfiles bring in, without asking the network.
import { dirname, join } from 'node:path';
import { readText } from '../src/files/disk.ts';
import { ending } from './ending.ts';
import { readSupply, type Locked } from './supply.ts';
import { done, failed, printIssues, say } from './terminal.ts';

export const LOCKFILES = [
  'package-lock.json',
  '.github/cloudflare/package-lock.json',
  'bench/package-lock.json',
] as const;

/** What one lockfile of this project brings in. */
export function supplyOf(file: string) {
  const { packages } = JSON.parse(readText(file) ?? '') as { packages: Record<string, Locked> };
  const npmrc = readText(join(dirname(file), '.npmrc')) ?? '';
  return readSupply(file, packages, /^ignore-scripts=true$/m.test(npmrc));
}

function run(): number {
  const supplies = LOCKFILES.map((file) => ({ file, ...supplyOf(file) }));
  for (const { file, licences, scripts } of supplies) {
    say(`${file}: ${licences.reduce((sum, [, count]) => sum + count, 0)} gói`);
    for (const [licence, count] of licences) say(`  ${String(count).padStart(4)}  ${licence}`);
    say(`  muốn chạy mã khi cài, không được chạy: ${scripts.join(', ') || 'không gói nào'}`);
  }
  const issues = supplies.flatMap((supply) => supply.issues);
  printIssues(issues);
  if (issues.length > 0) failed(`${issues.length} chỗ phải xem trong các gói của kho.`);
  else done('Mọi gói có mã băm và giấy phép dùng được; không gói nào chạy mã khi cài.');
  return issues.length > 0 ? 1 : 0;
}

if (import.meta.main) await ending(run);
