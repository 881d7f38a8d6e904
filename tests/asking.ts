// A query typed into the search box, and its answer waited for.
import type { Page } from 'playwright-core';

/** Types and waits until both stages have answered. */
export async function ask(page: Page, query: string): Promise<void> {
  await page.fill('#tim', '');
  await page.fill('#tim', query);
  await page.waitForSelector('#tim-ket-qua[aria-busy]', { state: 'attached' });
  await page.waitForSelector('#tim-ket-qua:not([aria-busy])', { state: 'attached' });
  await page.waitForSelector('#tim-ket-qua :first-child', { state: 'attached' });
}
