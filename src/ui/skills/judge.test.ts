import { describe, expect, test } from 'vitest';
import { judge, type Seen } from './judge.ts';

const AGAIN = 'Bác tập thêm rồi thử lại, hôm nào cũng được.';
const STOPPED =
  'Mật khẩu hay mã vừa lộ, hôm nay dừng ở đây. Bác đổi mật khẩu ấy trước đã, rồi hôm khác thử lại.';

/** Ten people, as a helper beside them would have seen it. */
const LEARNERS: [who: string, seen: (Seen | undefined)[], told: boolean, result: string, said: string][] = [
  [
    'opens VNeID, the card and the wallet without a word',
    ['alone', 'alone', 'alone'],
    false,
    'passed',
    'Đạt. Bác tự làm được cả ba việc.',
  ],
  [
    'asks once where the wallet is, is told "ở dưới cùng", and finds it',
    ['alone', 'alone', 'word'],
    false,
    'passed',
    'Đạt. Bác làm được cả ba việc, tổ chỉ nhắc một lời.',
  ],
  [
    'needs a word at two tasks',
    ['word', 'alone', 'word'],
    false,
    'again',
    `Gần đạt: bác làm xong cả ba việc, nhưng tổ phải nhắc ở việc 1, việc 3. ${AGAIN}`,
  ],
  [
    'has the helper press the last button',
    ['alone', 'alone', 'hand'],
    false,
    'again',
    `Chưa đạt: bác còn vướng ở việc 3. ${AGAIN}`,
  ],
  [
    'forgot the password and gives up at the first task',
    ['not', 'not', 'not'],
    false,
    'again',
    `Chưa đạt: bác còn vướng ở việc 1, việc 2, việc 3. ${AGAIN}`,
  ],
  [
    'does two tasks alone, with a hand at the middle one and a word at the last',
    ['alone', 'hand', 'word'],
    false,
    'again',
    `Chưa đạt: bác còn vướng ở việc 2. ${AGAIN}`,
  ],
  [
    'does everything alone, and reads the code in the message out to the helper',
    ['alone', 'alone', 'alone'],
    true,
    'stopped',
    STOPPED,
  ],
  [
    'says the password at the first task, before anything is ticked',
    [undefined, undefined, undefined],
    true,
    'stopped',
    STOPPED,
  ],
  ['has just sat down', [undefined, undefined, undefined], false, 'open', 'Chưa đánh dấu việc nào.'],
  [
    'has done the first task and is called to lunch',
    ['alone', undefined, undefined],
    false,
    'open',
    'Còn việc 2, việc 3.',
  ],
];

describe('a learner who', () => {
  test.each(LEARNERS)('%s', (_, seen, told, result, said) => {
    expect(judge({ seen, told })).toEqual({ result, said });
  });

  test('stands for one of ten', () => expect(LEARNERS).toHaveLength(10));
});

test('passes in exactly four of the sixty-four ways three tasks can go', () => {
  const ways: Seen[] = ['alone', 'word', 'hand', 'not'];
  const all = ways.flatMap((a) => ways.flatMap((b) => ways.map((c) => [a, b, c])));
  const passed = all.filter((seen) => judge({ seen, told: false }).result === 'passed');
  expect(passed.map((seen) => seen.join(' ')).sort()).toEqual([
    'alone alone alone',
    'alone alone word',
    'alone word alone',
    'word alone alone',
  ]);
});

test('no sentence blames anybody, and each tells what comes next', () => {
  for (const [, seen, told] of LEARNERS) {
    const { said } = judge({ seen, told });
    expect(said).not.toMatch(/trượt|kém|hỏng|thất bại/);
    expect(said).toMatch(/\.$/);
  }
});
