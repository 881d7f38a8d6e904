// What the documents say of files and commands → all of it is there.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFilesBelow, readText } from '../src/files/disk.ts';

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

/** The words of a folder's code on one line each, as a page shows them. */
function wordsIn(folder: string): string {
  const files = listFilesBelow(folder).filter(
    (name) => /\.(astro|ts)$/.test(name) && !name.includes('.test.'),
  );
  const all = files.map((name) => text(join(folder, name))).join(' ');
  return all.replaceAll('((village))', 'thôn').replace(/\s+/g, ' ');
}

test('the handbook of teams and clerks names what is on the screen as it is called there', () => {
  const handbook = text('HUONG-DAN.md');
  const screen = [
    join('src', 'ui'),
    join('src', 'desk'),
    join('src', 'pages'),
    join('src', 'inbox'),
    join('src', 'progress'),
  ]
    .map(wordsIn)
    .join(' ');
  const start = handbook.indexOf('\n### Cho tổ');
  const end = handbook.indexOf('\n### Cho người tổng hợp: gõ lệnh');
  const named = [...handbook.slice(start, end).matchAll(/“([^”]{2,80})”/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !screen.includes(name.replace(/\s+/g, ' ')))).toEqual([]);
});

test('CONTRIBUTING.md names parts of the intake, below its folder, that are there', () => {
  const [, shape = ''] = /\*\*A shape of file[^*]*\*\*([^]*?)\n\n/.exec(text('CONTRIBUTING.md')) ?? [];
  const named = [...shape.matchAll(/`([\w/-]+(?:\.ts|\/))`/g)].map(([, path = '']) => path);
  const [below, whole] = [named.filter((path) => !path.startsWith('src/')), named.length];
  expect(whole).toBeGreaterThan(15);
  const GOLDEN = /^(refused|golden\/data)\/$/;
  expect(below.filter((path) => !GOLDEN.test(path) && !existsSync(join('src', 'intake', path)))).toEqual([]);
});

test.each(DOCUMENTS)('%s names commands that are there', (file) => {
  const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
  const named = [...text(file).matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, command = '']) => command);
  expect(named.filter((command) => !(command in scripts))).toEqual([]);
});
