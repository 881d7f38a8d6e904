// Vite: the MDX of a guide → the same with its placeholders filled in, before it is compiled.
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readFacts } from '../guides/facts/facts.ts';
import { contentWords } from '../guides/placeholders.ts';
import { planNumbers, readCommune } from '../reports/commune.ts';
import { DATA_FOLDER } from '../reports/paths.ts';
import { today } from '../text/clock.ts';
import { fillText } from '../text/placeholder.ts';

export function fillGuides(): Plugin {
  return {
    name: 'fill-guides',
    enforce: 'pre',
    transform(code, id) {
      if (!id.split('?')[0]?.endsWith('.mdx')) return undefined;
      const { commune } = readCommune(join(DATA_FOLDER, 'commune.yaml'));
      const words = contentWords(
        readFacts('content', DATA_FOLDER, today()).words,
        commune && planNumbers(commune),
      );
      // A name that stands for nothing has stopped the build before.
      return fillText(code, words, () => undefined);
    },
  };
}
