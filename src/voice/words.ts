// A guide → what there is to read of it, breath by breath, with a mark that changes when a word of it does.
import { shortHash } from '../files/disk.ts';
import type { Guide } from '../guides/library.ts';
import { breaths, readingSeconds } from '../guides/loudspeaker.ts';
import { sentencesOf } from '../guides/plain/sentence.ts';
import { numbered } from '../guides/ways.ts';
import type { Reading } from './name.ts';

export interface Text {
  breaths: string[];
  /** How long it takes to read. */
  seconds: number;
  /** Six letters: the same as long as the words are. */
  words: string;
}

const LETTERS = 'abcdefghijklmnop';

/** A hash in letters alone: a spreadsheet would take "12e456" for a number. */
export const inLetters = (hash: string) =>
  hash.replace(/[0-9a-f]/g, (digit) => LETTERS[parseInt(digit, 16)]!);

function textOf(lines: readonly string[]): Text {
  const words = lines.join('\n').normalize('NFC');
  return {
    breaths: [...lines],
    seconds: readingSeconds(words),
    words: inLetters(shortHash(words)).slice(0, 6),
  };
}

/** "Bước 1: Mở VNeID." and the sentences below it; a case is named before its first step. */
function followLines({ title, body }: Guide): string[] {
  const steps = numbered(body.steps);
  return [
    asSentence(title),
    ...steps.flatMap(({ title: step, number, way }, index) => [
      ...(way !== null && number === 1 ? [asSentence(way)] : []),
      asSentence(`Bước ${number}: ${step}`),
      ...sentencesOf(body.steps[index]!.text).map(({ text }) => text),
    ]),
  ];
}

const asSentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);

export function textsOf(guide: Guide): Record<Reading, Text> {
  return { loa: textOf(breaths(guide.loudspeaker)), 'lam-theo': textOf(followLines(guide)) };
}
