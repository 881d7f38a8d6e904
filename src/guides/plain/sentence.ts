// Sentences: how long they are, which are too long to read in bright sun, and how long on average.
import type { Issue } from '../../files/issue.ts';
import { at, type Passage } from './passage.ts';

const LONGEST = 25;

const END = /(?<=[.!?…][”’)]{0,4})\s+(?=[“‘(]{0,4}[\p{Lu}\p{N}])/u;

interface Sentence {
  text: string;
  /** Where it begins in its passage. */
  index: number;
}

export function sentencesOf(text: string): Sentence[] {
  let index = 0;
  return text.split(new RegExp(`(${END.source})`, 'u')).flatMap((part, position) => {
    const sentence = { text: part, index };
    index += part.length;
    return position % 2 === 0 && countSyllables(part) > 0 ? [sentence] : [];
  });
}

/** A syllable is what stands between spaces and has a letter or a digit. */
export function countSyllables(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export function longSentences(passages: readonly Passage[]): Issue[] {
  return passages
    .filter(({ role }) => role !== 'screen')
    .flatMap((one) =>
      sentencesOf(one.text).flatMap(({ text, index }) => {
        const count = countSyllables(text);
        if (count <= LONGEST) return [];
        const start = text.split(/\s+/).slice(0, 6).join(' ');
        const what = `Câu dài ${count} tiếng, nhiều nhất là ${LONGEST}: "${start}…".`;
        return [at(one, index, 'warning', what, 'Tách thành hai câu.')];
      }),
    );
}

/** Mean length in syllables of the sentences of running text; 0 when there are none. */
export function averageSyllables(passages: readonly Passage[]): number {
  const counts = passages
    .filter(({ role }) => role === 'prose')
    .flatMap(({ text }) => sentencesOf(text).map((sentence) => countSyllables(sentence.text)));
  return counts.length === 0 ? 0 : counts.reduce((sum, count) => sum + count, 0) / counts.length;
}
