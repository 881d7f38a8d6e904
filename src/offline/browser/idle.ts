// Work nobody waits for → done when the browser has nothing better to do.

/** Within three seconds: some pages never rest, and Safari knows no idle time. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 3000 });
  else setTimeout(work);
}
