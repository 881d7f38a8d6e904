// Pages of the built site → a few of them in which every kind of page and every kind of element of all of them occurs.
import { kindOf } from '../src/address/kinds.ts';
import type { BuiltPage } from '../src/verify/pages.ts';

/** Attributes that differ from one element of a kind to the next. */
const OF_ONE = /^(id|href|src|for|name|value|alt|title|style|data-.*|aria-(label|labelledby|describedby))$/;

/** What the page is made of: each element by its own name, classes and attributes and the name of the one around it. */
function partsOf({ $, path }: BuiltPage): Set<string> {
  const parts = $('body *')
    .not('svg *')
    .get()
    .map((element) => {
      const { name, attribs, parent } = element;
      const around = parent && 'name' in parent ? parent.name : '';
      const attributes = Object.keys(attribs).filter((one) => one !== 'class' && !OF_ONE.test(one));
      const classes = (attribs['class'] ?? '').split(/\s+/).sort().join('.');
      return `${around}>${name}.${classes}[${attributes.sort().join()}]`;
    });
  return new Set([...parts, `a page: ${kindOf(path)?.name}`]);
}

const covers = new WeakMap<readonly BuiltPage[], string[]>();

/** The same few pages for every file of tests that asks for those of the same list. */
export function coverParts(pages: readonly BuiltPage[]): string[] {
  const known = covers.get(pages) ?? chooseFew(pages);
  covers.set(pages, known);
  return known;
}

/** In elements. */
const A_PAGE = 200;

/** Takes the page with the most parts not yet seen for the effort, until none is left. */
function chooseFew(pages: readonly BuiltPage[]): string[] {
  const all = pages.map((page) => ({
    path: page.path,
    parts: partsOf(page),
    // What it takes to look at: the page itself, and each element of it.
    effort: A_PAGE + page.$('body *').length,
  }));
  const left = new Set(all.flatMap(({ parts }) => [...parts]));
  const paths: string[] = [];
  while (left.size > 0) {
    const news = all.map(({ parts, effort }) => [...parts].filter((part) => left.has(part)).length / effort);
    const best = all[news.indexOf(Math.max(...news))]!;
    paths.push(best.path);
    best.parts.forEach((part) => left.delete(part));
  }
  return paths;
}
