// Where the site says it stands: what whoever builds it says, then the commune, then this machine.
import { afterEach, expect, test, vi } from 'vitest';
import { originOf } from './address.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['https://xa.pages.dev', 'https://xa.gov.vn', 'https://xa.pages.dev'],
  // A variable of the repository that nobody has set.
  ['', 'https://xa.gov.vn', 'https://xa.gov.vn'],
  [undefined, 'https://xa.gov.vn', 'https://xa.gov.vn'],
  ['', null, 'http://localhost:4321'],
])('SITE_URL %j, the commune %j', (url, declared, origin) => {
  vi.stubEnv('SITE_URL', url);
  expect(originOf(declared)).toBe(origin);
});
