// In every page: once it is there, the worker that keeps what is read. Browsers that have none lose nothing.

/** Registers after everything the reader waits for. */
export function registerWorker(): void {
  // Not from here.ts: one more file is one more request.
  const address = document.documentElement.dataset['worker'];
  if (!address || !('serviceWorker' in navigator)) return;
  // Forbidden in some apps: the site works without.
  const register = () =>
    navigator.serviceWorker.register(address, { updateViaCache: 'none' }).catch(() => undefined);
  // Safari knows no idle time, some pages have none.
  const whenIdle = () =>
    'requestIdleCallback' in window ? requestIdleCallback(register, { timeout: 3000 }) : setTimeout(register);
  if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle);
}
