// Texts whose names are longer or shorter now → the same as the formatter of the project wants them.
import { join } from 'node:path';
import { format } from 'prettier';
import { readText, writeWhole } from '../../src/files/disk.ts';

const FILES = ['README.md', 'HUONG-DAN.md', 'data/commune.yaml'];

/** Formats them by the rules that package.json names. */
export async function tidy(folder: string): Promise<void> {
  const { prettier } = JSON.parse(readText('package.json') ?? '') as {
    prettier: { printWidth: number; singleQuote: boolean };
  };
  const { printWidth, singleQuote } = prettier;
  for (const file of FILES) {
    const filepath = join(folder, file);
    writeWhole(filepath, await format(readText(filepath) ?? '', { filepath, printWidth, singleQuote }));
  }
}
