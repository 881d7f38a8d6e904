// The content folder → what is hard to read, unexplained or mistyped in it.
import { join } from 'node:path';
import type { Issue } from '../../files/issue.ts';
import { unexplained } from './abbreviation.ts';
import { readDocuments } from './documents.ts';
import type { CommuneWords } from '../placeholders.ts';
import { averageSyllables, longSentences } from './sentence.ts';
import { isSyllable, misspelt } from './spelling.ts';
import { stepTitles } from './step-title.ts';
import { longWords, straightQuotes, toneMarks } from './typing.ts';
import { undrawnSteps } from './undrawn.ts';
import { officialWords } from './wording.ts';
import { readWords } from './words.ts';

/** Every place of the content that is not in plain language. The pages do not need it: `npm run check` does. */
export function checkPlain(content: string, commune?: CommuneWords): Issue[] {
  const { words, issues } = readWords(join(content, 'plain-words.yaml'));
  if (!words) return issues;
  return readDocuments(content, words, commune).flatMap(({ file, passages, steps }) => [
    ...longSentences(passages),
    ...unexplained(passages, words, isSyllable),
    ...officialWords(passages, words),
    ...stepTitles(passages, words),
    ...longWords(passages),
    ...straightQuotes(passages),
    ...toneMarks(passages),
    ...misspelt(passages, words),
    ...undrawnSteps(file, steps),
  ]);
}

/** Mean length of the guides' sentences, in syllables. */
export function averageSentence(content: string): number {
  const { words } = readWords(join(content, 'plain-words.yaml'));
  if (!words) return 0;
  const guides = readDocuments(content, words).filter(({ kind }) => kind === 'guide');
  return averageSyllables(guides.flatMap(({ passages }) => passages));
}
