// A page of one build → the same without the mark of its build and its days, which alone make no page a new one.

/** What `npm run build` writes into every page: the content by its hash, the day, and the day it is due again. */
export const BUILD_MARK =
  /<meta name="edition" content="([0-9a-f]*)"(?: data-built="([\d-]{10})" data-due="[\d-]{10}")?>/;

/** Behind this it stands. */
export const CHARSET = '<meta charset="utf-8">';

export const withoutMark = (html: string): string => html.replace(BUILD_MARK, '');
