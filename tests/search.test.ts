// Search in a real browser: what people type, what stands first, what is marked, what it costs.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commune, word } from './here.ts';
import { ask } from './asking.ts';
import { Session } from './session.ts';

let site: Session;
/** The first page, for those who only type and read. */
let home: Awaited<ReturnType<Session['page']>>;
beforeAll(async () => {
  site = await Session.open();
  home = await site.page();
  await home.page.goto(site.origin);
});
afterAll(() => site.close());

interface Shown {
  path: string;
  marked: string[];
}

/** What the box shows then. */
async function type(page: Page, query: string): Promise<Shown[]> {
  await ask(page, query);
  return page.$$eval('#tim-ket-qua a:not([id^=tim-cu])', (links) =>
    links.map((link) => ({
      path: link.getAttribute('href') ?? '',
      marked: [...link.querySelectorAll('mark')].map((mark) => mark.textContent),
    })),
  );
}

const QUERIES: [query: string, path: RegExp, marked: string[]][] = [
  ['dinh danh', /^\/huong-dan\/vneid-muc-2\/$/, ['định', 'danh']],
  ['dang ky', /^\/huong-dan\//, ['đăng', 'ký']],
  ['lua dao', /^\/huong-dan\/nhan-biet-lua-dao\/$/, ['lừa', 'đảo']],
  ['binh dan hoc vu so', /^\/huong-dan\/binh-dan-hoc-vu-so\/$/, ['Bình', 'dân', 'học', 'vụ', 'số']],
  [commune.name, /^\/ve-trang\/$/, commune.name.split(' ')],
  ['dien thoai', /^\/huong-dan\//, ['điện', 'thoại']],
];

describe('typing in the box', () => {
  const spellings = QUERIES.flatMap(([query, path, marked]) => {
    const accented = marked.join(' ');
    return [query, accented, accented.normalize('NFD'), query.normalize('NFD')].map(
      (typed) => [typed, path, marked] as const,
    );
  });

  test('lists the right page first and marks the right words', async () => {
    const { page, problems } = home;
    const wrong: unknown[] = [];
    for (const [typed, path, marked] of spellings) {
      const [first] = await type(page, typed);
      const found = first?.marked.map((word) => word.toLowerCase()) ?? [];
      if (!first || !path.test(first.path) || !marked.every((word) => found.includes(word.toLowerCase())))
        wrong.push([typed, first]);
    }
    expect(wrong).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('finds words that stand only in the text', async () => {
    const { page } = home;
    const told = await type(page, 'lỗ thoáng băng dính');
    expect(told.some(({ path }) => path.startsWith('/huong-dan/don-hang-va-dong-goi/'))).toBe(true);
    await type(page, 'zzqq kkww');
    expect(await page.locator('#tim-ket-qua').innerText()).toContain('Không thấy “zzqq kkww”');
  });

  test('finds a word of the glossary by another name and leads to its line', async () => {
    const { page } = await site.page();
    await page.goto(site.origin);
    const found = await type(page, 'mã xác thực');
    expect(found.map(({ path }) => path)).toContain('/thuat-ngu/#otp');
    await page.click('#tim-ket-qua a[href="/thuat-ngu/#otp"]');
    await page.waitForURL('**/thuat-ngu/#otp');
    expect(await page.locator('#otp').innerText()).toContain('Bác tự nhập, không đọc cho ai.');
    expect(
      await page.locator('#otp').evaluate((term) => Math.round(term.getBoundingClientRect().top)),
    ).toBeLessThan(100);
    await page.context().close();
  });
});

describe('the results', () => {
  test('stand in groups, and narrow to a topic', async () => {
    const { page } = await site.page();
    await page.goto(site.origin);
    await type(page, 'vneid');
    const groups = await page.$$eval('#tim-ket-qua [role=group]', (all) =>
      all.map((group) => group.getAttribute('aria-label')),
    );
    expect(groups).toContain('Hướng dẫn');
    expect(groups).toContain('Tranh');
    await page.getByLabel('Lọc theo chủ đề').selectOption('kinh-te-so');
    await page.waitForFunction(() => !document.querySelector('#tim-ket-qua [href*=vneid-muc-2]'));
    expect(await page.getAttribute('#tim', 'aria-expanded')).toBe('true');
    await page.context().close();
  });

  test('come near when nothing answers', async () => {
    const { page } = home;
    await type(page, 'bán zzqqww kkrrtt ttkkpp ppkkzz');
    expect(await page.locator('#tim-ket-qua').innerText()).toContain(`hỏi tổ công nghệ số của ${word}`);
    expect(await page.getByRole('group', { name: 'Có thể bác tìm' }).count()).toBe(1);
  });
});

describe('by keyboard', () => {
  test('arrows choose, Enter opens, Escape closes; what was looked for is kept on the phone, offered again, and forgotten on request', async () => {
    const { page, requests } = await site.page();
    await page.goto(site.origin);
    await type(page, 'lua dao');
    await page.keyboard.press('Escape');
    expect(await page.getAttribute('#tim', 'aria-expanded')).toBe('false');
    await type(page, 'lua dao');
    await page.keyboard.press('ArrowDown');
    expect(await page.getAttribute('#tim', 'aria-activedescendant')).toBe('tim-0');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/huong-dan/nhan-biet-lua-dao/');
    await page.focus('#tim');
    const again = page.getByRole('option', { name: 'lua dao', exact: true });
    await again.waitFor();
    expect(await again.getAttribute('href')).toContain('/tim/?q=lua%20dao');
    await page.getByRole('button', { name: 'Xóa khỏi máy' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(requests.filter((url) => !url.startsWith(site.origin))).toEqual([]);
    await page.context().close();
  });

  test('nothing is kept where storage throws, and search still works', async () => {
    const { page, problems } = await site.page();
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('no storage');
        },
      }),
    );
    await page.goto(site.origin);
    expect((await type(page, 'lua dao')).length).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tim/?q=lua+dao');
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('where Pagefind cannot run', () => {
  test('the list of words answers in its place', async () => {
    const { page } = await site.page();
    await page.route('**/pagefind/*', (route) => route.abort());
    await page.goto(site.origin);
    const told = await type(page, 'lỗ thoáng băng dính');
    expect(told.some(({ path }) => path.startsWith('/huong-dan/don-hang-va-dong-goi/'))).toBe(true);
    await page.context().close();
  });

  test('a phone too old for it is not made to fetch it', async () => {
    const { page, problems } = await site.page();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.addInitScript(() => {
      WebAssembly.validate = () => false;
    });
    await page.goto(site.origin);
    const told = await type(page, 'lỗ thoáng băng dính');
    expect(told.some(({ path }) => path.startsWith('/huong-dan/don-hang-va-dong-goi/'))).toBe(true);
    expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('where only the first names can be fetched', () => {
  test('they answer', async () => {
    const { page } = await site.page();
    await page.route('**/tim/ben-trong.json', (route) => route.abort());
    await page.goto(site.origin);
    expect((await type(page, 'lua dao'))[0]?.path).toBe('/huong-dan/nhan-biet-lua-dao/');
    await page.context().close();
  });
});

describe('a shared search', () => {
  test('/tim/?q= lists results as links, best first, and shows a query as words', async () => {
    const { page, problems } = await site.page();
    await page.goto(`${site.origin}/tim/?q=dinh%20danh`);
    await page.waitForSelector('#ket-qua a');
    expect(await page.getAttribute('#ket-qua a', 'href')).toBe('/huong-dan/vneid-muc-2/');
    // Markup is shown as words.
    await page.goto(`${site.origin}/tim/?q=${encodeURIComponent('<zzqqww>')}`);
    await page.waitForSelector('#ket-qua p');
    expect(await page.locator('#ket-qua').innerText()).toContain('<zzqqww>');
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
