// In every page: once it is there, the worker that keeps what is read. Browsers that have none lose nothing.
import { whenIdle } from './idle.ts';

/** Registers after everything the reader waits for. */
export function registerWorker(): void {
  // Not from here.ts: one more file is one more request.
  const address = document.documentElement.dataset['worker'];
  if (!address || !('serviceWorker' in navigator)) return;
  const register = async () => {
    try {
      await navigator.serviceWorker.register(address, { updateViaCache: 'none' });
    } catch {
      // Forbidden here, as in some apps, perhaps even to ask: the site works without.
    }
  };
  const later = () => whenIdle(() => void register());
  if (document.readyState === 'complete') later();
  else window.addEventListener('load', later);
}
