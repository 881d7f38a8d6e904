// A page as Astro built it → the page without space that nobody sees: a hundred bytes of brotli less for a guide.
import { changeTexts } from './texts.ts';

/** What is inside stands as it was written: code, styles, messages to copy, what a script puts in place. */
const CLOSED = /^<(script|style|textarea|pre|template)\b/;

/** One space for each run; never for one that may not break. */
const single = (text: string) => text.replace(/[ \t\n]+/g, ' ');

const BLOCKS =
  'body|header|footer|main|nav|article|section|div|p|ul|ol|li|h1|h2|h3|form|figure|figcaption|details|summary|table|tr|td|th|thead|tbody|caption|symbol|svg';
const BEGINS = new RegExp(`^<(${BLOCKS})(?=[\\s>])`);
const ENDS = new RegExp(`^</(${BLOCKS})>`);

/**
 * Of each run of space one is left, none at the edges of a block, none between the tags above the body. Between two blocks one
 * stays: programs that read the text of a page would else join the last word of one to the first of the next.
 */
export function withoutSpareSpace(html: string): string {
  const body = Math.max(html.indexOf('</head>'), 0);
  const head = changeTexts(html.slice(0, body), CLOSED, (text) => (/\S/.test(text) ? single(text) : ''));
  return head + changeTexts(html.slice(body), CLOSED, withinBlocks);
}

function withinBlocks(text: string, before: string, after: string): string {
  const begun = BEGINS.test(before) ? single(text).replace(/^ /, '') : single(text);
  return ENDS.test(after) ? begun.replace(/ $/, '') : begun;
}
