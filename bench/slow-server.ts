// dist/ with brotli and the headers of a real host, every byte of it counted, and a bare copy of any page beside it under /bare/.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as cheerio from 'cheerio';
import { isFile, readBytes } from '../src/files/disk.ts';
import { ASK_AGAIN, FOREVER, isHashed } from '../src/finish/caching.ts';
import { headersAt } from '../src/finish/policy.ts';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  jpg: 'image/jpeg',
};

/** The same words as plain HTML: what no page can beat. */
export function bareHtml(html: string): string {
  const $ = cheerio.load(html);
  const words = $('main')
    .find('h1, h2, h3, p, li, td, th')
    .map(
      (_, element) =>
        `<${element.tagName === 'h1' ? 'h1' : 'p'}>${$(element).clone().children('ul,ol').remove().end().text()}`,
    )
    .get();
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>${words.join('')}`;
}

export interface Answer {
  /** When it was asked for, in milliseconds of the machine's clock. */
  at: number;
  /** Bytes on the wire, head and body. */
  bytes: number;
}

export interface CountingServer {
  origin: string;
  /** Everything that was asked for, in order. */
  answers: readonly Answer[];
  close: () => void;
}

export function serveCompressed(dist: string): Promise<CountingServer> {
  const answers: Answer[] = [];
  const cache = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://x').pathname);
    const bare = path.startsWith('/bare/');
    const wanted = join(dist, bare ? path.slice('/bare'.length) : path);
    const file = wanted.endsWith('/') ? `${wanted}index.html` : wanted;
    if (!isFile(file)) return response.writeHead(404).end();
    const type = TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    const compress = /text|json|svg/.test(type);
    let body = cache.get(path);
    if (!body) {
      const bytes = readBytes(file);
      const content = bare ? Buffer.from(bareHtml(Buffer.from(bytes).toString('utf8'))) : bytes;
      body = compress ? brotliCompressSync(content) : content;
      cache.set(path, body);
    }
    const answer = { at: Date.now(), bytes: 0 };
    answers.push(answer);
    const { socket } = request;
    const before = socket.bytesWritten;
    response.on('finish', () => (answer.bytes = socket.bytesWritten - before));
    const keep = isHashed(path) ? FOREVER : ASK_AGAIN;
    const headers = { ...headersAt(path), 'cache-control': keep, 'content-type': type };
    return response.writeHead(200, { ...headers, ...(compress && { 'content-encoding': 'br' }) }).end(body);
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        origin: `http://localhost:${port}`,
        answers,
        close: () => server.close(),
      });
    }),
  );
}
