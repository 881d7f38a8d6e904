// The page for the teams: everything of every guide, the month's villages, the reminder, each message sent by itself.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embeds } from '../src/address/address.ts';
import { teamSentence } from '../src/progress/team.ts';
import { villageHead } from '../src/text/village-head.ts';
import { builtPages } from './built.ts';
import { commune, MONTH, reports, villages, word } from './here.ts';
import { onPhone } from './phone.ts';
import { Session } from './session.ts';

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

describe('the page for the teams', () => {
  const pages = builtPages();
  const { $ } = pages.find(({ path }) => path === '/to/')!;
  const { $: lessons } = pages.find(({ path }) => path === '/to/gui-bai/')!;
  const guides = pages.filter(({ path }) => /^\/huong-dan\/[^/]+\/$/.test(path));

  test('leads to every village of the month, and to the page with what there is to send', () => {
    const links = $('main a')
      .map((_, a) => $(a).attr('href'))
      .get();
    expect(links.filter((one) => one.startsWith(MONTH)).length).toBe(villages.length + 1);
    expect(links[0]).toBe('/to/gui-bai/#hom-nay');
    expect(links.filter((one) => one === '/to/gui-bai/').length).toBe(1);
    const home = pages.find(({ path }) => path === '/')!.$;
    expect(home('main a[href="/to/"]').length).toBeGreaterThan(0);
  });

  test('has, a page further, the message, picture, poster, script and two-person page of every guide, every set for paper', () => {
    const links = lessons('main a')
      .map((_, a) => lessons(a).attr('href'))
      .get();
    const missing = guides.flatMap(({ path }) =>
      [path, `${path}loa/`, `${path}cung-lam/`].filter((one) => !links.includes(one)),
    );
    expect(missing).toEqual([]);
    expect(links.filter((one) => one.endsWith('.pdf')).length).toBe(guides.length);
    expect(links.filter((one) => one.startsWith('/in/')).length).toBe(5);
    const messages = lessons('textarea')
      .map((_, area) => lessons(area).text())
      .get();
    expect(guides.filter(({ path }) => !messages.some((one) => one.endsWith(path)))).toEqual([]);
  });

  test('says what to send today, with its message and pictures one press away', async () => {
    const { first = '', turns = '' } = lessons('#gui-hom-nay').data() as Record<string, string>;
    const day = 86_400_000;
    const { page } = await site.page();
    await page.clock.setFixedTime(new Date(Date.parse(first) + 2 * day));
    await page.goto(`${site.origin}/to/gui-bai/#hom-nay`);
    const title = lessons('details.share')
      .eq(Number(turns.split(' ')[2]))
      .find('summary')
      .text();
    await page.locator('#gui-hom-nay').getByRole('link', { name: title.trim() }).click();
    const lesson = page.locator('#bai-hom-nay');
    expect(await lesson.locator('summary').innerText()).toBe(title.trim());
    expect(await lesson.locator('textarea').isVisible()).toBe(true);
    expect(await lesson.locator('a[href$=".png"]').first().isVisible()).toBe(true);
    await page.clock.setFixedTime(new Date(Date.parse(first) + 400 * day));
    await page.reload();
    expect(await page.locator('#gui-hom-nay a').count()).toBe(0);
  });

  test('lists the team of every village as its own page does: a number, where to ask, nobody’s name', () => {
    const list = $('#cac-to').nextAll('ul').first().find('li');
    expect(list.length).toBe(villages.length);
    villages.forEach(({ id }, index) => {
      const sentence = list.eq(index).find('span').text();
      const team = reports.lists.teams.find(({ village }) => village === id);
      const plain = team?.members && !team.place && !team.hours;
      expect(sentence).toBe(
        plain
          ? `Tổ có ${team.members} người. Gặp ở đâu, lúc nào: bác hỏi ${villageHead(word)}.`
          : teamSentence(team ? [team] : [], commune),
      );
      expect(list.eq(index).find('a').attr('href')).toBe(`/tien-do/${id}/`);
      const own = pages.find(({ path }) => path === `/tien-do/${id}/`)!.$;
      expect(own('#to + p').text()).toBe(sentence);
    });
  });

  test('reminds of the day of the plan', () => {
    expect($('textarea').last().text()).toContain(
      `xin gửi Ủy ban nhân dân ${commune.kind}, qua ${commune.plan.led_by}, trước ngày ${commune.plan.report_day}`,
    );
  });

  test('is led to from the home page and from the foot of every page', () => {
    // Charts in the frames of other sites have no foot.
    const own = pages.filter(({ path }) => !path.startsWith(embeds));
    const without = own.filter(({ $ }) => $('footer a[href="/to/"]').length === 0);
    expect(without.map(({ path }) => path)).toEqual([]);
    // At the top, and among the first things of the site's parts.
    expect(pages.find(({ path }) => path === '/')!.$('main a[href="/to/"]').length).toBe(2);
  });

  test('sends each message by its own button', async () => {
    const { page, problems } = await onPhone(site, { share: 'missing', clipboard: 'takes' }, '/to/gui-bai/');
    const part = page.locator('details.share').nth(3);
    await part.locator('summary').click();
    await part.locator('[data-send]').click();
    await part.getByText('Đã sao chép.').waitFor();
    const copied = await page.evaluate(() => (window as unknown as { copied: string[] }).copied);
    expect(copied).toEqual([await part.locator('textarea').inputValue()]);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
