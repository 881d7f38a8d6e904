// The vocabulary and what must go with it: a component for each word, and a line of the handbook for all it may be given.
import { expect, test } from 'vitest';
import { listNames, readText } from '../files/disk.ts';
import { attributesOf, VOCABULARY } from './vocabulary.ts';

const NAMES = Object.keys(VOCABULARY);

test('every word has a component of its name, and no other file looks like one', () => {
  const files = listNames('src/ui/guide').filter((name) => name.endsWith('.astro'));
  const components = files.map((name) => name.slice(0, -'.astro'.length));
  const within = components.filter((name) =>
    files.some((file) => new RegExp(`<${name}\\b`).test(readText(`src/ui/guide/${file}`) ?? '')),
  );
  expect(NAMES.filter((name) => !components.includes(name))).toEqual([]);
  expect(components.filter((name) => !NAMES.includes(name) && !within.includes(name))).toEqual([]);
});

test('every word stands within one that there is', () => {
  const outer = NAMES.flatMap((name) => VOCABULARY[name]?.inside ?? []);
  expect(outer.filter((name) => !NAMES.includes(name))).toEqual([]);
});

/** Rows of the handbook's table of words. */
const rows = (readText('HUONG-DAN.md') ?? '')
  .split('\n')
  .filter((line) => /^\| `<[A-Z]/.test(line))
  .map((line) => ({
    names: [...line.matchAll(/<([A-Z]\w+)/g)].map(([, name]) => name ?? ''),
    told: [...line.matchAll(/([a-z]+)="|`([a-z]+)`/g)].map(([, one, other]) => one ?? other ?? ''),
  }));

test('the handbook has every word once, and none that there is not', () => {
  expect(rows.flatMap(({ names }) => names).sort()).toEqual([...NAMES].sort());
});

test.each(rows)('the handbook tells all that $names may be given, and nothing else', ({ names, told }) => {
  const attributes = names.flatMap((name) => attributesOf(VOCABULARY[name]).map(([one]) => one));
  expect([...new Set(told)].sort()).toEqual([...new Set(attributes)].sort());
});
