// The words after a command → its options and its files, or, where npm has kept some of them to itself, the words to type again.
import { parse } from 'node:path';
import { parseArgs as parse_, type ParseArgsConfig } from 'node:util';
import { usage } from '../src/terminal/terminal.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** As node's own. Every command reads its words through this one: what npm kept must not be taken for not said. */
export function parseArgs<T extends ParseArgsConfig>(config: T): ReturnType<typeof parse_<T>> {
  const command = parse(process.argv[1] ?? '').name;
  const told = sayKept(command, process.argv.slice(2), config.options ?? {}, process.env);
  return told === undefined ? parse_(config) : usage(told);
}

/**
 * Without "--" before them npm takes options for its own and hands them on as npm_config_…; PowerShell drops the "--" where
 * npm is older than May 2025, so that `npm run import -- X --dry-run` would write.
 * @returns undefined when nothing was kept
 */
export function sayKept(
  command: string,
  words: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
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
