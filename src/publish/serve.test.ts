// A built site served to look at: on this machine, and only there.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serve } from './serve.ts';

const answers = (host: string, port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    const end = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('connect', end(true)).on('error', end(false)).on('timeout', end(false));
  });

test('answers this machine and no other', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'serve-'));
  writeFileSync(join(dist, 'index.html'), 'trang');
  const server = await serve(dist, 0, '/');
  try {
    const { address, port } = server.address() as AddressInfo;
    expect(address).toBe('127.0.0.1');
    expect(await (await fetch(`http://localhost:${port}/`)).text()).toBe('trang');
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((one) => one && !one.internal && one.family === 'IPv4');
    for (const other of others) expect(await answers(other!.address, port)).toBe(false);
  } finally {
    server.close();
    rmSync(dist, { recursive: true });
  }
});
