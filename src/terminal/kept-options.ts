// Options that npm took for its own and kept from a command → what to type instead.
import type { ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Without "--" before them npm takes options for its own and hands them on as npm_config_…; PowerShell drops the "--" where
 * npm is older than May 2025, so that `npm run import -- X --dry-run` would write.
 * @returns undefined when nothing was kept
 */
export function sayKept(
  command: string,
  words: readonly string[],
  options: Options,
  environment: Environment,
): string | undefined {
  const kept = Object.entries(options).flatMap(([name, { type }]) => keptAs(name, type, environment));
  if (kept.length === 0) return undefined;
  const names = kept.flatMap((word) => /^--[\w-]+/.exec(word) ?? []);
  const line = [command, '--', ...words.map(quoted), ...kept].join(' ');
  const fill = line.includes('…') ? '\nThay dấu … bằng điều muốn ghi, và bỏ từ thừa.' : '';
  return `npm đã giữ lại ${names.join(', ')}, lệnh không nhận được, nên chưa làm gì cả.
Trước phần này phải có hai dấu gạch --, mà PowerShell có khi bỏ mất hai dấu ấy. Gõ lại:
  trong PowerShell:                     npm.cmd run ${line}
  trong cmd, hoặc trên máy Mac, Linux:  npm run ${line}${fill}`;
}

/** An option as it was typed, as far as npm tells: "true" for one whose value it took for a word of its own. */
function keptAs(name: string, type: 'string' | 'boolean', environment: Environment): string[] {
  const value = environment[`npm_config_${name.replaceAll('-', '_')}`] ?? '';
  if (value === 'true') return [type === 'string' ? `--${name} …` : `--${name}`];
  if (value !== '') return [`--${name} ${quoted(value)}`];
  return name === 'replace' ? keptReplace(environment) : [];
}

/** npm takes --replace for the beginning of an option of its own, and the next word for its value. */
function keptReplace(environment: Environment): string[] {
  const next = environment['npm_config_replace_registry_host'] ?? 'npmjs';
  if (next === 'true') return ['--replace'];
  if (next.startsWith('--')) return ['--replace', `${next} …`];
  return TABLE_FILE.test(next) ? [quoted(next), '--replace'] : [];
}

const TABLE_FILE = /\.(xlsx|xlsm|xls|ods|csv|txt)$/i;
const quoted = (word: string) => (/^[\w./:\\-]+$/.test(word) ? word : `"${word}"`);
