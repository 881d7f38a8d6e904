// Reports of the monthly jobs: what they say of a log, and of addresses that are gone.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { failureReport } from '../../src/publish/failure-report.ts';
import { lookOutside, outsideReport } from '../../src/verify/outside.ts';

const work = mkdtempSync(join(tmpdir(), 'monthly-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const LOG = `▸ Kiểu dữ liệu (astro check)…
  xong sau 9,0 giây
▸ Kiểm tra nội dung và số liệu…
  xong sau 0,5 giây
\u001B[31mdata/results/2026-10.csv:7:4 (ô D7)  Liêu Xá: "1O2" không phải số nguyên. Sửa thành chữ số, ví dụ 102.\u001B[0m
~~~~
✗ Chưa dựng trang: sửa những chỗ trên rồi chạy lại.
`;

describe('a publishing that failed', () => {
  test('is told from its last step on, with the place, and that the old build stands', () => {
    expect(failureReport(LOG, 'https://may.example/1')).toBe(`# Trang chưa đăng được bản mới

Trang bà con đang xem vẫn là **bản cũ**, nguyên vẹn.

Hỏng ở bước: Kiểm tra nội dung và số liệu.

~~~~text
  xong sau 0,5 giây
data/results/2026-10.csv:7:4 (ô D7)  Liêu Xá: "1O2" không phải số nguyên. Sửa thành chữ số, ví dụ 102.
~ ~ ~~
✗ Chưa dựng trang: sửa những chỗ trên rồi chạy lại.
~~~~

## Làm gì

Sửa từng chỗ nêu trên (tên tệp, dòng, cột) rồi gửi lại lên kho; trang tự đăng lại.

Toàn bộ lời máy báo: https://may.example/1

`);
  });

  test('tells the last lines of many', () => {
    const many = Array.from({ length: 100 }, (_, n) => `dòng ${n}`).join('\n');
    const report = failureReport(
      `▸ Quy tắc mã (eslint)…\n${many}\n✗ Hỏng ở bước: Quy tắc mã (eslint).\n`,
      '',
    );
    expect(report).toContain('(bỏ 41 dòng đầu)\ndòng 41\n');
    expect(report).toContain('Gửi báo cáo này cho người quản mã.');
  });

  test('at the host, after everything was well', () => {
    expect(failureReport('', '')).toContain('nơi đặt trang chưa nhận.');
  });

  const CRASH = `▸ Dựng trang và tranh…
[4242:0x5]  9000 ms: Mark-Compact 4040 (4130) -> 4038 MB
FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory
`;

  test.each([
    ['by its log', undefined],
    ['by the result of its job', true],
  ])('for want of memory, known %s, never says that all was well', (_, brokeHere) => {
    const report = failureReport(CRASH, '', brokeHere);
    expect(report).toContain('Máy dựng trang hết bộ nhớ ở bước: Dựng trang và tranh.');
    expect(report).toContain('bỏ tệp đó ra khỏi kho');
    expect(report).not.toContain('đều đạt');
  });

  test('stopped in the middle of a step is told from that step', () => {
    const report = failureReport('▸ Dựng trang và tranh…\nKilled\n', '');
    expect(report).toContain('Hỏng ở bước: Dựng trang và tranh.');
  });

  test('stopped before it could say a word', () => {
    const report = failureReport('', '', true);
    expect(report).toContain('Máy dựng trang dừng giữa chừng, chưa kịp kể hỏng ở đâu.');
    expect(report).toContain('Máy có thể chỉ bận: chạy lại bằng nút **Re-run failed jobs**.');
  });

  test.each([
    ['test=success build=failure publish=skipped', 'Máy dựng trang hết bộ nhớ ở bước: Dựng trang và tranh.'],
    [
      'test=success build=cancelled publish=skipped',
      'Máy dựng trang hết bộ nhớ ở bước: Dựng trang và tranh.',
    ],
    ['test=failure build=skipped publish=skipped', 'Máy dựng trang dừng giữa chừng, chưa kịp kể hỏng ở đâu.'],
    ['test=success build=success publish=failure', 'nhưng nơi đặt trang chưa nhận.'],
    ['site=failure publish=skipped', 'Máy dựng trang hết bộ nhớ ở bước: Dựng trang và tranh.'],
    ['secrets=success site=success preview=failure publish=skipped', 'nhưng nơi đặt trang chưa nhận.'],
    [
      'secrets=failure site=skipped preview=skipped publish=skipped',
      'CLOUDFLARE_API_TOKEN đang đặt cho cả kho',
    ],
    ['', 'Máy dựng trang hết bộ nhớ ở bước: Dựng trang và tranh.'],
  ])('the command goes by the jobs, %j', (results, what) => {
    const logs = { 'nhat-ky-test.log': '▸ Một…\n✓ Xong.\n', 'nhat-ky-build.log': CRASH };
    const files = Object.entries(logs).map(([name, text]) => {
      writeFileSync(join(work, name), text);
      return join(work, name);
    });
    const { stdout } = spawnSync(
      process.execPath,
      ['scripts/failure-report.ts', ...files, '--jobs', results],
      { encoding: 'utf8' },
    );
    expect(stdout).toContain(what);
  });

  test('the command takes the log that tells of the failure', () => {
    const [good, bad, out] = ['tot.log', 'hong.log', 'bao-cao.md'].map((name) => join(work, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(good, '▸ Dựng trang…\n✓ Xong.\n');
    writeFileSync(bad, LOG);
    const { status } = spawnSync(process.execPath, [
      'scripts/failure-report.ts',
      join(work, 'khong-co.log'),
      good,
      bad,
      '--out',
      out,
    ]);
    expect(status).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('2026-10.csv:7:4 (ô D7)');
  });
});

describe('addresses of other sites', () => {
  const answer = (status: number) => ({ status, ok: status < 400 });
  const ask = (address: string) => {
    if (address.includes('mat-ten'))
      return Promise.reject(new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } }));
    if (address.includes('cham')) return Promise.reject(new DOMException('late', 'TimeoutError'));
    return Promise.resolve(answer(Number(/\d+$/.exec(address)?.[0])));
  };
  const at = (address: string) => ({ address, page: '/a/' });

  test('those gone first, those unsure after, those well not at all', async () => {
    const found = await lookOutside(
      ['https://x/403', 'https://x/200', 'https://x/404', 'https://mat-ten', 'https://cham'].map(at),
      ask,
    );
    expect(found.map(({ address, gone, what }) => [address, gone, what])).toEqual([
      ['https://mat-ten', true, 'không còn tên miền này'],
      ['https://x/404', true, 'trả lời 404'],
      ['https://cham', false, 'không trả lời'],
      ['https://x/403', false, 'trả lời 403'],
    ]);
    expect(outsideReport(found, 5)).toContain('- `https://x/404` (trả lời 404), ở trang `/a/`\n');
  });

  test('nothing gone, nothing to report', async () => {
    expect(outsideReport(await lookOutside([at('https://x/403')], ask), 1)).toBeUndefined();
  });
});
