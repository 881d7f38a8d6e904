// In a phường of tổ dân phố, commands and the report of the inbox say "tổ dân phố"; what somebody wrote is quoted as it was written.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readText } from '../src/files/disk.ts';
import { Clerk } from '../tests/clerk.ts';

const FILE = '2026-10.csv';
/** An export with a village that nobody knows. */
const UNKNOWN = readText('tests/exports/2026-09-one-village-silent.csv')!.replace('Xuân Nẻo', 'Lạ');

let clerk: Clerk;
beforeAll(() => {
  clerk = new Clerk();
  clerk.edit('commune.yaml', 'village_word: Thôn', 'village_word: Tổ dân phố');
  clerk.edit('commune.yaml', 'kind: xã', 'kind: phường');
});
afterAll(() => clerk.leave());

test('import: what is wrong, and how the command is used', async () => {
  const file = join(clerk.desk, FILE);
  writeFileSync(file, UNKNOWN);
  const { status, stdout } = await clerk.run('import', file);
  expect(status).toBe(1);
  expect(stdout).toContain('Không có tổ dân phố tên "Thôn Lạ".');
  expect(clerk.start({ DATA_DIR: clerk.data }, 'import', '--sai').said).toContain(
    'ô trống trong tệp thì xóa số đã đăng: tổ dân phố rút số',
  );
});

test('the report of the inbox: tables refused and taken', async () => {
  const inbox = join(clerk.data, 'inbox');
  mkdirSync(inbox, { recursive: true });
  writeFileSync(join(inbox, FILE), UNKNOWN);
  const report = join(clerk.desk, 'report.md');
  await clerk.run('inbox', '--report', report);
  const text = readText(report)!;
  expect(text).toContain('Không có tổ dân phố tên "Thôn Lạ".');
  expect(text.replaceAll('"Thôn Lạ"', '')).not.toMatch(/(?<!\p{L})(thôn|xã)(?!\p{L})/iu);
});
