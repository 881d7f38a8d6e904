// A folder → the machine's own nginx, run there by whoever runs the test.
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const has = (command: string) => spawnSync(command, ['-v'], { stdio: 'ignore' }).error === undefined;

export async function freePort(): Promise<number> {
  const one = createServer();
  await new Promise<void>((done) => one.listen(0, '127.0.0.1', done));
  const { port } = one.address() as { port: number };
  await new Promise((done) => one.close(done));
  return port;
}

export class RealNginx {
  readonly folder = mkdtempSync(join(tmpdir(), 'nginx-'));

  constructor() {
    // nginx serves as another user than root.
    chmodSync(this.folder, 0o755);
    // Whoever runs the test need not be allowed to write where nginx of the package keeps what it receives.
    const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (kind) => `  ${kind}_temp_path ${this.path(kind)};`,
    );
    const lines = [
      '  access_log off;',
      ...kept,
      '  include /etc/nginx/mime.types;',
      '  include enabled.conf;',
    ];
    writeFileSync(
      this.path('nginx.conf'),
      `pid ${this.path('pid')};\nevents {}\nhttp {\n${lines.join('\n')}\n}\n`,
    );
  }

  path(...names: string[]): string {
    return join(this.folder, ...names);
  }

  /** What the site's configuration is for the next start or reload. */
  enable(text: string): void {
    writeFileSync(this.path('enabled.conf'), text);
  }

  run(...args: string[]): SpawnSyncReturns<string> {
    const place = ['-p', this.folder, '-c', this.path('nginx.conf'), '-e', this.path('error.log')];
    return spawnSync('nginx', [...place, ...args], { encoding: 'utf8' });
  }

  remove(): void {
    if (has('nginx')) this.run('-s', 'stop');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
