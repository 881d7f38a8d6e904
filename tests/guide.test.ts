// A guide as a screen reader hears it: what comes after what, and each drawn screen as one sentence.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Session } from './session.ts';

let site: Session;
beforeAll(async () => {
  site = await Session.open();
});
afterAll(() => site.close());

async function snapshot(path: string): Promise<string> {
  const { page } = await site.page({ javaScriptEnabled: false });
  await page.goto(site.origin + path);
  const text = await page.locator('main').ariaSnapshot();
  await page.context().close();
  return text;
}

test('a guide is laid out in the order it is done: title, facts, what to prepare, steps, end, trouble, warning, help', async () => {
  const text = await snapshot('/huong-dan/vneid-muc-2/');
  const steps = Array.from({ length: 10 }, (_, index) => `heading "Bước ${index + 1}: `);
  const order = [
    'heading "Làm tài khoản VNeID mức 2" [level=1]',
    'strong: "Cho ai:"',
    'strong: "Thời gian:"',
    'strong: "Đối chiếu nguồn:"',
    'link "Làm từng bước"',
    'heading "Cần chuẩn bị" [level=2]',
    'heading "Tại Công an xã" [level=2]',
    ...steps.slice(0, 2),
    'heading "Trên điện thoại, khi đã có tin nhắn" [level=2]',
    ...steps.slice(2),
    'heading "Làm xong thì thấy" [level=2]',
    'heading "Nếu gặp trục trặc" [level=2]',
    'heading "Cẩn thận" [level=2]',
    'heading "Cần người giúp" [level=2]',
    'heading "Căn cứ" [level=2]',
  ];
  const places = order.map((part) => text.indexOf(part));
  expect(order.filter((_, index) => (places[index] ?? -1) < 0)).toEqual([]);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('each drawn screen is one picture with a full sentence, its labels are not read a second time', async () => {
  const text = await snapshot('/huong-dan/vneid-muc-2/');
  const pictures = text.split('\n').filter((line) => /- '?img\b/.test(line));
  expect(pictures).toHaveLength(9);
  // The sentence ends the line: what the drawing shows does not follow it.
  const sentence = /img "Màn hình ([^:]+: .+\. .*(Bấm|Nhập) .*”\.|Tin nhắn: .*…)"'?$/;
  expect(pictures.filter((line) => !sentence.test(line))).toEqual([]);
  expect(pictures.join('\n')).toContain(
    'Màn hình VNeID: Đăng nhập. Có ô “Số định danh cá nhân”, ô “Mật khẩu”, nút “Đăng nhập”, nút “Kích hoạt”. Bấm nút “Kích hoạt”.',
  );
});

test('two people over one phone hear one step, its place among the others first', async () => {
  const text = await snapshot('/huong-dan/vneid-muc-2/cung-lam/#buoc-4');
  expect(text).toContain('region "Bước 4/10 Bấm “Kích hoạt” trong VNeID"');
  expect(text).not.toContain('Bước 5/10');
  expect(text).toMatch(/img "Màn hình VNeID: .*Bấm nút “Kích hoạt”\."/);
  expect(text.indexOf('link "Trước"')).toBeLessThan(text.indexOf('link "Tiếp"'));
});

test('has its facts and contents beside it on a wide screen, below its title on a phone, in one order for all', async () => {
  const { page, requests } = await site.page({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${site.origin}/huong-dan/vneid-muc-2/`);
  const boxes = () => Promise.all(['.beside', '#chuan-bi'].map((one) => page.locator(one).boundingBox()));
  const [wide, text] = await boxes();
  expect(wide!.x).toBeGreaterThan(text!.x + text!.width);
  expect(wide!.y).toBeLessThan(text!.y);
  await page
    .getByRole('navigation', { name: 'Mục lục' })
    .getByRole('link', { name: 'Nếu gặp trục trặc' })
    .click();
  expect((await page.locator('#truc-trac').boundingBox())!.y).toBeLessThan(100);
  expect((await page.locator('.beside').boundingBox())!.y).toBeGreaterThanOrEqual(0);
  expect(requests.filter((url) => /\.css/.test(url))).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.evaluate(() => scrollTo(0, 0));
  const [narrow, below] = await boxes();
  expect(narrow!.x).toBeLessThan(20);
  expect(narrow!.y).toBeLessThan(below!.y);
  expect(await page.getByRole('navigation', { name: 'Mục lục' }).count()).toBe(0);
});
