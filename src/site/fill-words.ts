// Vite: a guide's MDX, markup and the search's code → the same with their placeholders filled in, before they are compiled.
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readFacts } from '../guides/facts/facts.ts';
import { contentWords } from '../guides/placeholders.ts';
import { readCommune } from '../reports/commune.ts';
import { communeWords } from '../reports/commune-words.ts';
import { DATA_FOLDER } from '../reports/paths.ts';
import { today } from '../text/clock.ts';
import { fillCode, fillText, type Words } from '../text/placeholder.ts';
import { sourceText } from '../text/source-text.ts';

/** Where sentences of our own name the commune: what the reader's browser runs has no other way to know it. */
const hasSentences = (file: string) =>
  file.includes('/src/search/') ? file.endsWith('.ts') : file.includes('/src/') && file.endsWith('.astro');

function readWords() {
  const { commune } = readCommune(join(DATA_FOLDER, 'commune.yaml'));
  const own = commune && communeWords(commune);
  return { own, guides: contentWords(readFacts('content', DATA_FOLDER, today(), own).words, own) };
}

/** Pages have the front matter from the loader: as blank lines it cannot stop Astro, and every line keeps its number. */
const withoutFront = (text: string) =>
  text.replace(/^---\n[\s\S]*?\n---\n/, (front) => front.replace(/[^\n]/g, ''));

/** A guide as Astro compiles it. A name that stands for nothing has stopped the build before. */
export const guideCode = (code: string, words: Words) =>
  fillText(withoutFront(sourceText(code)), words, () => undefined);

export function fillWords(): Plugin {
  let kept: ReturnType<typeof readWords> | undefined;
  const forget = () => (kept = undefined);
  return {
    name: 'fill-words',
    enforce: 'pre',
    buildStart: forget,
    configureServer: ({ watcher }) => void watcher.on('all', forget),
    transform(code, id) {
      const file = id.split('?')[0] ?? '';
      const isGuide = file.endsWith('.mdx');
      if (!isGuide && !(hasSentences(file) && code.includes('(('))) return undefined;
      const { own, guides } = (kept ??= readWords());
      if (!isGuide) return fillCode(code, own ?? {});
      return guideCode(code, guides);
    },
  };
}
