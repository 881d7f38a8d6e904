// A page as Astro built it → the page with one space where its sources begin a new line: fifty bytes and more of brotli less.

/** What is inside stands as it was written: code, styles, messages to copy, what a script puts in place. */
const CLOSED = /^<(script|style|textarea|pre|template)\b/;

/** A tag, or the text up to the next one. */
const TAG_OR_TEXT = /<[^>]*>?|[^<]+/g;

/** Never a space that may not break. */
const SPACES = /[ \t\n]+/g;

export function withoutLineEnds(html: string): string {
  let closed = '';
  const parts = (html.match(TAG_OR_TEXT) ?? []).map((part) => {
    if (!part.startsWith('<')) return closed === '' ? part.replace(SPACES, ' ') : part;
    if (closed === '') closed = CLOSED.exec(part)?.[1] ?? '';
    else if (part.startsWith(`</${closed}`)) closed = '';
    return part;
  });
  return parts.join('');
}
