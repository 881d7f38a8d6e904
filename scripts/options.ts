// Options that several commands take, read and refused in the same way: a bad one ends the command with exit code 2.
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { isFile } from '../src/files/disk.ts';
import { thisMonth, today } from '../src/text/clock.ts';
import { parseDay, parseMonth, type Day, type Month } from '../src/text/date.ts';
import { reasonProblem } from '../src/intake/publish/reason.ts';
import { parseQuarter, type Quarter } from '../src/text/quarter.ts';
import { whyNoFile } from '../src/terminal/file-words.ts';
import { whyNoDay, whyNoMonth, whyNoQuarter } from '../src/terminal/period-words.ts';
import { usage } from '../src/terminal/terminal.ts';

/** What is wrong with a word, and how the command is used. */
const wrong = (why: string, help: string) => usage(`${why}\n${help.split('\n')[0]}`);

/** @param help the right words, said after what is wrong; here and below */
export function readMonth(word: string | undefined, help: string): Month | undefined {
  if (word === undefined) return undefined;
  return parseMonth(word) ?? wrong(whyNoMonth('--month', word, thisMonth()), help);
}

export function readQuarter(word: string | undefined, help: string): Quarter | undefined {
  if (word === undefined) return undefined;
  return parseQuarter(word) ?? wrong(whyNoQuarter('--quarter', word), help);
}

export function readYear(word: string | undefined, help: string): string | undefined {
  if (word === undefined || /^20\d\d$/.test(word)) return word;
  return wrong(`--year "${word}" không phải năm. Viết bốn chữ số, ví dụ ${thisMonth().slice(0, 4)}.`, help);
}

/** The month, or the quarter, that is all a command is about; several words are one that spaces took apart. */
export function needMonth(words: readonly string[], help: string): Month {
  const word = words.join(' ');
  return (
    parseMonth(word) ?? (word === '' ? usage(help) : wrong(whyNoMonth('Tháng', word, thisMonth()), help))
  );
}

export function needQuarter(words: readonly string[], help: string): Quarter {
  const word = words.join(' ');
  return parseQuarter(word) ?? (word === '' ? usage(help) : wrong(whyNoQuarter('Quý', word), help));
}

/** The day the commune had all figures: today, unless said otherwise; never one to come. */
export function readReceived(word: string | undefined, help: string): Day {
  const day = parseDay(word ?? today());
  if (!day) return wrong(whyNoDay('--received', word ?? ''), help);
  if (day <= today()) return day;
  const why = `--received ${day} là ngày chưa tới (hôm nay ${today()}). Ghi ngày xã đã nhận số liệu.`;
  return wrong(why, help);
}

/** Why published figures change; everybody reads it, so it names nobody. */
export function readReason(word = ''): string {
  const problem = reasonProblem(word, '--reason');
  return problem ? usage(problem) : word.trim();
}

/**
 * Files the command is about, one at least; the same one twice is one.
 * @param help how the command is used
 */
export function readFiles(words: readonly string[], help: string): string[] {
  if (words.length === 0) return usage(help);
  return words.every(isFile) ? [...new Set(words)] : usage(whyNoFile(words));
}

/** One of the files, by its path or its name alone: the one that holds where two differ. */
export function readKept(name: string | undefined, files: readonly string[]): string | undefined {
  if (name === undefined) return undefined;
  const named = files.filter((file) => file === name || basename(file) === basename(name));
  return named.length === 1 ? named[0] : usage(`--keep "${name}" không phải một trong các tệp của lệnh.`);
}

export function readFolder(folder: string): string {
  return existsSync(folder) ? folder : usage(`Không có thư mục "${folder}".`);
}
