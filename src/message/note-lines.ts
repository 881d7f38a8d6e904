// What a team writes beside its figures ⇄ the lines of its message that people read.
import { tidyNote, type Notes } from '../text/notes.ts';
import { checkSum } from './check-sum.ts';

const HEADS = { difficulties: 'Khó khăn của tổ: ', proposals: 'Đề xuất của tổ: ' } as const;

/** Begins the line after the notes. */
export const LAST_WORDS = 'Xin giữ nguyên dòng dưới đây, máy của xã đọc:';

export function noteLines({ difficulties, proposals }: Notes): string[] {
  return [
    ...(difficulties === '' ? [] : [HEADS.difficulties + difficulties]),
    ...(proposals === '' ? [] : [HEADS.proposals + proposals]),
  ];
}

export const isNoteLine = (line: string) =>
  line.indexOf(HEADS.difficulties) === 0 || line.indexOf(HEADS.proposals) === 0;

/** @param text with single spaces: chats join lines; "" for each note that is not there */
export function readNoteLines(text: string): Notes {
  const end = text.lastIndexOf(LAST_WORDS);
  const words = end < 0 ? text : text.slice(0, end);
  const proposalsAt = words.lastIndexOf(HEADS.proposals);
  const difficultiesAt = words.lastIndexOf(HEADS.difficulties, proposalsAt < 0 ? Infinity : proposalsAt);
  const between = (at: number, head: string, until: number) =>
    at < 0 ? '' : tidyNote(words.slice(at + head.length, until < 0 ? undefined : until));
  return {
    difficulties: between(difficultiesAt, HEADS.difficulties, proposalsAt),
    proposals: between(proposalsAt, HEADS.proposals, -1),
  };
}

/** "" where there are none. */
export const notesSum = (notes: Notes) => {
  const lines = noteLines(notes);
  return lines.length === 0 ? '' : checkSum(lines.join('|'));
};
