// A browser → a page on an emulated cheap phone behind a weak network.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface Network {
  name: string;
  /** Milliseconds a request waits before its first byte. */
  latency: number;
  kbps: number;
}

export const SLOW_4G: Network = { name: '4G chậm (150 ms, 1,6 Mbps)', latency: 150, kbps: 1600 };
export const SLOW_3G: Network = { name: '400 kbps', latency: 400, kbps: 400 };
export const EDGE: Network = { name: 'EDGE (800 ms, 100 kbps)', latency: 800, kbps: 100 };

const CPU_SLOWDOWN = 6;

/** A page of its own, with an empty cache. */
export async function throttled(
  browser: Browser,
  { latency, kbps }: Network,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, ...options });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const throughput = (kbps * 1000) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  return page;
}
