// The glossary and the scripts to read out, read from the built files.
import { describe, expect, test } from 'vitest';
import { library } from './here.ts';
import { builtPages } from './built.ts';

const pages = builtPages();
const at = (path: string) => pages.find((page) => page.path === path)!;

describe('the glossary', () => {
  const { $ } = at('/thuat-ngu/');

  test('explains every word in alphabetical order, slips of typing unseen', () => {
    const names = $('dl dt')
      .get()
      .map((name) => $(name).text());
    expect(names).toEqual(library.glossary.map(({ term }) => term));
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'vi')));
    expect($('#vneid').text()).toContain('Còn gọi là: ứng dụng định danh.');
    expect($('main').text()).not.toContain('vnied');
    expect($('#vneid a').attr('href')).toBe('/huong-dan/vneid-muc-2/');
  });

  test('is a set of defined terms for machines', () => {
    const data = JSON.parse($('script[type="application/ld+json"]').text()) as Record<string, unknown>;
    const terms = data['hasDefinedTerm'] as Record<string, unknown>[];
    expect([data['@type'], terms.length]).toEqual(['DefinedTermSet', library.glossary.length]);
    const otp = terms.find((term) => term['name'] === 'Mã OTP');
    expect(otp).toMatchObject({ '@type': 'DefinedTerm', inDefinedTermSet: data['@id'] });
    expect(otp?.['@id']).toBe(`${String(data['@id'])}#otp`);
  });
});

describe('the scripts to read out', () => {
  test('stand whole on their page, a breath a line, with the seconds they take', () => {
    for (const { slug, loudspeaker } of library.guides) {
      const { $ } = at(`/huong-dan/${slug}/loa/`);
      const lines = $('.script p')
        .get()
        .map((line) => $(line).text());
      expect([slug, lines.join(' ')]).toEqual([slug, loudspeaker]);
      expect(lines.length).toBeGreaterThan(4);
      const seconds = Number(/khoảng (\d+) giây/.exec($('main').text())?.[1]);
      expect([slug, seconds >= 30 && seconds <= 60]).toEqual([slug, true]);
      expect(at(`/huong-dan/${slug}/`).$(`a[href="/huong-dan/${slug}/loa/"]`).length).toBe(1);
    }
  });
});
