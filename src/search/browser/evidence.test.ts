import { describe, expect, test } from 'vitest';
import { Evidence } from './evidence.ts';
import { pairsOf, type Question } from './rating.ts';

const question = (text: string): Question => {
  const words = text.split(' ');
  return {
    readings: [
      {
        phrases: [text],
        said: new Set(words),
        words: words.map((word) => ({ word, weight: 1 })),
        pairs: pairsOf([words]),
      },
    ],
    last: words.at(-1)!,
  };
};

/** What each page is worth. @param pages their names */
function rate(text: string, ...pages: string[][]): number[] {
  const evidence = new Evidence();
  for (const names of pages)
    evidence.add(
      names.map((name) => [name]),
      [],
    );
  return evidence.rate(question(text));
}

describe('what all names of a page say together', () => {
  test('is more when many of them hold a word', () => {
    const [often = 0, once = 0, never] = rate(
      'phat',
      ['bi phat', 'phat nguoi', 'nop phat'],
      ['phat'],
      ['thue'],
    );
    expect(often).toBeGreaterThan(once);
    expect(once).toBeGreaterThan(0);
    expect(never).toBe(0);
  });

  test('is more where two words stand side by side as in the query, in a heading too', () => {
    const [beside = 0, apart = 0] = rate('phat nguoi', ['phat nguoi'], ['nguoi phat']);
    expect(beside).toBeGreaterThan(apart);
    const evidence = new Evidence();
    evidence.add([], ['tra phat nguoi']);
    evidence.add([], ['tra nguoi']);
    const [told = 0, other] = evidence.rate(question('phat nguoi'));
    expect(told).toBeGreaterThan(0);
    expect(other).toBe(0);
  });

  test('is more for neighbours that seldom stand side by side', () => {
    const [rare = 0, common = 0] = rate(
      'ma loi phat nguoi',
      ['phat nguoi'],
      ['ma loi'],
      ['ma loi'],
      ['ma loi'],
    );
    expect(rare).toBeGreaterThan(common);
  });
});
