// Syllables with their tone mark in every place → the house spelling, and one key for all.
import { describe, expect, test } from 'vitest';
import { respell, syllableKey } from './syllable.ts';

describe('a syllable', () => {
  test.each([
    ['hoá', 'hóa'],
    ['khoẻ', 'khỏe'],
    ['thuỷ', 'thủy'],
    ['XOÁ', 'XÓA'],
    ['cuả', 'của'],
    ['hòan', 'hoàn'],
    ['qúy', 'quý'],
    ['gìa', 'già'],
    ['khuỷu', 'khuỷu'],
    ['thuở', 'thuở'],
    ['quỳnh', 'quỳnh'],
    ['gì', 'gì'],
    ['giếng', 'giếng'],
    ['ngoài', 'ngoài'],
    ['café', 'café'],
  ])('%s is spelt %s', (written, right) => expect(respell(written)).toBe(right));

  test('has one key for both places of its mark', () => {
    expect(syllableKey('Hoà')).toBe(syllableKey('hòa'));
    expect(syllableKey('hóa')).not.toBe(syllableKey('hòa'));
  });
});
