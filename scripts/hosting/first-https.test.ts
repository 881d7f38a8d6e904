// A bare server's way to HTTPS, step by step as nginx.conf says: with the nginx of the machine and a certificate authority of our own.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bootstrapConfig, nginxConfig } from './nginx.ts';

const HOST = 'xa.example';
const has = (command: string) => spawnSync(command, ['-v'], { stdio: 'ignore' }).error === undefined;
const possible = has('nginx') && has('openssl');

const server = mkdtempSync(join(tmpdir(), 'https-'));
// nginx serves as another user than root.
chmodSync(server, 0o755);
const inServer = (...path: string[]) => join(server, ...path);
const nginx = (...args: string[]) =>
  spawnSync('nginx', ['-p', server, '-c', inServer('nginx.conf'), '-e', inServer('error.log'), ...args], {
    encoding: 'utf8',
  });

afterAll(() => {
  if (possible) nginx('-s', 'stop');
  rmSync(server, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const one = createServer();
  await new Promise<void>((done) => one.listen(0, '127.0.0.1', done));
  const { port } = one.address() as { port: number };
  await new Promise((done) => one.close(done));
  return port;
}

/** The site's part of the configuration, with the machine's places as places of this test. */
function place(text: string, plain: number, secure: number): string {
  return text
    .replaceAll('/var/www/letsencrypt', inServer('acme'))
    .replaceAll('/etc/letsencrypt', inServer('letsencrypt'))
    .replace(/listen \[::\]:.*;\n/g, '')
    .replace(/listen 80;/g, `listen 127.0.0.1:${plain};`)
    .replace(/listen 443 /g, `listen 127.0.0.1:${secure} `);
}

/** Whoever runs the test need not be allowed to write where nginx of the package keeps what it receives. */
function mainConfig(): string {
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${inServer(kind)};`,
  );
  return `pid ${inServer('pid')};
events {}
http {
  access_log off;
${kept.join('\n')}
  include /etc/nginx/mime.types;
  include ${inServer('enabled.conf')};
}
`;
}

/** What certbot does once its question was answered over plain HTTP: a chain and a key for the host. */
function issueCertificate(): void {
  const live = inServer('letsencrypt', 'live', HOST);
  mkdirSync(live, { recursive: true });
  const run = (...args: string[]) => execFileSync('openssl', args, { cwd: server, stdio: 'pipe' });
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
  const enable = (text: string) => writeFileSync(inServer('enabled.conf'), place(text, plain, secure));
  writeFileSync(inServer('nginx.conf'), mainConfig());
  // Out of order: no certificate yet.
  enable(nginxConfig(hosting));
  expect(nginx('-t').stderr).toContain('cannot load certificate');
  // 1 and 2
  mkdirSync(inServer('acme', '.well-known', 'acme-challenge'), { recursive: true });
  writeFileSync(inServer('acme', '.well-known', 'acme-challenge', 'token'), 'answer');
  enable(bootstrapConfig(hosting)!);
  expect(nginx('-t').status).toBe(0);
  expect(nginx().status).toBe(0);
  expect((await plainGet(plain, '/.well-known/acme-challenge/token')).status).toBe(200);
  expect((await plainGet(plain, '/')).status).toBe(503);
  // 3 and 4
  issueCertificate();
  enable(nginxConfig(hosting));
  const { status, stderr } = nginx('-t');
  expect(status, stderr).toBe(0);
  expect(nginx('-s', 'reload').status).toBe(0);
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
