// A folder of releases → a real nginx that serves it with the generated configuration, and a plain file beside it.
import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const MODULES = '/etc/nginx/modules-enabled';

export interface Served {
  /** Resolves when nginx is gone, with the files it removes itself. */
  stop: () => Promise<void>;
}

/** Starts nginx on the ports of the generated configuration and of the plain file. Rejects when it does not answer. */
export async function serveWithNginx(
  work: string,
  folder: string,
  port: number,
  plainPort: number,
): Promise<Served> {
  const config = join(work, 'main.conf');
  writeFileSync(
    config,
    `${existsSync(MODULES) ? `include ${MODULES}/*.conf;` : ''}
worker_processes auto;
pid ${join(work, 'nginx.pid')};
error_log ${join(work, 'error.log')};
events { worker_connections 4096; }
http {
    include /etc/nginx/mime.types;
    access_log off;
    keepalive_requests 1000000;
    include ${join(folder, 'nginx.conf')};
    server { listen ${plainPort}; root ${join(work, 'plain')}; sendfile on; tcp_nopush on; }
}
`,
  );
  const nginx = spawn('nginx', ['-c', config, '-g', 'daemon off;'], { stdio: 'inherit' });
  const gone = new Promise<void>((resolve) => nginx.once('close', () => resolve()));
  const stop = () => {
    nginx.kill('SIGTERM');
    return gone;
  };
  for (let tries = 0; tries < 50; tries++) {
    await wait(100);
    const answer = await fetch(`http://localhost:${port}/`).catch(() => undefined);
    if (answer?.ok) return { stop };
  }
  await stop();
  throw new Error('nginx does not answer');
}
