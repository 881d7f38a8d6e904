// Three sets of tests: beside the code, on the built site in a real browser, and long runs for the night.
import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

const LONG = '**/*.long.test.ts';

/** Vitest leaves one processor free, which on the two of a small machine is half of them. */
const WORKERS = Math.max(2, availableParallelism() - 1);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: [...configDefaults.exclude, LONG],
          maxWorkers: WORKERS,
          // A busy machine is no failure; a hung test still ends.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, LONG],
          // Looking at every page takes minutes on a busy machine; a hung test still ends.
          testTimeout: 900_000,
          hookTimeout: 900_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'long',
          include: [LONG],
          maxWorkers: WORKERS,
          testTimeout: 3_600_000,
          hookTimeout: 3_600_000,
        },
      },
    ],
  },
});
