// A built page + the numbers people may call → the page where each of them is a link that rings, and says who pays.
import type { Fact } from '../guides/facts/facts.ts';
import { callAddress, chargeOf } from '../text/call.ts';
import { TAG_OR_TEXT } from './texts.ts';

/** Pages made of the texts of the content; elsewhere "113" may be a count of people. */
const PAGES = /^(huong-dan|infographic|lo-trinh|thuat-ngu|tap-huan|viec-cua-toi|chu-truong)\//;
/** Sheets to write on, and practice, where a wrong press must ring nobody. */
const WITHOUT = /\/(thu|tap)\/index\.html$/;
/** Where a link cannot stand, or where the words are to be copied, spoken or only looked at. */
const CLOSED = /^<(a|button|label|textarea|script|style|svg|h1|h2|h3|summary|nav|title|blockquote)\b/;
const SILENT = /^<(\w+)\b[^>]*\s(?:role="img"|aria-labelledby="nguon")/;
/** A count, not a number to call. */
const UNIT = '(?! (?:người|hộ|lượt|buổi|bài|trang|%))';
/** The text says itself whether it costs. */
const SAID = /^[,)]? ?\(?(?:gọi )?(?:không mất tiền|miễn phí|mất cước)/;

export function linkCalls(file: string, html: string, facts: readonly Fact[]): string {
  const numbers = new Map(facts.flatMap((fact) => (fact.call && fact.known ? [[fact.value, fact]] : [])));
  if (!PAGES.test(file) || WITHOUT.test(file) || numbers.size === 0) return html;
  const found = new RegExp(
    `(?<![\\p{L}\\p{N}.,/:-])(${[...numbers.keys()].join('|')})(?![\\p{N}/]|[.,]\\d)${UNIT}`,
    'gu',
  );
  const start = html.indexOf('<main');
  const end = html.indexOf('</main>');
  const closed: string[] = [];
  const main = html.slice(start, end).match(TAG_OR_TEXT) ?? [];
  const linked = main.map((part, index) => {
    if (part.startsWith('<')) {
      follow(part, closed);
      return part;
    }
    if (closed.length > 0) return part;
    const next = main[index + 1]?.startsWith('</code') ? (main[index + 2] ?? '') : '';
    return part.replace(found, (number: string, _: string, offset: number) => {
      const after = part.slice(offset + number.length) || next;
      return callLink(numbers.get(number)!, SAID.test(after));
    });
  });
  return html.slice(0, start) + linked.join('') + html.slice(end);
}

/** Keeps the elements that are open and closed to links, the innermost last. */
function follow(tag: string, closed: string[]): void {
  const [, name = ''] = /^<\/?(\w+)/.exec(tag) ?? [];
  if (tag.startsWith('</')) {
    if (closed.at(-1) === name) closed.pop();
    return;
  }
  if (tag.endsWith('/>')) return;
  if (CLOSED.test(tag) || SILENT.test(tag) || closed.at(-1) === name) closed.push(name);
}

function callLink({ value, call }: Fact, said: boolean): string {
  const charge = said || !call ? '' : ` (${chargeOf(call)})`;
  return `<a class="call" href="${callAddress(value, call?.sms ?? false)}">${value}${charge}</a>`;
}
