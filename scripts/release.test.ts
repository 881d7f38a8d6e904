// `npm run release` as a person runs it on a built site: what it says, what it ends with, what is live after.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { commandFile } from '../tests/commands.ts';
import { writeFaultless } from '../tests/faultless-site.ts';

const work = mkdtempSync(join(tmpdir(), 'release-cli-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const folder = join(work, 'www');
const dist = join(work, 'dist');
const version = writeFaultless(dist);

function release(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandFile('release'), ...args], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  const lines = (stdout + stderr).trim().split('\n');
  return { status, lines, last: lines.at(-1) ?? '' };
}

const BUILT = [folder, '--dist', dist];

test.each([
  [[]],
  [[folder, 'a']],
  [[folder, '--list', '--rollback']],
  [['/var/www/a b']],
  [[folder, '--la']],
])('words it does not know: %j', (args) => {
  const { status, lines } = release(args);
  expect(status).toBe(2);
  expect(lines.join('\n')).toContain('Cách dùng: npm run release -- /var/www/xa');
});

test('sample figures are not published by mistake', () => {
  expect(release(BUILT, { DATA_DIR: 'tests/sample' })).toMatchObject({
    status: 1,
    last: '✗ Số liệu còn là số minh hoạ (sample: true trong data/commune.yaml). Thay bằng số thật (npm run go-live), hoặc thêm --allow-sample để đăng thử.',
  });
});

test('a site built for a folder of another one is not published here', () => {
  expect(release([...BUILT, '--allow-sample'], { BASE_PATH: '/kho/' })).toMatchObject({
    status: 1,
    last: '✗ Máy chủ riêng phục vụ trang ở gốc tên miền. Bỏ BASE_PATH rồi chạy lại.',
  });
});

test('a dry run writes nothing', () => {
  const { status, last } = release([...BUILT, '--allow-sample', '--dry-run']);
  expect([status, existsSync(folder)]).toEqual([0, false]);
  expect(last).toMatch(/^✓ Sẽ thêm \d+ tệp, đổi 0 tệp, bỏ 0 tệp\. Chưa ghi gì\.$/);
});

test('published, listed, and with nothing to go back to', () => {
  const { status, lines, last } = release([...BUILT, '--allow-sample']);
  expect(status).toBe(0);
  expect(last).toMatch(
    new RegExp(`^✓ Đã đăng bản ${version}: \\d+ tệp, giữ 0 tệp của bản trước cho trang đang mở\\.$`),
  );
  expect(lines).toContain(
    `  Cấu hình máy chủ đã đổi (${join(folder, 'nginx.conf')}). Chạy: sudo nginx -t && sudo systemctl reload nginx`,
  );
  expect(readFileSync(join(folder, 'current', 'index.html'), 'utf8')).toBe(
    readFileSync(join(dist, 'index.html'), 'utf8'),
  );
  const list = release([folder, '--list']);
  expect(list.lines[0]).toMatch(
    /^\d{8}-\d{6}-[0-9a-f]{10} {2}đăng lúc \d\d:\d\d ngày \d+\/\d+\/\d{4} {2}\(đang chạy\)$/,
  );
  expect(list.last).toBe(`✓ 1 bản trong ${folder}.`);
  expect(release([folder, '--rollback'])).toMatchObject({
    status: 1,
    last: '✗ Không còn bản cũ nào nguyên vẹn để quay lại. Bản đang chạy được giữ nguyên.',
  });
});

test('a damaged file is reported by the list', () => {
  writeFileSync(join(folder, 'current', 'index.html'), 'bị sửa');
  expect(release([folder, '--list']).lines[0]).toContain('(đang chạy, HỎNG)');
});
