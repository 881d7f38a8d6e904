// The files of the repository → every import in them, with its line and whether it runs in a browser.
import { listFilesBelow, readText } from '../src/files/disk.ts';

export interface Import {
  line: number;
  /** Paths from the top of the repository; a package by its name, a part of Node as "node:fs". */
  from: string;
  to: string;
  /** Only types: gone before anything runs. */
  types: boolean;
  /** Inside a `<script>` of a component: it runs in the reader's browser. */
  script: boolean;
}

function resolved(folder: readonly string[], target: string): string {
  if (!target.startsWith('.')) return target;
  const path = [...folder];
  for (const part of target.split('/')) {
    if (part === '..') path.pop();
    else if (part !== '.') path.push(part);
  }
  return path.join('/');
}

export function importsIn(file: string, source: string): Import[] {
  const folder = file.split('/').slice(0, -1);
  let script = false;
  let statement = '';
  return source.split('\n').flatMap((text, index) => {
    if (file.endsWith('.astro') && /<\/?script\b/.test(text)) script = !text.includes('</script');
    if (/^\s*(?:import|export)\b/.test(text)) statement = text.trim();
    const target = /(?:from|import)\s*\(?\s*'([^']+)'/.exec(text)?.[1];
    if (target === undefined || !/^(?:\.{1,2}\/|node:|@?[a-z])/.test(target)) return [];
    const types = /^(?:import|export) type\b/.test(statement);
    return [{ line: index + 1, from: file, to: resolved(folder, target), types, script }];
  });
}

const below = (room: string) => listFilesBelow(room).map((file) => `${room}/${file}`);

/** Every file with code in it. */
export const codeFiles = (): string[] =>
  ['src', 'scripts', 'tests', 'bench']
    .flatMap(below)
    .filter((file) => /\.(ts|astro|mjs)$/.test(file) && !file.includes('/node_modules/'));

export const importsOf = (file: string): Import[] => importsIn(file, readText(file) ?? '');
