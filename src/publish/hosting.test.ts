// Headers and configuration: one policy for pages and server, graded, and nothing kept forever that may change.
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, test } from 'vitest';
import { FOREVER_FOLDERS, isHashed, wronglyForever } from '../finish/caching.ts';
import { headersFile } from '../finish/headers-file.ts';
import { bootstrapConfig, nginxConfig } from './nginx.ts';
import { headersAt, HEADER_POLICY, NO_PAGES, PAGE_DIRECTIVES, SECURITY_HEADERS } from '../finish/policy.ts';

const HASH = `'sha256-${'A'.repeat(43)}='`;
const page = [...PAGE_DIRECTIVES, `script-src 'self' ${HASH}`, `style-src 'self' ${HASH}`].join('; ');

/** Findings of what a browser obeys: the page's policy and the header's together. */
function grade(...policies: string[]) {
  const { csp } = new CspParser(policies.join('; '));
  return new CspEvaluator(csp).evaluate().filter(({ severity }) => severity <= Severity.MEDIUM);
}

/** Of the page that records a voice. */
const RECORDING = HEADER_POLICY.replace("media-src 'self'", "media-src 'self' blob:");
const ITS_PERMISSIONS = 'camera=(), display-capture=(), geolocation=(), microphone=(self), payment=()';
const FRAMED = HEADER_POLICY.replace("frame-ancestors 'none'", 'frame-ancestors *');

