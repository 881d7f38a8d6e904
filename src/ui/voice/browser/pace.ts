// Lines to read and the time since the beginning → a mark that fills line after line, as fast as a loudspeaker is understood.
import { part } from './page.ts';

/** Syllables a second, and the breath behind each line. */
const SPEED = 3.6;
const BREATH = 0.8;

/** How long a line takes, in seconds. */
export const lineSeconds = (line: string) => line.split(/\s+/).length / SPEED + BREATH;

/** Where the mark stands after some seconds: the line, and how much of it is read. */
export function placeAt(lengths: readonly number[], seconds: number): { line: number; done: number } {
  let rest = seconds;
  for (let line = 0; line < lengths.length; line++) {
    if (rest < lengths[line]!) return { line, done: rest / lengths[line]! };
    rest -= lengths[line]!;
  }
  return { line: lengths.length - 1, done: 1 };
}

export interface Pace {
  /** @param seconds since the recording began */
  show: (seconds: number) => void;
  /** Brings the mark so many lines on, or back. */
  move: (lines: number) => void;
  clear: () => void;
}

/** Writes the lines; a press on one brings the mark there. */
export function writeLines(lines: readonly string[]): Pace {
  const box = part('dong');
  const lengths = lines.map(lineSeconds);
  const mark = document.createElement('progress');
  mark.max = 1;
  mark.setAttribute('aria-hidden', 'true');
  let [now, shift, current] = [0, 0, -1];
  const goTo = (index: number) => {
    const before = lengths.slice(0, index).reduce((sum, one) => sum + one, 0);
    shift = before - now;
  };
  const paragraphs = lines.map((line, index) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    paragraph.addEventListener('click', () => goTo(index));
    return paragraph;
  });
  box.textContent = '';
  box.append(...paragraphs);
  const clear = () => {
    mark.remove();
    if (current >= 0) paragraphs[current]!.removeAttribute('aria-current');
    [now, shift, current] = [0, 0, -1];
  };
  return {
    clear,
    move: (by) => goTo(Math.max(0, Math.min(lines.length - 1, current + by))),
    show(seconds) {
      now = seconds;
      const { line, done } = placeAt(lengths, Math.max(0, seconds + shift));
      mark.value = done;
      if (line === current) return;
      if (current >= 0) paragraphs[current]!.removeAttribute('aria-current');
      current = line;
      paragraphs[line]!.setAttribute('aria-current', 'true');
      paragraphs[line]!.append(mark);
      paragraphs[line]!.scrollIntoView({ block: 'center' });
    },
  };
}
