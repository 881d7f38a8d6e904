// The papers are made in a reader's browser too: nothing of them but the writing of files needs Node.
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const MAKERS = [
  'report-document',
  'team-document',
  'month-report',
  'team-report',
  'year-workbook',
  'month-workbook',
];

test('everything that makes a paper can be bundled for a browser', async () => {
  const { errors } = await build({
    stdin: {
      contents: MAKERS.map((name) => `export * from './${name}.ts';`).join('\n'),
      resolveDir: 'src/papers',
    },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  expect(errors).toEqual([]);
});
