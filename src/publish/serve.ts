// A folder with a built site → the site on a port of this machine.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { base } from '../address/address.ts';
import { headersAt } from '../finish/policy.ts';
import { home } from '../address/address.ts';

/** This machine only: what is looked at before it is published is nobody else's business. */
export const HERE = '127.0.0.1';

/** Starts serving below the base path; resolves when the port answers. Rejects when the port is taken. */
export function serve(dist: string, port: number, under = base): Promise<Server> {
  const files = sirv(dist, { etag: true, dev: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    // As on the real server, so that what they forbid is found before.
    const guard = (path: string) => {
      for (const [name, value] of Object.entries(headersAt(path))) response.setHeader(name, value);
    };
    guard(url.replace(under, '/'));
    const notFound = () => {
      // A page, whatever was asked for.
      guard(home);
      const page = join(dist, '404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : '');
    };
    if (!url.startsWith(under)) return notFound();
    request.url = url.slice(under.length - 1);
    files(request, response, notFound);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HERE, () => resolve(server));
  });
}
