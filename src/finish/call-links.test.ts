// A page and numbers to call → links where a reader may press, none where the number is only looked at, copied or counted.
import { expect, test } from 'vitest';
import type { Fact } from '../guides/facts/facts.ts';
import { linkCalls } from './call-links.ts';

const fact = (value: string, free: boolean, sms = false, known = true): Fact => ({
  name: 'so',
  value,
  spoken: value,
  call: { who: 'Nơi nghe', free, sms },
  known,
  source: undefined,
  date: undefined,
  called: undefined,
});
const FACTS = [
  fact('113', true),
  fact('1900 0368', false),
  fact('1414', true, true),
  fact('số sau thẻ', false, false, false),
];
const GUIDE = 'huong-dan/bai/index.html';
const on = (main: string, file = GUIDE) =>
  linkCalls(file, `<p>113</p><main>${main}</main><footer>113</footer>`, FACTS)
    .replace('<p>113</p><main>', '')
    .replace('</main><footer>113</footer>', '');

const CALL = '<a class="call" href="tel:113">113 (miễn phí)</a>';

test.each([
  ['<p>Gọi 113 ngay.</p>', `<p>Gọi ${CALL} ngay.</p>`],
  ['<p>gọi <code>113</code>.</p>', `<p>gọi <code>${CALL}</code>.</p>`],
  [
    '<p>gọi <code>1900 0368</code> xin khóa</p>',
    '<p>gọi <code><a class="call" href="tel:19000368">1900 0368 (mất cước)</a></code> xin khóa</p>',
  ],
  ['<p>Gọi 113, không mất tiền.</p>', '<p>Gọi <a class="call" href="tel:113">113</a>, không mất tiền.</p>'],
  [
    '<p>gửi <code>1414</code>.</p>',
    '<p>gửi <code><a class="call" href="sms:1414">1414 (miễn phí)</a></code>.</p>',
  ],
  ['<svg><text>113</text></svg><p>113</p>', `<svg><text>113</text></svg><p>${CALL}</p>`],
])('%s', (from, to) => expect(on(from)).toBe(to));

test.each([
  '<h1>Gọi 113</h1>',
  '<a href="/x/">Gọi 113</a>',
  '<textarea>Gọi 113</textarea>',
  '<div class="screen" role="img"><div>113</div><div>113</div></div>',
  '<p>Đã giúp 113 người, 113 hộ.</p>',
  '<p>113.000 đồng, 113/2026, 1.113</p>',
  '<p>Gọi theo số sau thẻ.</p>',
])('left as it is: %s', (html) => expect(on(html)).toBe(html));

test.each([
  'tien-do/xuan-neo/index.html',
  'to/index.html',
  'huong-dan/bai/thu/index.html',
  'huong-dan/bai/tap/index.html',
])('a page of figures or for paper is left as it is: %s', (file) =>
  expect(on('<p>113</p>', file)).toBe('<p>113</p>'),
);
