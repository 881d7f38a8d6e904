// What a browser may load and do on this site: the one place pages, headers and tests take it from.

/** What every page's own policy says; Astro adds the hashes of the page's scripts and styles. */
export const PAGE_DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "media-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
] as const;

/**
 * The policy sent as a header, for pages and everything else. A browser obeys it and the page's own, so it holds what a
 * page cannot say (frame-ancestors) and what is the same in every build; hashes stay in the pages, or the
 * configuration of the server would have to change with each build.
 */
export const HEADER_POLICY = [
  ...PAGE_DIRECTIVES.filter((directive) => !directive.startsWith('default-src')),
  "object-src 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every answer. Plain ASCII without double quotes: they stand in double quotes in the configuration. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': HEADER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=()',
};
