// A page → the same with its texts changed, its tags as they are.

/** A tag, or the text up to the next one. */
export const TAG_OR_TEXT = /<[^>]*>?|[^<]+/g;

/**
 * @param closed begins a tag in which no text is changed; its first group is the tag's name
 * @param change takes a text with the tags before and behind it
 */
export function changeTexts(
  html: string,
  closed: RegExp,
  change: (text: string, before: string, after: string) => string,
): string {
  let within = '';
  const parts = html.match(TAG_OR_TEXT) ?? [];
  const changed = parts.map((part, at) => {
    if (!part.startsWith('<'))
      return within === '' ? change(part, parts[at - 1] ?? '', parts[at + 1] ?? '') : part;
    if (within === '') within = closed.exec(part)?.[1] ?? '';
    else if (part.startsWith(`</${within}`)) within = '';
    return part;
  });
  return changed.join('');
}
