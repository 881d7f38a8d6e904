import { expect, test } from 'vitest';
import { withOwnStyles, words } from './own-styles.ts';

const CSS =
  ':root{--a:#fff}.flex{display:flex}.grid{display:grid}.md\\:flex{display:flex}.late{color:red}[hidden]{display:none}' +
  ':focus{top:0}:focus:not(:focus-visible){top:1px}@media print{.gone{display:none}.flex{display:block}}:root.toi{--a:#000}h1{margin:0}h4{margin:0}.a-b[aria-pressed=true]{color:red}';

test('keeps what the page, its scripts and the reader’s choices use, and drops the rest', async () => {
  const html = `<style>${CSS}</style><h1 class="flex md:flex" hidden>a</h1><button class="a-b" aria-pressed="true">b</button>`;
  const own = await withOwnStyles(html, words('x.className="late"'));
  expect(own).toBe(
    html.replace('.grid{display:grid}', '').replace('.gone{display:none}', '').replace('h4{margin:0}', ''),
  );
});

test('styles of several places each stay in theirs', async () => {
  const own = await withOwnStyles(
    '<style>p{margin:0}</style><p>a</p><style>b{top:0}i{top:0}</style><i>c</i>',
    words(''),
  );
  expect(own).toBe('<style>p{margin:0}</style><p>a</p><style>i{top:0}</style><i>c</i>');
});

test('a style that asks for a part of a value keeps its rule where some value has that part', async () => {
  const style = '<style>[href^=http]{color:red}[href$=".pdf"]{top:0}</style>';
  const own = await withOwnStyles(`${style}<a href="https://vneid.gov.vn">a</a>`, words(''));
  expect(own).toBe('<style>[href^=http]{color:red}</style><a href="https://vneid.gov.vn">a</a>');
});

test('a page does not take over the rules of a page before it', async () => {
  const style = '<style>h1{margin:0}h2{margin:1px}</style>';
  const first = await withOwnStyles(`${style}<h1>a</h1>`, words(''));
  const second = await withOwnStyles(`${style}<h2>a</h2>`, words(''));
  const third = await withOwnStyles(`${style}<h1>c</h1>`, words(''));
  expect([first, second, third]).toEqual([
    '<style>h1{margin:0}</style><h1>a</h1>',
    '<style>h2{margin:1px}</style><h2>a</h2>',
    '<style>h1{margin:0}</style><h1>c</h1>',
  ]);
});
