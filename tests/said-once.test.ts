// What those who listen hear of a page with charts: each sentence once; and no heading anywhere that leads to itself.
import { expect, test } from 'vitest';
import type { BuiltPage } from '../src/verify/pages.ts';
import { builtPages } from './built.ts';

const words = (text: string) => text.replace(/\s+/g, ' ').trim();
const pages = builtPages();

/** The page as it is read out, but for the message to send: what is hidden is left out, names of pictures are read. */
function heard({ $ }: BuiltPage): string {
  const main = $('main').clone();
  // The description of a chart is read, its title and its letters are not: it has a name.
  main.find('[aria-hidden=true], textarea, script, style, template, svg > title, svg text').remove();
  main.find('img').each((_, img) => void $(img).replaceWith(` ${$(img).attr('alt') ?? ''} `));
  return words(main.text());
}

/** What a sentence says, without whose it is: "hướng dẫn 39 người, còn thiếu 11 người so với mức 50". */
const core = (sentence: string) => /hướng dẫn \d.*(?=\.$)/.exec(sentence)?.[0] ?? sentence;

test('the sentence of a chart is heard once, on its card or at the top of the page', () => {
  const wrong = pages.flatMap((page) => {
    const { $, path } = page;
    const sentences = $('.sentence').map((_, one) => words($(one).text()));
    const all = sentences.length > 0 ? heard(page) : '';
    return sentences
      .get()
      .map((sentence) => `${path} ${all.split(core(sentence)).length - 1} × ${core(sentence)}`)
      .filter((said) => !said.includes(' 1 × '));
  });
  expect(wrong).toEqual([]);
  expect(pages.filter(({ $ }) => $('.sentence').length > 0).length).toBeGreaterThan(5);
});

test('the picture of a month does not repeat the words beside it', () => {
  const wrong = pages.filter(({ $ }) => {
    const lead = words($('main p.text-lg').first().text());
    return (
      lead !== '' &&
      $('main img')
        .get()
        .some((img) => words($(img).attr('alt') ?? '') === lead)
    );
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no heading leads to itself', () => {
  const wrong = pages.flatMap(({ $, path }) =>
    $(':is(h1, h2, h3, h4) a[href^="#"]')
      .get()
      .filter((link) => $(link).closest($(link).attr('href') ?? '').length > 0)
      .map((link) => `${path} ${$(link).attr('href')}`),
  );
  expect(wrong).toEqual([]);
});
