// Twelve people's answers → the guides offered to them next; and answers as the phone keeps them.
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../../guides/load.ts';
import { chooseGuides, type Answer } from './choose.ts';
import { readAnswers, writeAnswers } from './browser/kept.ts';

const { questions } = loadLibrary('content', 'data/links.csv').library!.selfCheck;
const LETTERS: Record<string, Answer | undefined> = { m: 'alone', g: 'helped', c: 'not' };

/** "cccccccccc": one letter a question, m alone, g with help, c not yet, - not answered. */
const answersOf = (letters: string) =>
  Object.fromEntries(questions.map(({ id }, index) => [id, LETTERS[letters[index] ?? '-']]));

describe('ten answers lead to three guides', () => {
  // may, tim-tin, lien-lac, dich-vu-cong, giay-to, tra-tien, mua-ban, kham-hoc, an-toan, hoc-giup
  test.each([
    [
      'bà cụ chưa từng có điện thoại thông minh',
      'cccccccccc',
      ['nhan-biet-lua-dao', 'vneid-muc-2', 'dien-thoai-co-ban'],
    ],
    [
      'ông vừa được con cho máy, việc gì cũng cần người giúp',
      'gggggggggg',
      ['nhan-biet-lua-dao', 'vneid-muc-2', 'dien-thoai-co-ban'],
    ],
    ['cô giáo về hưu, tự làm được cả', 'mmmmmmmmmm', []],
    ['người chưa trả lời câu nào', '----------', []],
    ['bác chỉ sợ kẻ lừa đảo', 'mmmmmmmmcm', ['nhan-biet-lua-dao', 'lo-bi-lua', 'du-lieu-ca-nhan']],
    [
      'bác bán rau, việc khác đã quen',
      'mmmmmmcmmm',
      ['ban-hang-tren-mang', 'anh-va-mo-ta-san-pham', 'don-hang-va-dong-goi'],
    ],
    [
      'bác hay đi khám, chưa mở VNeID bao giờ',
      'mmmmcmmcmm',
      ['vneid-muc-2', 'so-suc-khoe-dien-tu', 'vneid-vi-giay-to'],
    ],
    [
      'chị chủ quán cần người giúp khi quét mã, chưa bán trên mạng',
      'mmmmmgcmmm',
      ['ban-hang-tren-mang', 'thanh-toan-khong-tien-mat', 'anh-va-mo-ta-san-pham'],
    ],
    [
      'ông nộp hồ sơ cần người giúp, VNeID cũng vậy',
      'mmmggmmmmm',
      ['vneid-muc-2', 'dich-vu-cong-truc-tuyen', 'vneid-vi-giay-to'],
    ],
    [
      'bác dùng Zalo chưa khóa, máy còn cần người giúp: một bài không nhắc hai lần',
      'gmcmmmmmmm',
      ['dung-zalo', 'dien-thoai-co-ban', 'mat-khau-va-zalo'],
    ],
    [
      'bà trông cháu: chưa xem được tin trường, lừa đảo thì cần người nhắc',
      'mmmmmmmcgm',
      ['nhan-biet-lua-dao', 'so-suc-khoe-dien-tu', 'lo-bi-lua'],
    ],
    [
      'anh bỏ dở giữa chừng: câu không trả lời thì không tính',
      'mc-----g--',
      ['kenh-thong-tin-xa', 'so-suc-khoe-dien-tu', 'tim-tren-mang'],
    ],
  ])('%s', (_, letters, guides) => {
    expect(chooseGuides(questions, answersOf(letters))).toEqual(guides);
  });

  test('never more than three, never one twice, never one of a question done alone', () => {
    for (let seed = 0; seed < 3 ** 6; seed++) {
      const letters = questions
        .map((_, index) => 'mgc'[Math.floor((seed * 7) / 3 ** (index % 6)) % 3])
        .join('');
      const answers = answersOf(letters);
      const chosen = chooseGuides(questions, answers);
      expect(chosen.length).toBeLessThanOrEqual(3);
      expect(new Set(chosen).size).toBe(chosen.length);
      const open = questions.filter(({ id }) => answers[id] !== 'alone').flatMap(({ guides }) => guides);
      expect(chosen.filter((guide) => !open.includes(guide))).toEqual([]);
    }
  });
});

describe('answers as the phone keeps them', () => {
  test('come back as they were', () => {
    const answers = { may: 'not', 'an-toan': 'alone' } as const;
    expect(writeAnswers(answers)).toBe('may=not an-toan=alone');
    expect(readAnswers(writeAnswers(answers))).toEqual(answers);
  });

  test.each(['', 'may', 'may=', 'may=gi-do', '=not', 'may=not=not x'])('"%s" harms nothing', (text) => {
    const known = Object.values(readAnswers(text)).filter(
      (one) => !['alone', 'helped', 'not'].includes(one!),
    );
    expect(known).toEqual([]);
  });
});
