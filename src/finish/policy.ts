// What a browser may load and do on this site: the one place pages, headers and tests take it from.
import { embeds, recorder } from '../address/address.ts';

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

/** Of a page apart, which may start a worker with its own code: it obeys the policy of the page. */
export const OWN_WORKERS = "worker-src 'self' blob:";

/** Of the page that records a voice, which plays back what it has just recorded. */
export const OWN_MEDIA = "media-src 'self' blob:";

/**
 * The policy sent as a header, for pages and everything else. A browser obeys it and the page's own, so it holds what a
 * page cannot say (frame-ancestors) and what is the same in every build; hashes stay in the pages, or the
 * configuration of the server would have to change with each build.
 */
export const HEADER_POLICY = [
  ...PAGE_DIRECTIVES.filter((directive) => !directive.startsWith('default-src')).map((directive) =>
    directive === "worker-src 'self'" ? OWN_WORKERS : directive,
  ),
  "object-src 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The same for the page that records a voice. */
const RECORDING_POLICY = HEADER_POLICY.replace("media-src 'self'", OWN_MEDIA);

/** The same for a page that others may show in a frame. */
const FRAMED_POLICY = HEADER_POLICY.replace("frame-ancestors 'none'", 'frame-ancestors *');

const PERMISSIONS = 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=()';

/** Headers of every answer but those of `embeds` and `recorder`. Plain ASCII without double quotes: they stand in double quotes in the configuration. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': HEADER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': PERMISSIONS,
};

/** What is sent otherwise below some addresses. */
const OTHERWISE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // Nothing there can be pressed but a link that opens a page of its own.
  [embeds]: { 'Content-Security-Policy': FRAMED_POLICY },
  // The one page that may ask for the microphone.
  [recorder]: {
    'Content-Security-Policy': RECORDING_POLICY,
    'Permissions-Policy': PERMISSIONS.replace('microphone=()', 'microphone=(self)'),
  },
};

/**
 * Scripts and what they read: no browser shows them as pages, and a first search fetches six. What only pages need is left
 * out there, 400 bytes of each answer. Scripts of workers stand elsewhere: theirs need a policy of their own.
 */
export const NO_PAGES = ['/_tep/', '/tim/tu/', '/tim/muc-luc.json', '/tim/ben-trong.json'] as const;

const SNIFF = 'X-Content-Type-Options';
/** What is left out there. */
export const PAGES_ONLY: readonly string[] = Object.keys(SECURITY_HEADERS).filter((name) => name !== SNIFF);

/** Where headers differ, and which. */
export const OTHER_HEADERS = Object.entries(OTHERWISE).map(([start, headers]) => ({ start, headers }));

/** Headers of an answer from an address below the base. */
export function headersAt(path: string): Readonly<Record<string, string>> {
  if (NO_PAGES.some((start) => path.startsWith(start))) return { [SNIFF]: SECURITY_HEADERS[SNIFF]! };
  const other = OTHER_HEADERS.find(({ start }) => path.startsWith(start));
  return { ...SECURITY_HEADERS, ...other?.headers };
}
