// A page as it was indexed → the page as it is served, without what only the index reads: up to 300 bytes less.
const ATTRIBUTES = / data-(?:aliases|typed|found-as|found-kind)="[^"]*"| data-(?:no-search|part)(?=[ >])/g;

export const withoutSearchOnly = (html: string) =>
  html.replace(/<[a-z][^<>]*>/g, (tag) => tag.replace(ATTRIBUTES, ''));
