// A query typed into the search box, and its answer waited for.
import type { Page } from 'playwright-core';

/** Types and waits until both stages have answered. */
export async function ask(page: Page, query: string): Promise<void> {
  await page.fill('#tim', '');
  await page.fill('#tim', query);
  await page.waitForFunction(
    (typed) => document.getElementById('tim-ket-qua')?.dataset['answered'] === typed,
    query.trim(),
  );
}
