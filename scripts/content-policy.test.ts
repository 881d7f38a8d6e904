import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tightenPolicy } from './content-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style></head><script src="/x.js"></script>`;

test('keeps the hashes of the page and drops those of other pages', () => {
  const policy = `default-src 'none'; script-src 'self' ${hash('x()')}; style-src 'self' ${hash('a{}')} ${hash('b{}')};`;
  expect(tightenPolicy(page(policy))).toBe(
    page(`default-src 'none'; script-src 'self'; style-src 'self' ${hash('a{}')};`),
  );
});

test('adds styles the policy does not know', () => {
  const policy = `default-src 'none'; style-src 'self';`;
  expect(tightenPolicy(page(policy))).toBe(page(`default-src 'none'; style-src 'self' ${hash('a{}')};`));
});

test('adds scripts the policy does not know, and nothing for data', () => {
  const data = '<script type="application/ld+json">{}</script>';
  const own = (policy: string) => `${page(policy)}<script>y()</script>${data}`;
  const policy = `script-src 'self'; style-src 'self' ${hash('a{}')};`;
  expect(tightenPolicy(own(policy))).toBe(
    own(`script-src 'self' ${hash('y()')}; style-src 'self' ${hash('a{}')};`),
  );
});

test('leaves a page without a policy alone', () => {
  expect(tightenPolicy('<p>a</p>')).toBe('<p>a</p>');
});
