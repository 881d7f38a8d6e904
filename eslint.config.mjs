// What the linter holds the code to; every rule is an error, there are no warnings to get used to.
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The day is taken in Việt Nam, by one clock: a machine's own day is another until seven in the morning there. */
const CLOCK = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
  message: 'Take the moment, or the day in Việt Nam, from src/text/clock.ts.',
};

export default defineConfig(
  { ignores: ['dist/', 'dist.next/', 'node_modules/', '.astro/', '.cache/', 'shots/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 220 }],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': ['error', CLOCK],
    },
  },
  {
    files: ['src/text/clock.ts', '**/*.test.ts', 'tests/**', 'bench/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
