// A page as it was indexed → the page as it is served, without what only the index reads: up to 300 bytes less.
const ATTRIBUTES = / data-(?:aliases|typed|found-as|found-kind|part)="[^"]*"| data-no-search(?=[ >])/g;

export const withoutSearchOnly = (html: string) =>
  html.replace(/<[a-z][^<>]*>/g, (tag) => tag.replace(ATTRIBUTES, ''));
