// A word that should be a month, a quarter or a day → the sentence that says why it is none, with the right spelling.
import { addMonths, monthName, type Month } from '../text/date.ts';
import { fold } from '../text/fold.ts';
import { readWrittenDay, readWrittenMonth } from '../text/written-date.ts';

/**
 * @param what what the word belongs to: "--month"
 * @param around a month near today, to take the year from
 */
export function whyNoMonth(what: string, word: string, around: Month): string {
  const say = (why: string, right: string) => `${what} "${word}": ${why} Viết ${right}.`;
  const month = readWrittenMonth(word);
  if (month) return say(`${monthName(month)} viết năm trước, tháng sau.`, month);
  if (readWrittenDay(word, true)) return say('đây là một ngày, không phải tháng.', around);
  const [, number] = /^(?:thang|t)?\s*(\d{1,2})$/.exec(fold(word)) ?? [];
  if (number && Number(number) >= 1 && Number(number) <= 12) {
    const year = addMonths(around, -Number(around.slice(5)) + Number(number));
    return say('thiếu năm.', `cả năm, ví dụ ${year}`);
  }
  if (/^thang$/.test(fold(word))) return say('có dấu cách nên bị tách ra.', `liền, ví dụ ${around}`);
  return say('không phải tháng.', `dạng ${around}`);
}

export function whyNoQuarter(what: string, word: string): string {
  const [, number, year] = /^(?:quy|q)?\s*([1-4])\s*[-/]\s*(20\d\d)$/.exec(fold(word)) ?? [];
  const right = number ? `${year}-q${number}` : 'dạng 2026-q4';
  return `${what} "${word}": ${number ? 'quý viết năm trước.' : 'không phải quý.'} Viết ${right}.`;
}

export function whyNoDay(what: string, word: string): string {
  const written = readWrittenDay(word, true);
  if (!written || !('day' in written))
    return `${what} "${word}" không phải ngày có thật. Viết dạng 2026-11-18.`;
  return `${what} "${word}": ngày viết năm trước, rồi tháng, rồi ngày. Viết ${written.day}.`;
}
