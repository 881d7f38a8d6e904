// Text with web addresses → where each may break; numbers, days and code stay as they are.
import { expect, test } from 'vitest';
import { breakAddresses } from './address-breaks.ts';

const on = (body: string) => breakAddresses(`<head><title>dichvucong.gov.vn</title></head><body>${body}`);
const HEAD = '<head><title>dichvucong.gov.vn</title></head><body>';

test.each([
  ['<p>Mở dichvucong.gov.vn.</p>', '<p>Mở <span class="web">dichvucong<wbr>.gov<wbr>.vn</span>.</p>'],
  ['binhdanhocvuso.gov.vn', '<span class="web web-long">binhdanhocvuso<wbr>.gov<wbr>.vn</span>'],
  [
    '(localhost:4321/tien-do/2026-05/binh-di/)',
    '(<span class="web">localhost<wbr>:4321/<wbr>tien-do/<wbr>2026-05/<wbr>binh-di/</span>)',
  ],
  ['mục “binhdanhocvuso”', 'mục “<span class="web web-long">binhdanhocvuso</span>”'],
  ['to-so@haiphong.gov.vn', '<span class="web">to-so<wbr>@haiphong<wbr>.gov<wbr>.vn</span>'],
  ['Vietcombank, 1900 545413', 'Vietcombank, 1900 545413'],
  ['(datapackage.json)', '(<span class="web web-long">datapackage<wbr>.json</span>)'],
  ['https://zalo.me/nhom-chu', '<span class="web">https://zalo<wbr>.me/<wbr>nhom-chu</span>'],
  ['<code>Gao3sen!cau7nang</code>', '<code><span class="web">Gao3sen!<wbr>cau7nang</span></code>'],
  ['Chào bà con! Mời vào.', 'Chào bà con! Mời vào.'],
  ['<b>data/commune.yaml</b>', '<b><span class="web">data/<wbr>commune<wbr>.yaml</span></b>'],
])('%s', (body, expected) => expect(on(body)).toBe(HEAD + expected));

test.each([
  ['a short one', 'vneid.gov.vn'.slice(0, 9)],
  ['numbers', '<p>001234567890, 1.234.567.890.123 người, đến hết ngày 31/12/2026, 0912.345.678</p>'],
  ['words joined by a slash', 'Phường/Xã: thôn/tổ dân phố'],
  ['code', '<script>location="dichvucong.gov.vn"</script><style>a.b-c.d-e.f-g{}</style>'],
  ['what is to be copied', '<textarea>dichvucong.gov.vn</textarea>'],
  ['attributes', '<a href="https://dichvucong.gov.vn/p/home/">Cổng</a>'],
])('leaves %s', (_, body) => expect(on(body)).toBe(HEAD + body));
