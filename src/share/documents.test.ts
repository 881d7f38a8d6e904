// A topic's set and a session's plan as documents: every word of the guides is there, on pages that are full and not overfull.
import { describe, expect, test } from 'vitest';
import { trainingMinutes } from '../guides/journeys/training.ts';
import { loadLibrary } from '../guides/load.ts';
import type { Day } from '../text/date.ts';
import { TOPICS } from '../text/topics.ts';
import { topicDocument, trainingDocument } from './documents.ts';
import { HEIGHT } from './paper.ts';
import { pagesOfText, type DocumentLine } from './pages-of-text.ts';
import { WIDTH } from './sheet/look.ts';

const library = loadLibrary('content', 'data/links.csv').library!;
const issuer = { name: 'Xã Mẫu số', commune: 'xã Mẫu', village: 'thôn', sample: true };
const ORIGIN = 'https://vi-du.vn';
const DAY = '2026-11-27' as Day;
const line = (text: string, style: DocumentLine['style'] = 'text'): DocumentLine => ({ text, style });
const textsOn = (page: ReturnType<typeof pagesOfText>[number]) =>
  page.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe('pages of text', () => {
  const many = Array.from({ length: 90 }, (_, index) => [
    line(`Bước ${index}`, 'heading'),
    line('Bấm nút này, rồi chờ máy báo. '.repeat(1 + (index % 5)).trim()),
  ]).flat();
  const pages = pagesOfText(many, 'Xã Mẫu');

  test('hold every word, and nothing outside the paper', () => {
    const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
    const read = pages.flatMap((page) => textsOn(page).slice(1)).join(' ');
    expect(words(read)).toBe(words(many.map(({ text }) => text).join(' ')));
    for (const mark of pages.flat()) {
      expect(mark.y).toBeLessThan(HEIGHT);
      if (mark.kind === 'text') expect(mark.x + mark.width).toBeLessThanOrEqual(WIDTH);
    }
  });

  test('are numbered, and none ends with a heading', () => {
    pages.forEach((page, index) => {
      const texts = textsOn(page);
      expect(texts[0]).toBe(`Xã Mẫu · trang ${index + 1}`);
      expect(texts.at(-1)).not.toMatch(/^Bước/);
    });
  });

  test('have the address beside its code in letters to be read from a metre, on one line however long', () => {
    const address = (said: string) => ({ code: `https://${said}`, said, scan: 'Mở Zalo' });
    const sizes = ['vi-du.vn/g/vneid', `vi-du.vn/${'rat-dai-'.repeat(9)}`].map((said) => {
      const [page] = pagesOfText([{ ...line('Bài', 'title'), address: address(said) }], 'Xã Mẫu');
      const found = page!.find((mark) => mark.kind === 'text' && mark.text === said);
      const code = page!.find(({ kind }) => kind === 'code')!;
      if (found?.kind !== 'text') throw new Error('no address');
      expect(found.x + found.width).toBeLessThan(code.x);
      return found.size;
    });
    // 38 units are 7 mm of paper.
    expect(sizes[0]).toBe(38);
    expect(sizes[1]).toBeLessThan(38);
  });
});

test('every topic and every session has a document of its own', () => {
  const sets = TOPICS.map((topic) => {
    const guides = library.guides.filter((one) => one.topic === topic.id);
    return topicDocument(topic, guides, issuer, ORIGIN, DAY).file;
  });
  const plans = library.trainings.map(
    (training) => trainingDocument(training, (slug) => slug, issuer, ORIGIN).file,
  );
  const files = [...sets, ...plans];
  expect(new Set(files).size).toBe(files.length);
  expect(files.every((file) => /^(in|giao-an)-[a-z0-9-]+-[0-9a-f]{10}\.pdf$/.test(file))).toBe(true);
});

test('a guide has its steps, screens and troubles as lines for paper', () => {
  const { printed, steps } = library.guides.find(({ slug }) => slug === 'vneid-muc-2')!.body;
  const titles = printed.filter(({ kind }) => kind === 'step').map(({ text }) => text);
  expect(titles).toEqual(steps.map(({ title }, index) => `${index + 1}. ${title}`));
  const parts = printed.filter(({ kind }) => kind === 'part').map(({ text }) => text);
  expect(parts[0]).toBe('Cần chuẩn bị');
  expect(parts.slice(-4)).toEqual(['Làm xong thì thấy', 'Nếu gặp trục trặc', 'Cẩn thận', 'Cần người giúp']);
  expect(printed.filter(({ kind }) => kind === 'screen').at(-1)?.text).toMatch(/^Màn hình .*Bấm /);
});

test('a session of exactly an hour is there for residents', () => {
  const hours = library.trainings.filter(
    (training) => training.for === 'residents' && trainingMinutes(training) === 60,
  );
  expect(hours.length).toBeGreaterThan(0);
});
