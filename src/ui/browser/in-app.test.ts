import { expect, test } from 'vitest';
import { inAppOf, wayOut } from './in-app.ts';

const WEBKIT = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';

test.each([
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 15_8 like Mac OS X) ${WEBKIT} Mobile/15E148 Zalo iOS/640 ZaloTheme/light ZaloLanguage/vn`,
    'Zalo',
  ],
  [
    'Mozilla/5.0 (Linux; Android 12; SM-A025F) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/154.0.0.0 Mobile Safari/537.36 Zalo android/260901903 ZaloTheme/light ZaloLanguage/vi',
    'Zalo',
  ],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) ${WEBKIT} Mobile/15E148 [FBAN/FBIOS;FBAV/480.0.0.28.107]`,
    'Facebook',
  ],
  [
    'Mozilla/5.0 (Linux; Android 13; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/125.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/480.0.0.30;]',
    'Facebook',
  ],
  [
    'Mozilla/5.0 (Linux; Android 12; SM-A025F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/151.0.0.0 Mobile Safari/537.36',
    null,
  ],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) ${WEBKIT} Version/17.5 Mobile/15E148 Safari/604.1`,
    null,
  ],
  ['', null],
])('%s → %s', (userAgent, app) => {
  expect(inAppOf(userAgent)).toBe(app);
});

test('the way out names the app and its button', () => {
  expect(wayOut('Zalo')).toBe(
    'Bác đang xem trong Zalo. Bài có bước đăng nhập thì bấm “…” ở góc trên, chọn “Mở bằng trình duyệt”.',
  );
  expect(wayOut('Facebook')).toBe(
    'Bác đang xem trong Facebook. Bài có bước đăng nhập thì bấm “…” ở góc màn hình, chọn “Mở bằng trình duyệt”.',
  );
});