describe('the policy', () => {
  test('has no high or medium finding', () => {
    expect(grade(page, "frame-ancestors 'none'", "object-src 'none'")).toEqual([]);
  });

  test('a loose one would have', () => {
    expect(grade(page.replace(HASH, "'unsafe-inline'")).length).toBeGreaterThan(0);
  });

  test('of the header says nothing else than the pages do, and what they cannot say', () => {
    const extra = HEADER_POLICY.split('; ').filter(
      (one) => !(PAGE_DIRECTIVES as readonly string[]).includes(one),
    );
    // A page that may not start such workers says so itself: a browser obeys both.
    expect(extra).toEqual([
      "worker-src 'self' blob:",
      "object-src 'none'",
      "frame-src 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(HEADER_POLICY).not.toMatch(/unsafe|default-src|script-src|style-src/);
  });
});

describe('names kept forever', () => {
  test('hold a hash', () => {
    const paths = [
      '/_tep/page.BBDg3fme.js',
      '/anh/bia-17ef2fcd03-360.webp',
      '/anh/bia-17ef2fcd03.png',
      '/tim/vi_2dceb67.txt',
      '/tim/tu/c56af6f590-17.json',
    ];
    expect(paths.filter(isHashed)).toEqual(paths);
    expect(
      [
        '/index.html',
        '/anh/bia.png',
        '/tim/tu.json',
        '/pagefind/pagefind-worker.js',
        '/sw.js',
        '/luu/danh-sach.json',
      ].filter(isHashed),
    ).toEqual([]);
  });

  test('a file there whose name says nothing of its content is found', () => {
    expect(wronglyForever(['/anh/bia.png', '/anh/bia-17ef2fcd03.png', '/tim/tu.json'])).toEqual([
      '/anh/bia.png',
    ]);
  });
});

describe('_headers', () => {
  test('gives every path the security headers, and hashed ones a year', () => {
    const text = headersFile('/');
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect(text).toContain(`\n  ${name}: ${value}\n`);
    for (const start of FOREVER_FOLDERS)
      expect(text).toContain(
        `\n${start}*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n`,
      );
  });

  test('lets other sites show the charts to embed in a frame, and nothing else', () => {
    expect(headersFile('/').match(/frame-ancestors \S+/g)).toEqual([
      "frame-ancestors 'none'",
      'frame-ancestors *',
      "frame-ancestors 'none'",
    ]);
    expect(headersFile('/')).toContain(
      `\n/nhung/*\n  ! Content-Security-Policy\n  Content-Security-Policy: ${FRAMED}\n`,
    );
  });

  test('lets the page that records a voice have the microphone and play what it made, and no other', () => {
    const text = headersFile('/');
    expect(text.match(/microphone=\S+/g)).toEqual(['microphone=(),', 'microphone=(self),']);
    expect(text.match(/media-src [^;]+/g)).toEqual([
      "media-src 'self'",
      "media-src 'self'",
      "media-src 'self' blob:",
    ]);
    expect(text).toContain(
      `\n/to/thu-loa/*\n  ! Content-Security-Policy\n  Content-Security-Policy: ${RECORDING}\n  ! Permissions-Policy\n  Permissions-Policy: ${ITS_PERMISSIONS}\n`,
    );
  });

  test('sends scripts and data without what only pages need, and workers and pages with it', () => {
    const short = { 'X-Content-Type-Options': 'nosniff' };
    for (const path of ['/_tep/first.CF3-qSs1.js', '/tim/tu/c56af6f590-17.json', '/tim/muc-luc.json'])
      expect([path, headersAt(path)]).toEqual([path, short]);
    for (const path of ['/', '/tim/', '/sw.js', '/pagefind/pagefind-worker.js', '/anh/so-do.svg'])
      expect([path, headersAt(path)]).toEqual([path, SECURITY_HEADERS]);
    const [, below = ''] = headersFile('/').split('\n/tim/muc-luc.json\n');
    expect(below.split('\n').slice(0, 4)).toEqual(
      Object.keys(SECURITY_HEADERS)
        .filter((name) => !(name in short))
        .map((name) => `  ! ${name}`),
    );
  });

  test('stands below the base path', () => {
    expect(
      headersFile('/ten-kho/')
        .split('\n')
        .filter((line) => line.startsWith('/')),
    ).toEqual(
      [
        '/*',
        ...FOREVER_FOLDERS.map((start) => `${start}*`),
        '/tim/muc-luc.json',
        '/tim/ben-trong.json',
        '/nhung/*',
        '/to/thu-loa/*',
      ].map((path) => `/ten-kho${path}`),
    );
  });
});

describe('nginx.conf', () => {
  const config = nginxConfig({ folder: '/var/www/xa', origin: 'https://xa.example' });

  test('is complete: HTTP/2, packed files, error page, no listing, no version', () => {
    for (const line of [
      'listen 443 ssl http2;',
      'server_name xa.example;',
      'ssl_certificate /etc/letsencrypt/live/xa.example/fullchain.pem;',
      'root /var/www/xa/current;',
      'gzip_static on;',
      'include /var/www/xa/nginx-brotli*.conf;',
      'error_page 404 /404.html;',
      'autoindex off;',
      'server_tokens off;',
      'return 301 https://xa.example$request_uri;',
    ])
      expect(config).toContain(line);
  });

  test('has every header in every place that has one', () => {
    const places = config.split('add_header Cache-Control').length - 1;
    // Of those kept forever two hold no pages.
    expect(places).toBe(FOREVER_FOLDERS.length + 5);
    const count = (name: string, value: string) =>
      config.split(`add_header ${name} "${value}" always;`).length - 1;
    const [policy, permissions] = ['Content-Security-Policy', 'Permissions-Policy'];
    const elsewhere: Record<string, number> = { [policy]: 2, [permissions]: 1 };
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      const left = name === 'X-Content-Type-Options' ? 0 : NO_PAGES.length;
      expect([name, count(name, value)]).toEqual([name, places - (elsewhere[name] ?? 0) - left]);
    }
    expect([count(policy, FRAMED), count(policy, RECORDING)]).toEqual([1, 1]);
    expect(count(permissions, ITS_PERMISSIONS)).toBe(1);
    expect(config).toContain('    location ^~ /to/thu-loa/ {\n');
    expect(config).toContain('    location ^~ /nhung/ {\n');
    expect(config).not.toMatch(/immutable" always/);
  });

  test('is reached in an order in which nginx always starts: plain, certificate, HTTPS', () => {
    const plain = bootstrapConfig({ folder: '/var/www/xa', origin: 'https://xa.example' })!;
    expect(plain).not.toMatch(/ssl|443/);
    expect(plain).toContain('location ^~ /.well-known/acme-challenge/ {\n        root /var/www/letsencrypt;');
    const steps = plain.split('\n').filter((line) => /^# {3}\d\./.test(line));
    expect(steps).toEqual([
      '#   1. sudo mkdir -p /var/www/letsencrypt',
      '#   2. sudo ln -sfn /var/www/xa/nginx-lan-dau.conf /etc/nginx/sites-enabled/trang-xa && sudo nginx -t && sudo systemctl reload nginx',
      "#   3. sudo certbot certonly --webroot -w /var/www/letsencrypt -d xa.example --deploy-hook 'systemctl reload nginx'",
      '#   4. sudo ln -sfn /var/www/xa/nginx.conf /etc/nginx/sites-enabled/trang-xa && sudo nginx -t && sudo systemctl reload nginx',
    ]);
    expect(config).toContain(steps.join('\n'));
    expect(bootstrapConfig({ folder: '/srv/xa', origin: 'http://localhost:8071' })).toBeUndefined();
  });

  test('of a machine that only tests listens without certificates', () => {
    const plain = nginxConfig({ folder: '/srv/xa', origin: 'http://localhost:8071' });
    expect(plain).toContain('listen 8071;');
    expect(plain).not.toMatch(/ssl|Strict-Transport/);
  });
});
