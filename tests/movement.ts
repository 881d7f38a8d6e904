// A page in a browser → what moved by itself since it began to arrive.
import type { Page } from 'playwright-core';

/** A move is counted from here on; what a browser rounds to nothing is nothing. Unit: layout shift score. */
const NOTICED = 0.001;

/** The parts that moved and by how much; none when the page stood still, as Cumulative Layout Shift counts it. */
export function movement(page: Page): Promise<string[]> {
  return page.evaluate(
    (noticed) =>
      new Promise<string[]>((resolve) => {
        const parts: string[] = [];
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as LayoutShift[]) {
            sum += entry.value;
            const nodes = entry.sources.map(({ node }) => node?.cloneNode(false) as Element | undefined);
            parts.push(`${entry.value} ${nodes.map((node) => node?.outerHTML ?? node?.nodeValue).join(' ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(sum >= noticed ? parts : []), 50));
      }),
    NOTICED,
  );
}

/** https://wicg.github.io/layout-instability/ – not yet among TypeScript's own. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}
