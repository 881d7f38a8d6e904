// A film's shots and seconds → its cues, as WebVTT and as the words to read instead.
import type { Cue } from './film.ts';
import { cueText } from './pace.ts';
import type { Shot } from './shot.ts';

export function cuesOf(shots: readonly Shot[], seconds: readonly (readonly number[])[]): Cue[] {
  let now = 0;
  return shots.flatMap((shot, number) =>
    shot.captions.map((text, index) => {
      const from = now;
      now += seconds[number]![index]!;
      return { from, to: now, text: cueText(shot, text, index === 0) };
    }),
  );
}

/** What is said with each picture: a paragraph for each. */
export const transcriptOf = (shots: readonly Shot[]): string[] =>
  shots.map((shot) => shot.captions.map((text, index) => cueText(shot, text, index === 0)).join(' '));

const two = (number: number) => String(number).padStart(2, '0');

/** "00:01:05.200" */
function clock(seconds: number): string {
  const all = Math.round(seconds * 1000);
  const [minutes, rest] = [Math.floor(all / 60_000), all % 60_000];
  return `00:${two(minutes)}:${two(Math.floor(rest / 1000))}.${String(rest % 1000).padStart(3, '0')}`;
}

export const webvtt = (cues: readonly Cue[]): string =>
  `WEBVTT\n\n${cues.map(({ from, to, text }) => `${clock(from)} --> ${clock(to)}\n${escaped(text)}\n`).join('\n')}`;

/** Not `escapeXml`: older browsers show the `&quot;` of a caption as it is written. */
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** "1:05" */
export function lengthName(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${two(whole % 60)}`;
}
