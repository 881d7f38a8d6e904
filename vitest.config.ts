// Four sets of tests: of functions, of commands and other long work, on the built site in a browser, and for the night.
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { BuildsFirst } from './tests/builds-first.ts';
import { startBundled } from './tests/commands.ts';

const LONG = '**/*.long.test.ts';
/** What starts commands, servers or git; and what fills the memory or tries many cases, for which nobody waits after an edit. */
const COMMANDS = [
  'src/{inbox,new-commune,publish,verify}/**/*.test.ts',
  '{scripts,bench}/**/*.test.ts',
  'src/files/transaction.test.ts',
  'src/intake/{workbook/bounds,workbook/promises,promises}.test.ts',
  'src/reports/public/disclosure.test.ts',
];

/** Vitest leaves one processor free, which on the two of a small machine is half of them. */
const WORKERS = Math.max(2, availableParallelism() - 1);
/** Servers and browsers are waited for more than they keep a processor busy: one worker more than processors. */
const WAITING_WORKERS = Math.min(4, availableParallelism() + 1);

/** A busy machine is no failure; a hung test still ends. */
const within = (minutes: number) => ({ testTimeout: minutes * 60_000, hookTimeout: minutes * 60_000 });

export default defineConfig({
  test: {
    sequence: { sequencer: BuildsFirst },
    execArgv: ['--max-semi-space-size=64'],
    // A second, as usual, is not enough on a busy machine.
    expect: { poll: { timeout: 30_000 } },
    // Commands start again and again: what Node has once compiled it need not compile again.
    env: { NODE_COMPILE_CACHE: resolve('.cache', 'compiled') },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: [...configDefaults.exclude, LONG, ...COMMANDS],
          // They change nothing outside themselves, so that a module is loaded once for all of them.
          isolate: false,
          maxWorkers: WORKERS,
          ...within(3),
        },
      },
      {
        extends: true,
        plugins: [startBundled],
        test: {
          name: 'commands',
          include: COMMANDS,
          isolate: false,
          exclude: [...configDefaults.exclude, LONG],
          globalSetup: 'tests/commands.ts',
          maxWorkers: WORKERS,
          ...within(6),
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, LONG],
          // One browser and one reading of the site for all files that a worker takes.
          isolate: false,
          maxWorkers: WAITING_WORKERS,
          ...within(15),
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: [LONG],
          maxWorkers: WORKERS,
          globalSetup: 'tests/commands.ts',
          ...within(60),
        },
      },
    ],
  },
});
