// The kill switch: in the worker's place, removes everything the worker kept, then itself.
import { prefixOf } from '../names.ts';
import type { WorkerScope } from './scope.ts';

const worker = globalThis as unknown as WorkerScope;

async function clear(): Promise<void> {
  const prefix = prefixOf(new URL(worker.registration.scope).pathname);
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
  await worker.registration.unregister();
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(clear()));
