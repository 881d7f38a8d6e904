// A page of one edition → the same without the mark of its edition, which alone makes no page a new one.

/** What `npm run build` writes into every page. */
export const EDITION_MARK = /<meta name="edition" content="([0-9a-f]*)">/;

export const withoutMark = (html: string): string => html.replace(EDITION_MARK, '');
