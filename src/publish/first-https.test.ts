// A bare server's way to HTTPS, step by step as nginx.conf says: with the nginx of the machine and a certificate authority of our own.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freePort, has, RealNginx } from '../../tests/real-nginx.ts';
import { bootstrapConfig, nginxConfig } from './nginx.ts';

const HOST = 'xa.example';
const possible = has('nginx') && has('openssl');

const nginx = new RealNginx();
const inServer = (...path: string[]) => nginx.path(...path);
afterAll(() => nginx.remove());

/** The site's part of the configuration, with the machine's places as places of this test. */
function place(text: string, plain: number, secure: number): string {
  return text
    .replaceAll('/var/www/letsencrypt', inServer('acme'))
    .replaceAll('/etc/letsencrypt', inServer('letsencrypt'))
    .replace(/listen \[::\]:.*;\n/g, '')
    .replace(/listen 80;/g, `listen 127.0.0.1:${plain};`)
    .replace(/listen 443 /g, `listen 127.0.0.1:${secure} `);
}

/** What certbot does once its question was answered over plain HTTP: a chain and a key for the host. */
function issueCertificate(): void {
  const live = inServer('letsencrypt', 'live', HOST);
  mkdirSync(live, { recursive: true });
  const run = (...args: string[]) => execFileSync('openssl', args, { cwd: nginx.folder, stdio: 'pipe' });
  run(...'req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 -subj /CN=Test-CA'.split(' '));
  run(
    ...`req -newkey rsa:2048 -nodes -keyout ${live}/privkey.pem -out host.csr -subj /CN=${HOST}`.split(' '),
  );
  writeFileSync(inServer('san'), `subjectAltName=DNS:${HOST}`);
  run(
    ...'x509 -req -in host.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile san -out host.pem'.split(
      ' ',
    ),
  );
  writeFileSync(
    join(live, 'fullchain.pem'),
    readFileSync(inServer('host.pem'), 'utf8') + readFileSync(inServer('ca.pem'), 'utf8'),
  );
}

/** Over HTTPS, believing no other authority than ours. */
const secureGet = (port: number) =>
  new Promise<{ status: number | undefined; hsts: unknown }>((done, fail) => {
    const ca = readFileSync(inServer('ca.pem'));
    request(
      { host: '127.0.0.1', port, path: '/', servername: HOST, headers: { host: HOST }, ca },
      (answer) => {
        answer.resume();
        done({ status: answer.statusCode, hsts: answer.headers['strict-transport-security'] });
      },
    )
      .on('error', fail)
      .end();
  });

const plainGet = async (port: number, path: string) => {
  const { status, headers } = await fetch(`http://127.0.0.1:${port}${path}`, {
    redirect: 'manual',
    headers: { host: HOST },
  });
  return { status, to: headers.get('location') };
};

test.skipIf(!possible)('plain, certificate, HTTPS', { timeout: 120_000 }, async () => {
  const [plain, secure] = [await freePort(), await freePort()];
  const hosting = { folder: inServer('site'), origin: `https://${HOST}` };
  mkdirSync(inServer('site', 'releases', '1'), { recursive: true });
  writeFileSync(inServer('site', 'releases', '1', 'index.html'), 'Trang của xã');
  symlinkSync(join('releases', '1'), inServer('site', 'current'));
  const enable = (text: string) => nginx.enable(place(text, plain, secure));
  // Out of order: no certificate yet.
  enable(nginxConfig(hosting));
  expect(nginx.run('-t').stderr).toContain('cannot load certificate');
  // 1 and 2
  mkdirSync(inServer('acme', '.well-known', 'acme-challenge'), { recursive: true });
  writeFileSync(inServer('acme', '.well-known', 'acme-challenge', 'token'), 'answer');
  enable(bootstrapConfig(hosting)!);
  expect(nginx.run('-t').status).toBe(0);
  expect(nginx.run().status).toBe(0);
  expect((await plainGet(plain, '/.well-known/acme-challenge/token')).status).toBe(200);
  expect((await plainGet(plain, '/')).status).toBe(503);
  // 3 and 4
  issueCertificate();
  enable(nginxConfig(hosting));
  const { status, stderr } = nginx.run('-t');
  expect(status, stderr).toBe(0);
  expect(nginx.run('-s', 'reload').status).toBe(0);
  await expect
    .poll(() => secureGet(secure).catch(() => undefined), { timeout: 20_000 })
    .toMatchObject({ status: 200, hsts: expect.stringContaining('max-age') });
  // For a tenth of a second after the new processes answer, the old ones do so too, and longest on a connection kept open.
  await expect
    .poll(() => plainGet(plain, '/').catch(() => undefined), { timeout: 20_000 })
    .toEqual({ status: 301, to: `https://${HOST}/` });
  // The certificate is renewed over plain HTTP as well.
  expect((await plainGet(plain, '/.well-known/acme-challenge/token')).status).toBe(200);
});
