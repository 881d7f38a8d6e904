// What the documents say of files and commands → all of it is there.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../src/files/disk.ts';

const DECISIONS = join('docs', 'decisions');
const DOCUMENTS = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'HUONG-DAN.md', join('docs', 'architecture.md')],
  ...readdirSync(DECISIONS).map((name) => join(DECISIONS, name)),
];
const text = (file: string) => readText(file) ?? '';

test.each(DOCUMENTS)('%s names files that are there', (file) => {
  const named = [...text(file).matchAll(/`((?:src|scripts|tests|docs|\.github)\/[\w./[\]-]+)`/g)].map(
    ([, path = '']) => path,
  );
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test.each(DOCUMENTS)('%s names commands that are there', (file) => {
  const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
  const named = [...text(file).matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, command = '']) => command);
  expect(named.filter((command) => !(command in scripts))).toEqual([]);
});
