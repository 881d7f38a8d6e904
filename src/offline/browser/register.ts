// In every page: once it is there, the worker that keeps what is read. Browsers that have none lose nothing.

/** Registers after everything the reader waits for. */
export function registerWorker(): void {
  // Read here and not from here.ts: a second file on every page would cost a request.
  const address = document.documentElement.dataset['worker'];
  if (!address || !('serviceWorker' in navigator)) return;
  const register = async () => {
    try {
      await navigator.serviceWorker.register(address, { updateViaCache: 'none' });
    } catch {
      // Forbidden here, as in some apps: the site works without.
    }
  };
  // Safari knows no idle time.
  const whenIdle = () => (window.requestIdleCallback || setTimeout)(() => void register());
  if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle);
}
