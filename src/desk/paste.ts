// Text copied from a chat → the messages of teams in it, each with what the chat wrote right above it, and the day named there.
import { MACHINE_LINES } from '../message/month-message.ts';
import { parseDay, type Day } from '../text/date.ts';

export interface Piece {
  /** From the end of the message before to the end of this one. */
  text: string;
  /** The line above the message: mostly who sent it, and when. "" where there is none. */
  above: string;
  /** The first line people read of it: "Thôn Xuân Nẻo: báo cáo tháng 10/2026". */
  title: string;
  /** The last day named above it. */
  day: Day | undefined;
}

/** Begins what people read of a message. */
const FIRST_LINE = /(\S.{0,80}?): báo cáo tháng \d/;
const DATE = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)(?!\d)/g;
/** A name and an hour; what is longer is something that was said. */
const LONGEST = 100;
/** Lines above a message in which a chat names the day. */
const NEAR = 4;

export function splitPaste(text: string): Piece[] {
  let end = 0;
  return [...text.normalize('NFC').matchAll(MACHINE_LINES)].map(({ 0: machine, index, input }) => {
    const piece = input.slice(end, index + machine.length);
    end = index + machine.length;
    const lines = piece.split(/\r\n?|\n/).map((line) => line.trim());
    const first = lines.findLastIndex((line) => FIRST_LINE.test(line));
    const before = lines.slice(0, Math.max(first, 0)).filter(Boolean);
    const [above = '', title = ''] = [before.at(-1), lines[first]].map((line) =>
      (line ?? '').slice(0, LONGEST),
    );
    return { text: piece, above, title, day: dayIn([...before.slice(-NEAR), title]) };
  });
}

function dayIn(lines: readonly string[]): Day | undefined {
  const found = [...lines.join('\n').matchAll(DATE)].flatMap(
    ([, day = '', month = '', year = '']) =>
      parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) ?? [],
  );
  return found.at(-1);
}
