// The site without network, in a real browser: what was read, what was saved, what a full phone says.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { listFilesBelow, readBytes, readText } from '../src/files/disk.ts';
import { bytesOf } from '../src/offline/names.ts';
import { commune, MONTH, VILLAGE } from './here.ts';
import { ask } from './asking.ts';
import { GUIDE, listOf, OTHER, phoneForEach, SAVE, type Phone } from './offline-phone.ts';

let phone: Phone;
phoneForEach((one) => (phone = one));

describe('what is saved', () => {
  const list = listOf('dist');

  test('is every page but work at a desk, charts by themselves, films and months gone by, and search; at most 2 MB', () => {
    const paths = list.files.map(([path]) => path);
    const wanted = listFilesBelow('dist')
      .filter((file) => /(^|\/)index\.html$/.test(file))
      .map((file) => file.replace('index.html', ''))
      .filter((path) => !/\/(thu|phim)\/$|^ban-tong-hop\/$|^(bieu-do|nhung)\//.test(path))
      .filter((path) => !/^tien-do\/\d/.test(path) || path.startsWith(MONTH.slice(1)));
    expect(wanted.length).toBeGreaterThan(150);
    expect(
      [...wanted, VILLAGE.slice(1), 'tim/muc-luc.json', 'tim/ben-trong.json', 'tim/tu.json'].filter(
        (one) => !paths.includes(one),
      ),
    ).toEqual([]);
    expect(paths.filter((path) => path.startsWith('pagefind/')).length).toBe(4);
    expect(paths.filter((path) => path.startsWith('anh/'))).toEqual([]);
    expect(list.packs!.flatMap(([, , pages]) => pages).sort()).toEqual(
      paths.filter((path) => /^(.*\/)?$/.test(path)).sort(),
    );
    const sent = [...list.packs!, ...list.files.filter(([, bytes]) => bytes > 0)].map(
      ([path]) => gzipSync(readBytes(join('dist', path))).length,
    );
    const sum = sent.reduce((a, b) => a + b, 0);
    // What the reader is told before pressing.
    expect(Math.abs(sum - bytesOf(list))).toBeLessThan(10_000);
    expect(sum).toBeLessThanOrEqual(2 * 1024 * 1024);
  });

  test('costs a page at most 4 KB gzip: the worker, and what registers it', () => {
    const own = readText('src/offline/browser/register.ts') ?? '';
    expect(gzipSync(readBytes('dist/sw.js')).length + gzipSync(own).length).toBeLessThanOrEqual(4 * 1024);
  });
});

describe('without pressing anything', () => {
  test('nothing is fetched ahead but the numbers for an emergency', async () => {
    await phone.visit(GUIDE);
    const files = phone.server.asked.filter(
      (path) => !path.startsWith('/_tep/') && !/favicon|touch-icon/.test(path),
    );
    expect(files.sort()).toEqual([GUIDE, '/cuu/', '/sw.js'].sort());
  });

  test('the first page of all is kept while it stands open, and comes only once', async () => {
    await phone.goto(GUIDE);
    await phone.page.evaluate(() => navigator.serviceWorker.ready);
    expect(phone.server.asked.filter((path) => path === GUIDE)).toEqual([GUIDE]);
    const loaded = phone.server.asked.filter((path) => path.startsWith('/_tep/'));
    expect(await phone.kept()).toEqual(expect.arrayContaining([GUIDE, ...loaded]));
    phone.server.network = 'down';
    await phone.page.reload();
    expect(await phone.steps()).toBeGreaterThan(2);
    // Its scripts run as well.
    await phone.page.getByRole('button', { name: 'Cỡ chữ' }).waitFor();
    await phone.goto(OTHER);
    await phone.page.locator(`a[href="${GUIDE}"]`).waitFor();
  });

  test('a page that was read opens again, with search if that was used; another one says what is there', async () => {
    await phone.visit('/');
    await phone.visit(GUIDE);
    await ask(phone.page, 'dinh danh');
    await phone.visit(OTHER);
    phone.server.network = 'down';
    await phone.goto(GUIDE);
    await phone.page.reload();
    expect(await phone.steps()).toBeGreaterThan(2);
    await ask(phone.page, 'dinh danh');
    expect(await phone.page.getAttribute('#tim-ket-qua a', 'href')).toBe(GUIDE);
    await phone.goto('/huong-dan/can-cuoc/');
    expect(await phone.heading()).toBe('Đang mất mạng');
    await phone.page.click(`a[href="${OTHER}"]`);
    expect(await phone.steps()).toBeGreaterThan(2);
  });
});

describe('saved for offline', () => {
  test('says what, how much and how it went, from few and small files; then all of it is there, and goes on request', async () => {
    await phone.visit('/luu/');
    const status = phone.page.locator('[role=status]').last();
    await phone.page.getByText('Chưa lưu gì.').waitFor();
    expect(await status.innerText()).toMatch(/^Chưa lưu gì. Sẽ tải về \d,\d\sMB: \d{3} trang và ô tìm.$/);
    phone.server.asked.length = 0;
    await phone.save();
    expect(phone.server.asked.length).toBeLessThan(60);
    expect(await status.innerText()).toMatch(/^Đã lưu \d{3} trang, \d,\d\sMB./);
    // The first page of all may have come before the worker that keeps what is read.
    await phone.visit(GUIDE);
    phone.server.network = 'down';
    // Each page as the server sends it.
    for (const path of ['/', GUIDE, `${GUIDE}cung-lam/`, MONTH, VILLAGE]) {
      const html = await (await phone.goto(path))!.text();
      expect([path, html === readText(join('dist', path, 'index.html'))]).toEqual([path, true]);
    }
    expect(await phone.page.locator('svg.chart').count()).toBeGreaterThan(1);
    await phone.goto(OTHER);
    expect(await phone.steps()).toBeGreaterThan(2);
    await ask(phone.page, 'lỗ thoáng băng dính');
    expect(await phone.page.locator('#tim-ket-qua a[href^="/huong-dan/don-hang-va-dong-goi/"]').count()).toBe(
      1,
    );
    await phone.goto('/tim/?q=lua%20dao');
    await phone.page.waitForSelector('#ket-qua a');
    await phone.goto(`${GUIDE}thu/`);
    expect(await phone.heading()).toBe('Đang mất mạng');
    await phone.page.locator('#da-doc a').first().waitFor();
    phone.server.network = 'up';
    await phone.goto('/luu/');
    await phone.page.getByRole('button', { name: 'Xóa khỏi máy' }).click();
    await phone.page.getByText('Đã xóa khỏi máy.').waitFor();
    expect(await phone.cacheNames()).toEqual([]);
    expect(await phone.page.getByRole('button', { name: SAVE }).isVisible()).toBe(true);
  });

  test('waits for what the phone holds before there is anything to press', async () => {
    let answer: () => void = () => undefined;
    await phone.page.route('**/luu/danh-sach.json', async (route) => {
      await new Promise<void>((resolve) => (answer = resolve));
      await route.continue();
    });
    await phone.goto('/luu/');
    await phone.page.getByText('Đang xem máy đã lưu những gì…').waitFor();
    expect(await phone.page.getByRole('button', { name: SAVE }).isDisabled()).toBe(true);
    answer();
    await phone.page.getByText('Chưa lưu gì.').waitFor();
    expect(await phone.page.getByRole('button', { name: SAVE }).isEnabled()).toBe(true);
  });

  test('goes on where the network broke off', async () => {
    await phone.visit('/luu/');
    let served = 0;
    phone.server.refuse = (path) => path.startsWith('/luu/goi-') && ++served > 2;
    await phone.page.getByRole('button', { name: SAVE }).click();
    await phone.page.getByText('Mạng yếu nên chưa lưu xong.').waitFor();
    const pages = async () => (await phone.kept()).filter((path) => path.endsWith('/'));
    // What was on its way still comes.
    await expect.poll(async () => (await pages()).length, { timeout: 20_000 }).toBeGreaterThan(50);
    const first = await pages();
    phone.server.refuse = () => false;
    phone.server.asked.length = 0;
    await phone.page.getByRole('button', { name: SAVE }).click();
    await phone.page.getByRole('button', { name: 'Xóa khỏi máy' }).waitFor();
    const again = phone.server.asked.filter((path) => first.includes(path) || path.startsWith('/luu/goi-'));
    // Besides the packs left, the page that says which build it is.
    expect(again.length).toBeLessThanOrEqual(listOf('dist').packs!.length - 2 + 1);
  });

  test('a full phone is told so, keeps nothing half, and reads on', async () => {
    await phone.visit('/luu/');
    const devtools = await phone.context.newCDPSession(phone.page);
    await devtools.send('Storage.overrideQuotaForOrigin', {
      origin: phone.server.origin,
      quotaSize: 150_000,
    });
    await phone.page.getByRole('button', { name: SAVE }).click();
    await phone.page.getByText('Máy hết chỗ nên chưa lưu được').waitFor();
    expect((await phone.cacheNames()).filter((name) => name.includes('luu'))).toEqual([]);
    for (const path of ['/', GUIDE, OTHER, '/tien-do/', VILLAGE, '/thuat-ngu/', '/tim/']) {
      expect((await phone.goto(path))?.status()).toBe(200);
    }
    expect(await phone.page.getByRole('button', { name: 'Tìm' }).isVisible()).toBe(true);
  });

  test('where there is no worker or no cache, the page says which browser to use', async () => {
    await phone.page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await phone.goto('/luu/');
    await phone.page
      .getByText('Trình duyệt này không lưu được. Bác mở trang bằng Chrome hoặc Safari rồi lưu.')
      .waitFor();
    expect(await phone.page.getByRole('button', { name: SAVE }).count()).toBe(0);
  });
});

test('the site can be installed', async () => {
  await phone.visit('/');
  const devtools = await phone.context.newCDPSession(phone.page);
  const { errors, data } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect((JSON.parse(data ?? '') as { name: string }).name).toBe(commune.site.name);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
