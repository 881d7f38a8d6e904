// A guide's script for the village's loudspeaker and its recording → sentences, seconds, and Issues when it cannot be read out.
import { dirname, join } from 'node:path';
import { isFile, listNames, readBytes } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import type { Locate } from '../files/yaml.ts';
import { nearest } from '../text/nearest.ts';
import { countSyllables, sentencesOf } from './plain/sentence.ts';

/** Slow enough to be understood from a loudspeaker two fields away. */
const SYLLABLES_A_SECOND = 4;

/** Half a minute to a minute is listened to; beyond it is another broadcast. */
const SECONDS = { least: 30, most: 60 };

/** "csgt.bocongan.gov.vn", ".gov.vn": nobody can read it out as it stands, nobody can write it down as heard. */
const ADDRESS = /[\p{L}\p{N}-]{0,40}(?:\.[a-z]{2,12}){1,4}/u;

interface Scripted {
  file: string;
  loudspeaker: string;
  audio?: string | undefined;
}

/** How long the script takes to read, in whole seconds. */
export function readingSeconds(script: string): number {
  return Math.round(countSyllables(script) / SYLLABLES_A_SECOND);
}

/** The script in the breaths it is read in. */
export function breaths(script: string): string[] {
  return sentencesOf(script).map(({ text }) => text);
}

/** The recording: where it lies, what it is and how big it is; undefined when there is none. */
export function recordingOf({ file, audio }: Scripted) {
  if (audio === undefined) return undefined;
  const path = join(dirname(file), audio);
  return { path, type: audio.slice(audio.lastIndexOf('.') + 1), bytes: readBytes(path).length };
}

/** Under half a minute is to be looked at again; over a minute and a missing recording are errors. */
export function checkLoudspeaker({ file, loudspeaker, audio }: Scripted, locate: Locate): Issue[] {
  const issues: Issue[] = [];
  const count = countSyllables(loudspeaker);
  const seconds = count / SYLLABLES_A_SECOND;
  if (seconds < SECONDS.least || seconds > SECONDS.most) {
    const severity = seconds > SECONDS.most ? 'error' : 'warning';
    const what = `Lời đọc loa có ${count} tiếng, đọc khoảng ${Math.round(seconds)} giây.`;
    const [from, to] = [SECONDS.least * SYLLABLES_A_SECOND, SECONDS.most * SYLLABLES_A_SECOND];
    const fix = `Viết từ ${from} đến ${to} tiếng, đọc trong ${SECONDS.least} đến ${SECONDS.most} giây.`;
    issues.push(issue(file, what, fix, { ...locate(['loudspeaker']), severity }));
  }
  const address = ADDRESS.exec(loudspeaker)?.[0];
  if (address !== undefined) {
    const what = `Lời đọc loa có địa chỉ "${address}", đọc lên không ai chép kịp.`;
    const fix =
      'Viết như nói, ví dụ "chấm gov, chấm vn", hoặc nói địa chỉ có trong nhóm Zalo của ((village)).';
    issues.push(issue(file, what, fix, locate(['loudspeaker'])));
  }
  if (audio !== undefined && !isFile(join(dirname(file), audio))) {
    const near = nearest(audio, listNames(dirname(file)));
    const fix = near ? `Ý là "${near}"?` : 'Chép tệp vào thư mục của bài, hoặc xóa mục audio.';
    issues.push(issue(file, `Cạnh bài không có tệp tiếng "${audio}".`, fix, locate(['audio'])));
  }
  return issues;
}
