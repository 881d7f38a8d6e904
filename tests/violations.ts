// A page in the browser → what axe finds wrong with it as it stands.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const code = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** @param rule the only one to ask about; every rule without it */
export async function violations(page: Page, rule?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(code);
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: Axe };
    // What is far below stands where a reader finds it: else axe sees it lie under what follows.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
    // Neither a selector of what is right nor a second reading of the styles.
    const cheap = { resultTypes: ['violations'], selectors: false, preload: false };
    const found = await axe.run({ ...cheap, ...(only && { runOnly: [only] }) });
    document.adoptedStyleSheets.pop();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, rule);
}
