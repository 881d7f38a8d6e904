// What was measured of a recording, and how long its words take to read → what is wrong with it, in words for whoever spoke.
import type { Measures } from './measure.ts';
import type { Told } from './name.ts';

/** In dB; a phone held at arm's length in a quiet room is louder. */
const QUIET = -40;
/** Of the samples heard; a shout into the phone has ten times as many. */
const TORN = 0.003;
/** Nobody reads a script in less than half its time. */
const SHORT = 0.5;

/** The longest a recording of these words may be, in seconds: read slowly, with a pause at each breath. */
export const longest = (seconds: number) => Math.round(seconds * 2 + 10);

const AGAIN = 'Thu lại';

export function faultsOf(measured: Measures, seconds: number): Told[] {
  const { loudness, clipped, spoken } = measured;
  const [length, expected] = [Math.round(spoken.to - spoken.from), Math.round(seconds)];
  if (loudness === -Infinity || length < 1)
    return [['Bản thu không có tiếng.', `${AGAIN}; xem tay có bịt lỗ micro ở cạnh dưới máy không.`]];
  const faults: Told[] = [];
  if (clipped > TORN)
    faults.push(['Tiếng to quá nên bị vỡ.', `${AGAIN}, đưa máy ra xa miệng hơn, chừng hai gang tay.`]);
  else if (loudness < QUIET)
    faults.push(['Tiếng nhỏ quá.', `${AGAIN}, đưa máy gần miệng hơn, chừng một gang tay.`]);
  if (measured.seconds > longest(seconds))
    faults.push([
      // Nobody listened further.
      `Bản thu dài hơn ${longest(seconds)} giây, lời này chỉ đọc khoảng ${expected} giây.`,
      `${AGAIN}, đọc hết lời thì bấm dừng ngay.`,
    ]);
  if (length < seconds * SHORT)
    faults.push([
      `Bản thu chỉ có ${length} giây tiếng nói, lời này đọc khoảng ${expected} giây.`,
      `${AGAIN}, đọc chậm và đọc cho hết lời.`,
    ]);
  return faults;
}
