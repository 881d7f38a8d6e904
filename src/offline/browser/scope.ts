// What a service worker finds around it, as far as ours uses it: TypeScript knows pages or workers, never both.

interface Lasting extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

/** A request on its way through the worker. */
export interface Passing extends Lasting {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
}

export interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: {
    claim: () => Promise<void>;
    matchAll: (which: { includeUncontrolled: true }) => Promise<readonly { url: string }[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: ((type: 'install' | 'activate', listener: (event: Lasting) => void) => void) &
    ((type: 'fetch', listener: (event: Passing) => void) => void);
}
