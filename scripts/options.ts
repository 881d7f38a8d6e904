// Options that several commands take, read and refused in the same way: a bad one ends the command with exit code 2.
import { existsSync } from 'node:fs';
import { isFile } from '../src/files/disk.ts';
import { today } from '../src/text/clock.ts';
import { parseDay, parseMonth, type Day, type Month } from '../src/text/date.ts';
import { personalData } from '../src/text/person.ts';
import { parseQuarter, type Quarter } from '../src/text/quarter.ts';
import { usage } from './terminal.ts';

/** @param help the right words, said after what is wrong; here and below */
export function readMonth(word: string | undefined, help: string): Month | undefined {
  if (word === undefined) return undefined;
  return parseMonth(word) ?? usage(`--month "${word}" không phải tháng. Viết dạng 2026-11.\n${help}`);
}

export function readQuarter(word: string | undefined, help: string): Quarter | undefined {
  if (word === undefined) return undefined;
  return parseQuarter(word) ?? usage(`--quarter "${word}" không phải quý. Viết dạng 2026-q4.\n${help}`);
}

/** The day the commune had all figures: today, unless said otherwise. */
export function readReceived(word: string | undefined, help: string): Day {
  const day = parseDay(word ?? today());
  return day ?? usage(`--received "${word}" không phải ngày có thật.\n${help}`);
}

/** Why published figures change; everybody reads it, so it names nobody. */
export function readReason(word = ''): string {
  const kind = personalData(word);
  return kind ? usage(`--reason được đăng công khai, đừng ghi ${kind}.`) : word.trim();
}

/** The one file the command is about. */
export function readFile([file, ...others]: readonly string[], help: string): string {
  if (!file || others.length > 0) return usage(help);
  return isFile(file) ? file : usage(`Không có tệp "${file}". Kiểm tra lại tên và thư mục.`);
}

export function readFolder(folder: string): string {
  return existsSync(folder) ? folder : usage(`Không có thư mục "${folder}".`);
}
