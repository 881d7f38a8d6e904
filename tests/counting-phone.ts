// A team's phone with the counter open, and what a thumb does on it.
import type { Page } from 'playwright-core';
import type { Session } from './session.ts';

export const PATH = '/to/so-dem/';

export interface Phone {
  page: Page;
  problems: string[];
  requests: string[];
}

/** A phone without a share sheet: what the page copies becomes its title. */
export async function phone(
  site: Session,
  viewport = { width: 360, height: 740 },
  at = PATH,
): Promise<Phone> {
  const opened = await site.page({ viewport, bypassCSP: true });
  await opened.page.addInitScript(() => {
    const copied = { writeText: (text: string) => Promise.resolve(void (document.title = text)) };
    Object.defineProperty(navigator, 'clipboard', { value: copied });
    Object.defineProperty(navigator, 'share', { value: undefined });
  });
  await opened.page.goto(site.origin + at);
  return opened;
}

export const chooseFirst = (page: Page) => page.locator('#sd-thon').selectOption({ index: 1 });
export const rows = (page: Page) => page.locator('[data-figure]:visible');
export const number = async (page: Page, at: number) => {
  const text = await rows(page).nth(at).locator('[data-number]').first().inputValue();
  return Number(text.replaceAll('.', ''));
};
export const plus = (page: Page, at: number) => rows(page).nth(at).locator('[data-step="1"]').first().click();
export const said = (page: Page) => page.locator('#sd-vua').innerText();
export const quick = (page: Page, at: number) => page.locator('[data-quick] button').nth(at).click();
export const undo = (page: Page) => page.locator('#sd-bo').click();
export const openBox = (page: Page, words: string) => page.locator('summary', { hasText: words }).click();

export async function addLane(page: Page, name: string, homes: string, before = '') {
  await page.fill('#sd-ngo-ten', name);
  await page.fill('#sd-ngo-ho', homes);
  await page.fill('#sd-ngo-truoc', before);
  await page.getByText('Thêm ngõ này').click();
}

/** The copy as the phone sends it. */
export async function copyOf(page: Page): Promise<string> {
  if (!(await page.locator('#sd-tin').isVisible())) await openBox(page, 'Giữ một bản');
  await page.getByText('Gửi bản này', { exact: true }).click();
  await page.waitForFunction(() => document.title.includes('#SD1'));
  return page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#sd-tin')!.value);
}

export async function look(page: Page, text: string): Promise<string> {
  if (!(await page.locator('#sd-dan').isVisible())) await openBox(page, 'Mở bản đã giữ');
  await page.fill('#sd-dan', text);
  await page.getByText('Xem bản này').click();
  return page.locator('#sd-doc').innerText();
}
