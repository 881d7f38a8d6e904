// A page → the same for a look before it is published: search engines are kept away.
const NOINDEX = '<meta name="robots" content="noindex">';

export const withNoindex = (html: string) =>
  html.includes(NOINDEX) ? html : html.replace('</head>', `${NOINDEX}</head>`);
