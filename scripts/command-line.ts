// The words after a command → its options and what it is about, then its run and its exit code; or the right words to type.
import { parse } from 'node:path';
import { parseArgs as parse_, type ParseArgsConfig } from 'node:util';
import { speakAs } from '../src/files/own-words.ts';
import { DATA_FOLDER } from '../src/reports/paths.ts';
import { wordsOf } from '../src/reports/words-of.ts';
import { ending } from '../src/terminal/ending.ts';
import { sayKept } from '../src/terminal/kept-options.ts';
import { usage } from '../src/terminal/terminal.ts';
import { whyWrong } from '../src/terminal/wrong-words.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

export interface Command<T extends Options> {
  /** The right words, for whoever typed others. */
  usage: string;
  options: T;
  /** Whether there may be words that are no option: files, a folder, a month. */
  words?: boolean;
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
  let folder = DATA_FOLDER;
  speakAs(() => wordsOf(folder));
  const { values, positionals } = read(of);
  folder = (values as { data?: string }).data ?? folder;
  await ending(() => of.run(values, positionals), of.mistakes);
}

function read<T extends Options>({ usage: right, options, words = false }: Command<T>) {
  try {
    return parseArgs({ options, allowPositionals: words });
  } catch (error) {
    return usage(`${whyWrong(error)}\n${right}`.trimStart());
  }
}

/** As node's own. Every command reads its words through this one: what npm kept must not be taken for not said. */
export function parseArgs<T extends ParseArgsConfig>(config: T): ReturnType<typeof parse_<T>> {
  const command = parse(process.argv[1] ?? '').name;
  const told = sayKept(command, process.argv.slice(2), config.options ?? {}, process.env);
  return told === undefined ? parse_(config) : usage(told);
}
