// The words after a command → its options and what it is about, then its run and its exit code; or the right words to type.
import { parse } from 'node:path';
import { parseArgs as parse_, type ParseArgsConfig } from 'node:util';
import { ending } from '../src/terminal/ending.ts';
import { usage } from '../src/terminal/terminal.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Environment = Readonly<Record<string, string | undefined>>;

export interface Command<T extends Options> {
  /** The right words, for whoever typed others. */
  usage: string;
  options: T;
  /** Whether there may be words that are no option: files, a folder, a month. */
  words?: boolean;
  /** Whether Node's own sentence on the wrong words stands before the right ones. */
  why?: boolean;
  /** As `ending` takes it. */
  mistakes?: 'told' | 'whole';
  /** True when it did what was asked. */
  run: (
    values: ReturnType<typeof parse_<{ options: T }>>['values'],
    words: readonly string[],
  ) => boolean | Promise<boolean>;
}

/** Reads the words of the command line and runs the command on them. Wrong words end it with exit code 2. */
export async function command<T extends Options>(of: Command<T>): Promise<void> {
  const { values, positionals } = read(of);
  await ending(() => of.run(values, positionals), of.mistakes);
}

function read<T extends Options>({ usage: right, options, words = false, why = false }: Command<T>) {
  try {
    return parseArgs({ options, allowPositionals: words });
  } catch (error) {
    return usage(why ? `${(error as Error).message}\n${right}` : right);
  }
}

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
