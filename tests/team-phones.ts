// Teams on their phones: each counts or types its month at 360 px and sends it; what its Zalo then holds.
import type { Page } from 'playwright-core';
import { DAY, figuresOf, month, villages } from './desk-clerk.ts';
import { onPhone } from './phone.ts';
import type { Session } from './session.ts';

export class TeamPhones {
  readonly page: Page;
  readonly #problems: string[];

  private constructor(page: Page, problems: string[]) {
    this.page = page;
    this.#problems = problems;
  }

  /** One phone after the other: what each keeps is kept by the name of its village. */
  static async open(site: Session): Promise<TeamPhones> {
    const { page, problems } = await onPhone(
      site,
      { share: 'missing', clipboard: 'missing' },
      '/to/bao-cao/',
    );
    await page.clock.setFixedTime(new Date(`${DAY}T08:00:00+07:00`));
    await page.reload();
    return new TeamPhones(page, problems);
  }

  async #choose(village: number): Promise<void> {
    await this.page.locator('#bc-thang').selectOption(month);
    await this.page.locator('#bc-thon').selectOption({ value: `${villages[village]!.id}|` });
  }

  /** Fills in every row and sends. @returns the message, which a phone that can neither share nor copy has selected */
  async send(village: number, more = 3): Promise<string> {
    await this.#choose(village);
    await this.page.locator('#bc-dong > li:visible').evaluateAll(
      (rows, figures) => {
        for (const [at, figure] of figures.entries()) {
          const box = rows[at]!.querySelector('input')!;
          box.value = String(figure);
          for (const told of ['input', 'change']) box.dispatchEvent(new Event(told, { bubbles: true }));
        }
      },
      figuresOf(village, more),
    );
    await this.page.getByText('Gửi cho người tổng hợp').click();
    return this.page.locator('#bc-tin').inputValue();
  }

  /** Counts two more people on the counter, each by a press. @returns how many it shows of them then */
  async count(village: number, row: number): Promise<number> {
    const { origin } = new URL(this.page.url());
    await this.page.goto(`${origin}/to/so-dem/`);
    await this.page.locator('#sd-thon').selectOption({ value: `${villages[village]!.id}|` });
    const counted = this.page.locator('[data-figure]:visible').nth(row);
    const plus = counted.locator('[data-step="1"]').first();
    await plus.click();
    await plus.click();
    const shown = await counted.locator('[data-number]').first().inputValue();
    await this.page.goto(`${origin}/to/bao-cao/`);
    return Number(shown);
  }

  async sendAll(of: readonly number[]): Promise<string[]> {
    const sent: string[] = [];
    for (const village of of) sent.push(await this.send(village));
    return sent;
  }

  /** @returns what the phones had to say on their consoles */
  async close(): Promise<string[]> {
    await this.page.context().close();
    return this.#problems;
  }
}
