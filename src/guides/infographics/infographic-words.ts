// An infographic → every word of it without accents, once each: what the gallery's filter looks through.
import { fold } from '../../text/fold.ts';
import type { Infographic } from './infographics.ts';
import { sheetWords } from '../sheet.ts';

export function infographicWords(one: Infographic): string {
  const own = one.kind === 'drawn' ? one.sheets.flatMap(sheetWords) : [one.transcript];
  const words = fold([one.title, ...one.aliases, ...own].join(' ')).split(/[^a-z0-9]+/);
  return [...new Set(words)].filter(Boolean).sort().join(' ');
}
