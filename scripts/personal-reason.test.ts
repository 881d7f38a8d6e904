// The reason given on the command line is published: a person named in it is refused, and not repeated.
import { afterAll, expect, test } from 'vitest';
import { Clerk } from '../tests/clerk.ts';

const clerk = new Clerk();
afterAll(() => clerk.leave());

test.each([
  ['Bà Nguyễn Thị Hoa báo lại', 'tên người'],
  ['hỏi lại 0912–345–678', 'số điện thoại'],
])('--reason "%s"', async (reason, kind) => {
  const { status, said } = await clerk.run(
    'import',
    'tests/exports/bad-number.csv',
    '--replace',
    '--reason',
    reason,
  );
  expect(status).toBe(2);
  expect(said).toContain(`--reason được đăng công khai, đừng ghi ${kind}.`);
  expect(said).not.toMatch(/Hoa|0912/);
});
