// Odd paths and requests on the generated configuration in a real nginx: nothing beside the site, headers on every answer.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort, has, RealNginx } from '../../tests/real-nginx.ts';
import { nginxConfig } from './nginx.ts';
import { SECURITY_HEADERS } from '../finish/policy.ts';

const possible = has('nginx');
const nginx = new RealNginx();
afterAll(() => nginx.remove());

const SECRET = 'not of the site';
const PICTURE = '/anh/tranh-0123456789.png';
const FILES: Record<string, string> = {
  'index.html': 'Trang của xã',
  '404.html': 'Không có trang này',
  _headers: SECRET,
  'huong-dan/index.html': 'Hướng dẫn',
  [PICTURE.slice(1)]: 'x'.repeat(1000),
  'du-lieu/bang.csv': 'thon,ho',
};

let port: number;

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

beforeAll(async () => {
  if (!possible) return;
  port = await freePort();
  const release = ['site', 'releases', '1'];
  for (const [file, text] of Object.entries(FILES)) {
    put(nginx.path(...release, file), text);
    if (file.endsWith('.html')) writeFileSync(nginx.path(...release, `${file}.gz`), gzipSync(text));
  }
  for (const file of ['secret.txt', 'releases/secret.txt', 'nginx.conf'])
    put(nginx.path('site', file), SECRET);
  symlinkSync('releases/1', nginx.path('site', 'current'));
  const site = nginxConfig({ folder: nginx.path('site'), origin: `http://xa.example:${port}` });
  nginx.enable(site.replace(`listen ${port};`, `listen 127.0.0.1:${port};`));
  const { status, stderr } = nginx.run();
  expect(status, stderr).toBe(0);
});

interface Answer {
  status: number;
  /** One line for each header, "name: value", as sent. */
  headers: string[];
  body: string;
}

/** Sends the bytes as they are; the server closes the connection. */
function send(request: string): Promise<Answer> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request, 'latin1'));
    let text = '';
    socket.setEncoding('latin1');
    socket.on('data', (part: string) => (text += part));
    socket.on('error', fail);
    socket.on('close', () => {
      const [head = '', body = ''] = text.split(/\r\n\r\n(.*)/s);
      const [line = '', ...headers] = head.split('\r\n');
      done({ status: Number(line.split(' ')[1]), headers, body });
    });
  });
}

const get = (path: string, ...lines: string[]) =>
  send([`GET ${path} HTTP/1.1`, 'Host: xa.example', 'Connection: close', ...lines, '', ''].join('\r\n'));

const etag = async () =>
  (await get('/')).headers.find((line) => /^etag:/i.test(line))?.replace(/^etag: /i, '');

function expectGuarded({ status, headers }: Answer, what: string): void {
  for (const name of Object.keys(SECURITY_HEADERS)) {
    const sent = headers.filter((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`));
    expect([what, status, name, sent.length > 0]).toEqual([what, status, name, true]);
  }
  expect(headers.filter((line) => /^server: .*\d/i.test(line))).toEqual([]);
}

const BESIDE = ['secret.txt', 'releases/secret.txt', 'nginx.conf', 'current/_headers', 'main.conf'];
const CLIMBS = [
  '../',
  '..%2f',
  '%2e%2e/',
  '%2e%2e%2f',
  '..%5c',
  '..\\',
  './../',
  '%252e%252e%252f',
  '..;/',
  '//../',
];
const HIDDEN = [
  '/_headers',
  '//_headers',
  '/./_headers',
  '/%5fheaders',
  '/_headers?x',
  '/_headers/',
  '/huong-dan/../_headers',
  '/_HEADERS',
  '/_headers%00',
  '/_headers.gz',
];
const FOLDERS = ['/anh/', '/anh', '/du-lieu/', '/du-lieu', '/huong-dan//', '/.git/config', '/.env', '/%2e'];

describe.skipIf(!possible)('nginx as it is configured', () => {
  test('serves nothing from beside the site, however one climbs', async () => {
    for (const climb of CLIMBS)
      for (const file of BESIDE)
        for (const start of ['/', '/anh/', '/du-lieu/', '/huong-dan/']) {
          const answer = await get(`${start}${climb}${climb}${file}`);
          expect([start, climb, file, answer.body.includes(SECRET)]).toEqual([start, climb, file, false]);
          expect([200, 206]).not.toContain(answer.status);
        }
  });

  test('shows no file of the host and lists no folder', async () => {
    for (const path of [...HIDDEN, ...FOLDERS]) {
      const answer = await get(path);
      expect([path, /not of the site|Index of/.test(answer.body)]).toEqual([path, false]);
      if (path !== '/huong-dan//' && path !== '/%2e')
        expect([path, answer.status >= 300]).toEqual([path, true]);
    }
  });

  test.each([
    ['a page', 200, () => get('/')],
    ['a page, packed', 200, () => get('/', 'Accept-Encoding: gzip')],
    ['a page, nothing accepted', 200, () => get('/', 'Accept-Encoding: gzip;q=0, *;q=0')],
    ['a part', 206, () => get(PICTURE, 'Range: bytes=0-9')],
    ['parts', 206, () => get(PICTURE, 'Range: bytes=0-0,5-9')],
    ['a folder without its slash', 301, () => get('/huong-dan')],
    ['nothing new', 304, async () => get('/', `If-None-Match: ${await etag()}`)],
    ['a page that is not there', 404, () => get('/khong-co/')],
    ['a picture that is not there', 404, () => get('/anh/khong-co-0123456789.png')],
    [
      'another method',
      405,
      () => send('POST / HTTP/1.1\r\nHost: xa.example\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'),
    ],
    ['a part beyond the end', 416, () => get(PICTURE, 'Range: bytes=5000-6000')],
  ] as const)('%s: %i, with every header of the policy', async (what, status, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expectGuarded(answer, what);
    expect(answer.body).not.toContain(SECRET);
  });

  test('is not led on by requests that are two, or none', async () => {
    const odd = [
      'GET / HTTP/1.1\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: xa.example\r\nTransfer-Encoding: xchunked\r\nConnection: close\r\n\r\n',
      'POST / HTTP/1.1\r\nHost: xa.example\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\nGET /_headers HTTP/1.1\r\nHost: xa.example\r\n\r\n',
      `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: xa.example\r\nConnection: close\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: xa.example\r\nX: ${'a'.repeat(40_000)}\r\nConnection: close\r\n\r\n`,
      'TRACE / HTTP/1.1\r\nHost: xa.example\r\nConnection: close\r\n\r\n',
      'CONNECT xa.example:80 HTTP/1.1\r\nHost: xa.example\r\n\r\n',
      'GET http://xa.example/_headers HTTP/1.1\r\nHost: xa.example\r\nConnection: close\r\n\r\n',
      'GET /%ff%fe/ HTTP/1.1\r\nHost: xa.example\r\nConnection: close\r\n\r\n',
    ];
    for (const request of odd) {
      const { status, body } = await send(request);
      expect([request.slice(0, 40), status >= 400 && status < 506]).toEqual([request.slice(0, 40), true]);
      expect(body).not.toContain(SECRET);
    }
  });

  test('keeps forever what never changes, and never an answer that something is missing', async () => {
    const kept = async (path: string) =>
      (await get(path)).headers.filter((line) => /^cache-control: .*immutable/i.test(line)).length;
    expect(await Promise.all([PICTURE, '/', '/anh/khong-co-0123456789.png', '/khong-co/'].map(kept))).toEqual(
      [1, 0, 0, 0],
    );
  });
});
