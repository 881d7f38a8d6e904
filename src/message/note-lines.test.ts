// A team's words beside its figures: in the message as people read them, and back, with every change of them noticed.
import { expect, test } from 'vitest';
import type { Month } from '../text/date.ts';
import { NO_NOTES, tidyNote } from '../text/notes.ts';
import { handedLines, machineLine, readMachineLine, writeMessage } from './month-message.ts';
import { notesSum, readNoteLines } from './note-lines.ts';

const IDS = ['sessions'];
const NOTES = { difficulties: 'Loa thôn hỏng', proposals: 'Xin một máy in' };
const MESSAGE = {
  ...{ month: '2026-10' as Month, village: 'o-me', team: '', version: 1, figures: [4] },
  notes: NOTES,
};
const TEXT = writeMessage(MESSAGE, {
  village: 'Thôn Ô Mễ',
  indicators: [{ id: 'sessions', short: 'Buổi', unit: 'buổi' }],
});

test('stand above the machine line, which has their sum', () => {
  expect(TEXT.split('\n').slice(0, -1)).toEqual([
    'Thôn Ô Mễ: báo cáo tháng 10/2026',
    '1. Buổi: 4 buổi',
    'Khó khăn của tổ: Loa thôn hỏng',
    'Đề xuất của tổ: Xin một máy in',
    'Xin giữ nguyên dòng dưới đây, máy của xã đọc:',
  ]);
  const line = TEXT.split('\n').at(-1)!;
  expect(line).toMatch(/^#BC2;2026-10;o-me;;1;4;[0-9A-F]{8};[0-9A-F]{8}$/);
  const { notes, ...rest } = MESSAGE;
  expect(readMachineLine(line, () => IDS)).toEqual({ ...rest, notesSum: notesSum(notes) });
  expect(readMachineLine(line.replace(';4;', ';5;'), () => IDS)).toBe('sum');
  expect(readMachineLine(line.replace(/;[0-9A-F]{8}$/, ''), () => IDS)).toBe('shape');
  expect(handedLines(TEXT).split('\n')).toHaveLength(3);
});

test('a message without any is written as it always was', () => {
  const line = machineLine({ ...MESSAGE, notes: NO_NOTES }, IDS);
  expect(line).toMatch(/^#BC1;2026-10;o-me;;1;4;[0-9A-F]{8}$/);
  expect(handedLines(line)).toBe(line);
});

test.each([
  ['as sent', TEXT, NOTES],
  ['with its lines joined by a chat', TEXT.replaceAll('\n', ' '), NOTES],
  [
    'with one of them only',
    TEXT.replace(/Khó khăn.*\n/, '').replaceAll('\n', ' '),
    { ...NOTES, difficulties: '' },
  ],
  ['with neither', 'Đề xuất: mai họp nhé', NO_NOTES],
])('are read %s', (_, text, notes) => {
  expect(readNoteLines(text.replace(/\s+/g, ' '))).toEqual(notes);
});

test.each(['Loa thôn hỏng!', 'loa thôn hỏng', 'Loa  thôn', ''])(
  'a changed one has another sum: %j',
  (words) => {
    expect(notesSum({ ...NOTES, difficulties: words })).not.toBe(notesSum(NOTES));
  },
);

test('a note is one line, and no formula', () => {
  expect(tidyNote('  =HYPERLINK("x")\n\n thiếu   loa ')).toBe('HYPERLINK("x") thiếu loa');
  expect(tidyNote('- thiếu loa')).toBe('thiếu loa');
  expect(tidyNote('a'.repeat(400))).toHaveLength(300);
});
