// In every page: once it is there, the worker that keeps what is read. Browsers that have none lose nothing.

/** Registers after everything the reader waits for. */
export function registerWorker(): void {
  // Read here and not from here.ts: a second file on every page would cost a request.
  const address = document.documentElement.dataset['worker'];
  if (!address || !('serviceWorker' in navigator)) return;
  const register = () => {
    navigator.serviceWorker.register(address, { updateViaCache: 'none' }).catch(() => undefined);
  };
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register);
}
