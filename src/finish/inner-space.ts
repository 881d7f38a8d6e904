// A finished page → the same without the space that begins or ends a block, which nobody sees: a hundred bytes of a guide.

const BLOCKS =
  'body|header|footer|main|nav|article|section|div|p|ul|ol|li|h1|h2|h3|form|figure|figcaption|details|summary|table|tr|td|th|thead|tbody|caption|symbol|svg';
const BEGINS = new RegExp(`(<(?:${BLOCKS})(?=[ >])[^<>]*>)\\s+`, 'g');
const ENDS = new RegExp(`\\s{1,200}(?=</(?:${BLOCKS})>)`, 'g');

/** Parts whose text is kept to the letter. */
const KEPT = /(<(script|style|textarea|pre)\b[^]*?<\/\2>)/;

/**
 * Space between two blocks stays: programs that read the text of a page would else join the last word of one to the first of
 * the next.
 */
export function withoutInnerSpace(html: string): string {
  const body = html.indexOf('</head>');
  if (body < 0) return html;
  const head = split(html.slice(0, body), (part) => part.replace(/>\s+</g, '><'));
  return head + split(html.slice(body), (part) => part.replace(BEGINS, '$1').replace(ENDS, ''));
}

/** Changes what stands around the parts that are kept. */
function split(html: string, change: (part: string) => string): string {
  const parts = html.split(KEPT);
  // A part that is kept is followed by its element's name.
  return parts.map((part, at) => (at % 3 === 0 ? change(part) : at % 3 === 1 ? part : '')).join('');
}
